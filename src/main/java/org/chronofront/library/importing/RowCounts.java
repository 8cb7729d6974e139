package org.chronofront.library.importing;

import org.chronofront.model.importing.ImportCounts;
import org.chronofront.storage.RowChange;

/// Counts rows: several things with one number are one row. Not thread-safe.
final class RowCounts {
  private long row = -1;
  private boolean allNew;
  private boolean allSame;
  private long lastFlagged = -1;
  private long imported;
  private long updated;
  private long unchanged;
  private long skipped;
  private long rejected;
  private long flagged;
  private long undated;
  private long unplaced;
  private long rows;

  /// Whether a row's thing is the first of it.
  boolean leads(long number) {
    return number != row;
  }

  void taken(long number, RowChange change, boolean dated, boolean placed) {
    if (number != row) {
      end();
      row = number;
      allNew = true;
      allSame = true;
      undated += dated ? 0 : 1;
      unplaced += placed ? 0 : 1;
      rows = rows + 1;
    }
    allNew &= change == RowChange.NEW;
    allSame &= change == RowChange.SAME;
  }

  void skipped() {
    skipped++;
    rows = rows + 1;
  }

  void rejected() {
    rejected++;
    rows = rows + 1;
  }

  void flagged(long number) {
    flagged += number == lastFlagged ? 0 : 1;
    lastFlagged = number;
  }

  /// How many rows have come.
  long rows() {
    return rows;
  }

  ImportCounts counts(long withdrawn) {
    end();
    return new ImportCounts(
        imported, updated, unchanged, skipped, rejected, withdrawn, flagged, undated, unplaced);
  }

  private void end() {
    if (row != -1) {
      imported += allNew ? 1 : 0;
      unchanged += allSame ? 1 : 0;
      updated += allNew || allSame ? 0 : 1;
      row = -1;
    }
  }
}
