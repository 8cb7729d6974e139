package org.chronofront.library.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.storage.EditionPacker;
import org.chronofront.storage.PreviousRows;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;

/// Reads everything as an import does, and writes nothing.
final class Preview {
  private static final int MOST_PROBLEMS = 100;

  private Preview() {}

  /// @param replaces true when the library has the dataset
  /// @param previous its rows
  /// @param earlier what stays of it
  static ImportPreview of(
      ImportOffer offer,
      Format format,
      boolean replaces,
      PreviousRows previous,
      EarlierEdition earlier,
      JobMonitor monitor)
      throws IOException, UnreadableException {
    List<RowProblem> problems = new ArrayList<>();
    String what = "Reading " + offer.files().getFirst().getFileName();
    RowCollector rows =
        new RowCollector(
            EditionPacker.trial(previous),
            _ -> {},
            monitor::throwIfCancelled,
            problem -> {
              if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
              }
            });
    PreviewSink sink =
        new PreviewSink(
            rows,
            bytes -> {
              long done = Math.min(bytes, offer.bytes());
              monitor.show(new JobState(what, done, offer.bytes(), rows.rows()));
              monitor.throwIfCancelled();
            });
    earlier.begin(rows);
    format.read(offer.files(), offer.answers(), sink);
    rows.keepClaims();
    return new ImportPreview(offer, replaces, rows.counts(), sink.rows(problems), problems);
  }
}
