package org.chronofront.library;

import java.nio.file.Path;
import java.util.List;

/// What an open library holds.
public record LibraryInfo(
    Path file,
    int formatVersion,
    List<LoadedDataset> datasets,
    int sources,
    int actors,
    int places,
    int excerpts,
    int events,
    int claims) {
  /// Copies the list.
  public LibraryInfo {
    datasets = List.copyOf(datasets);
  }

  /// A dataset that was loaded.
  ///
  /// @param loadedAt UTC, ISO 8601, seconds
  public record LoadedDataset(
      String id, String title, String licence, String attribution, String loadedAt) {}
}
