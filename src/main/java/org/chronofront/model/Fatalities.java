package org.chronofront.model;

import org.jspecify.annotations.Nullable;

/// Deaths as a source counts them; null where it gives no such figure. Kept as given, even where
/// the three contradict one another.
public record Fatalities(@Nullable Integer low, @Nullable Integer best, @Nullable Integer high) {}
