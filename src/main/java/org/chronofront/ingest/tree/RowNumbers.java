package org.chronofront.ingest.tree;

import org.chronofront.model.importing.RowPlace;

/// Numbers the rows of an import and says where they stand. One reading, one thread.
public final class RowNumbers {
  private final boolean severalFiles;
  private String file = "";
  private long rows;

  /// @param severalFiles true when the name of the file belongs to a row's place
  public RowNumbers(boolean severalFiles) {
    this.severalFiles = severalFiles;
  }

  /// The rows that follow stand in this file.
  public void begin(String name) {
    file = name;
  }

  /// The next row.
  public RowPlace next(String where) {
    return new RowPlace(++rows, severalFiles ? file + " " + where : where);
  }
}
