package org.chronofront.library;

import java.nio.file.Path;
import java.util.List;
import org.chronofront.model.DatasetInfo;

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
  /// @param info what it is, and its terms
  /// @param loadedAt UTC, ISO 8601, seconds
  public record LoadedDataset(DatasetInfo info, String loadedAt) {
    /// Its id.
    public String id() {
      return info.id();
    }

    /// What people call it.
    public String title() {
      return info.title();
    }

    /// The terms under which it may be passed on.
    public String licence() {
      return info.licence();
    }

    /// Whom to name.
    public String attribution() {
      return info.attribution();
    }
  }
}
