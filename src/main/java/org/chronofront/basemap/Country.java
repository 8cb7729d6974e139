package org.chronofront.basemap;

/// A country's English name, a point well inside its largest part, and its size: the side, in world
/// units, of a square of its area.
public record Country(String name, double x, double y, double size) {}
