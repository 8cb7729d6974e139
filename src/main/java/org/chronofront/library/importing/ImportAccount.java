package org.chronofront.library.importing;

import java.util.List;
import org.chronofront.model.importing.ImportCounts;

/// The account of one import, as the library keeps it.
///
/// @param key of the import in its library
/// @param datasetId what came in
/// @param title of the dataset
/// @param files names of the files, without folders
/// @param format its title
/// @param startedAt UTC, ISO 8601, seconds
/// @param seconds how long it took
/// @param undone true when it was taken back
public record ImportAccount(
    long key,
    String datasetId,
    String title,
    List<String> files,
    String format,
    String startedAt,
    double seconds,
    ImportCounts counts,
    boolean undone) {
  /// Copies the list.
  public ImportAccount {
    files = List.copyOf(files);
  }
}
