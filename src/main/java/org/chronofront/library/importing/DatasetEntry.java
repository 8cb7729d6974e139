package org.chronofront.library.importing;

import org.chronofront.model.DatasetInfo;

/// A dataset of a library, as a list shows it.
///
/// @param info what it is, and its terms
/// @param shown false when it is switched off
/// @param loadedAt UTC, ISO 8601, seconds
/// @param undoable true when its last import can be taken back
public record DatasetEntry(
    DatasetInfo info,
    boolean shown,
    String loadedAt,
    boolean undoable,
    long events,
    long claims,
    long places,
    long actors,
    long sources,
    long areas) {}
