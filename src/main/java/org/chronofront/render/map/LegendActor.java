package org.chronofront.render.map;

/// An actor in the legend.
///
/// @param name what people call it
/// @param code the letters in its marks
/// @param argb its colour
public record LegendActor(String name, String code, int argb) {}
