package org.chronofront.storage;

import java.util.List;
import org.chronofront.model.importing.ImportCounts;
import org.jspecify.annotations.Nullable;

/// The account of an import.
///
/// @param key of the import; 0 before it has one
/// @param datasetId what came in
/// @param title of the dataset
/// @param files their names
/// @param format its title
/// @param startedAt UTC, ISO 8601, seconds
/// @param seconds how long it took
/// @param undone true when it was taken back
/// @param rejected what makes a file of rejected rows, null when the reader did not say
public record StoredRun(
    int key,
    String datasetId,
    String title,
    List<String> files,
    String format,
    String startedAt,
    double seconds,
    ImportCounts counts,
    boolean undone,
    @Nullable Frame rejected) {
  /// Copies the list.
  public StoredRun {
    files = List.copyOf(files);
  }

  /// The same, taken back.
  StoredRun takenBack() {
    return new StoredRun(
        key, datasetId, title, files, format, startedAt, seconds, counts, true, rejected);
  }

  /// What stands around and between rejected rows.
  public record Frame(String extension, String head, String between, String foot) {}
}
