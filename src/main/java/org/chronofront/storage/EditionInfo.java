package org.chronofront.storage;

import org.chronofront.model.DatasetInfo;
import org.jspecify.annotations.Nullable;

/// What is known of an edition before its rows are.
///
/// @param info what the dataset is called in it, and its terms
/// @param loadedAt UTC, ISO 8601, seconds
/// @param fingerprint of the edition that the application ships; null when a person loads it
/// @param undoable whether the edition before is kept until the next import
public record EditionInfo(
    DatasetInfo info, String loadedAt, @Nullable String fingerprint, boolean undoable) {}
