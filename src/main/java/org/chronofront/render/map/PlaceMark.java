package org.chronofront.render.map;

import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.MarkStyle;
import org.jspecify.annotations.Nullable;

/// A place as the map shows it on a day.
///
/// @param id the place
/// @param name what is written beside it
/// @param words its state in words, for the second line, tooltips and screen readers
/// @param kind decides the form of the mark
/// @param point where it lies
/// @param style how its state is drawn; null for a place that no claim is about
public record PlaceMark(
    String id,
    String name,
    String words,
    PlaceKind kind,
    GeoPoint point,
    @Nullable MarkStyle style) {}
