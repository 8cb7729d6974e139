package org.chronofront.ingest.tree;

import java.nio.file.Path;
import java.util.List;
import org.chronofront.model.DatasetInfo;

/// Suggestions for datasets of which their files say nothing.
public final class DatasetNames {
  private DatasetNames() {}

  /// A dataset named after its files, without terms.
  ///
  /// @param format in front of the id, so that files of two formats with one name stay two datasets
  public static DatasetInfo of(String format, List<Path> files) {
    return of(format, files, "", "not stated", "");
  }

  /// A dataset of this name, without terms.
  public static DatasetInfo of(String format, String title) {
    return new DatasetInfo(format + "-" + FileNames.slug(title), title, "", "not stated", "");
  }

  /// A dataset named after its files.
  public static DatasetInfo of(
      String format, List<Path> files, String description, String licence, String attribution) {
    String title = FileNames.title(files);
    return new DatasetInfo(
        format + "-" + FileNames.slug(title), title, description, licence, attribution);
  }
}
