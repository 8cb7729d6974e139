package org.chronofront.storage;

import org.chronofront.model.DatasetInfo;
import org.jspecify.annotations.Nullable;

/// A dataset that a library holds, in its current edition.
///
/// @param edition key of the edition
/// @param info what it is, and its terms
/// @param shown false when it is switched off
/// @param loadedAt UTC, ISO 8601, seconds
/// @param fingerprint of the edition that the application shipped; null when a person loaded it
/// @param before the edition before, which an undo makes current again; null when it is not kept
/// @param first true when an undo takes the dataset away
/// @param firstEvent the key of the first event; the others follow
/// @param lookupBits its rows are found in 2^lookupBits buckets
public record StoredDataset(
    int edition,
    DatasetInfo info,
    boolean shown,
    String loadedAt,
    @Nullable String fingerprint,
    @Nullable Integer before,
    boolean first,
    Counts counts,
    int firstEvent,
    int lookupBits) {
  /// How much it holds.
  public record Counts(
      int events, int claims, int places, int actors, int sources, int excerpts, int areas) {}

  /// Its id.
  public String id() {
    return info.id();
  }

  /// Whether its last import can be taken back.
  public boolean undoable() {
    return first || before != null;
  }
}
