package org.chronofront.storage;

import org.jspecify.annotations.Nullable;

/// A dataset that a library holds.
///
/// @param loadedAt UTC, ISO 8601, seconds
/// @param fingerprint of the edition that the application shipped; null when a person loaded it
public record StoredDataset(
    String id,
    String title,
    String licence,
    String attribution,
    String loadedAt,
    @Nullable String fingerprint) {}
