package org.chronofront.render.label;

/// A sprite and where its top left corner goes, in device pixels from the viewport's; it may reach
/// over the viewport's edge. `box` is what its ink covers, in logical pixels: no two of one layout
/// overlap.
public record PlacedLabel(int x, int y, LabelSprite sprite, LabelBox box) {}
