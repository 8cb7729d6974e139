package org.chronofront.index;

import java.util.Arrays;

/// The dated rows at each site. Immutable.
final class SiteRows {
  /// Rows of site s: `rows[starts[s]]` to `rows[starts[s + 1] - 1]`, ascending.
  private final int[] starts;

  private final int[] rows;

  private SiteRows(int[] starts, int[] rows) {
    this.starts = starts;
    this.rows = rows;
  }

  static SiteRows of(EventColumns columns) {
    int[] starts = new int[columns.siteX.length + 1];
    for (int row = 0; row < columns.dated; row++) {
      if (columns.site[row] >= 0) {
        starts[columns.site[row] + 1]++;
      }
    }
    for (int site = 1; site < starts.length; site++) {
      starts[site] += starts[site - 1];
    }
    int[] next = starts.clone();
    int[] rows = new int[starts[starts.length - 1]];
    for (int row = 0; row < columns.dated; row++) {
      if (columns.site[row] >= 0) {
        rows[next[columns.site[row]]++] = row;
      }
    }
    return new SiteRows(starts, rows);
  }

  /// All dated rows at a site, ascending; a copy.
  int[] at(int site) {
    return Arrays.copyOfRange(rows, starts[site], starts[site + 1]);
  }
}
