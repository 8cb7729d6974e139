package org.chronofront.library.importing;

import org.chronofront.storage.StoredDataset;
import org.chronofront.storage.StoredRun;

/// What the file tells, for those who do not know the file.
final class Accounts {
  private Accounts() {}

  static ImportAccount of(StoredRun run) {
    return new ImportAccount(
        run.key(),
        run.datasetId(),
        run.title(),
        run.files(),
        run.format(),
        run.startedAt(),
        run.seconds(),
        run.counts(),
        run.undone());
  }

  static DatasetEntry of(StoredDataset dataset) {
    StoredDataset.Counts counts = dataset.counts();
    return new DatasetEntry(
        dataset.info(),
        dataset.shown(),
        dataset.loadedAt(),
        dataset.undoable(),
        counts.events(),
        counts.claims(),
        counts.places(),
        counts.actors(),
        counts.sources(),
        counts.areas());
  }
}
