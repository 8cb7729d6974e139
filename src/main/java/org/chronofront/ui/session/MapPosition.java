package org.chronofront.ui.session;

/// Where the map looks. Web Mercator; the world is 256 · 2^zoom logical pixels wide.
///
/// @param longitude degrees east of the centre
/// @param latitude degrees north of the centre
/// @param zoom 0…14, fractions allowed
public record MapPosition(double longitude, double latitude, double zoom) {}
