package org.chronofront.render.map;

import java.util.Arrays;
import org.chronofront.geo.Mercator;
import org.chronofront.index.EventIndex;

/// The points at which events lie, each with its events: many events share the point of their town,
/// so that a frame looks at points, not at events. Made once for an index; immutable.
final class EventSites {
  private final EventIndex events;
  private final double[] worldX;
  private final double[] worldY;

  /// Rows of site s: `rows[starts[s]]` to `rows[starts[s + 1] - 1]`, ascending.
  private final int[] starts;

  private final int[] rows;

  /// By row: its site, -1 when it has no point.
  private final int[] siteOf;

  private EventSites(
      EventIndex events, double[] worldX, double[] worldY, int[] starts, int[] rows, int[] siteOf) {
    this.events = events;
    this.worldX = worldX;
    this.worldY = worldY;
    this.starts = starts;
    this.rows = rows;
    this.siteOf = siteOf;
  }

  static EventSites of(EventIndex events) {
    int size = events.size();
    int[] siteOf = new int[size];
    double[] xs = new double[16];
    double[] ys = new double[16];
    int sites = 0;
    SiteTable table = new SiteTable(size);
    for (int row = 0; row < size; row++) {
      double longitude = events.longitude(row);
      double latitude = events.latitude(row);
      siteOf[row] = -1;
      if (!Double.isNaN(longitude) && !Double.isNaN(latitude)) {
        int site = table.siteOf(longitude, latitude, sites);
        siteOf[row] = site;
        if (site == sites) {
          if (sites == xs.length) {
            xs = Arrays.copyOf(xs, 2 * sites);
            ys = Arrays.copyOf(ys, 2 * sites);
          }
          xs[sites] = Mercator.x(longitude);
          ys[sites] = Mercator.y(latitude);
          sites++;
        }
      }
    }
    int[] starts = starts(siteOf, sites);
    return new EventSites(
        events,
        Arrays.copyOf(xs, sites),
        Arrays.copyOf(ys, sites),
        starts,
        rows(siteOf, starts),
        siteOf);
  }

  private static int[] starts(int[] siteOf, int sites) {
    int[] starts = new int[sites + 1];
    for (int site : siteOf) {
      if (site >= 0) {
        starts[site + 1]++;
      }
    }
    for (int site = 0; site < sites; site++) {
      starts[site + 1] += starts[site];
    }
    return starts;
  }

  private static int[] rows(int[] siteOf, int[] starts) {
    int[] next = starts.clone();
    int[] rows = new int[starts[starts.length - 1]];
    for (int row = 0; row < siteOf.length; row++) {
      if (siteOf[row] >= 0) {
        rows[next[siteOf[row]]++] = row;
      }
    }
    return rows;
  }

  EventIndex events() {
    return events;
  }

  /// The number of sites.
  int size() {
    return worldX.length;
  }

  double worldX(int site) {
    return worldX[site];
  }

  double worldY(int site) {
    return worldY[site];
  }

  /// The site of a row, -1 when it has no point.
  int siteOf(int row) {
    return siteOf[row];
  }

  /// All rows at a site, ascending; a copy.
  int[] rowsAt(int site) {
    return Arrays.copyOfRange(rows, starts[site], starts[site + 1]);
  }
}
