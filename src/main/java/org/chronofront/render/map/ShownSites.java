package org.chronofront.render.map;

import java.util.Arrays;
import java.util.Map;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.index.SiteTally;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// The sites of the events that are shown: many events share the point of their town, so that a
/// frame looks at points, not at events. Made once for a selection, whatever the map looks at.
/// Remembers the rows that were asked for; confined to one thread.
final class ShownSites {
  private final EventIndex events;
  private final EventSelection selection;
  private final SiteTally tally;
  private final int[] active;
  private final @Nullable Rows[] rows;

  /// The rows that are shown, as bits; made when first asked for.
  private long @Nullable [] shown;

  /// @param window the days that an event surely lies in, or not
  ShownSites(EventIndex events, EventSelection selection, DayRange window) {
    this.events = events;
    this.selection = selection;
    this.tally = events.bySite(selection, window);
    this.active = tally.sites();
    this.rows = new Rows[active.length];
  }

  /// The number of sites with an event that is shown.
  int size() {
    return active.length;
  }

  double worldX(int i) {
    return (events.siteX(active[i]) + 0.5) / EventIndex.WORLD;
  }

  double worldY(int i) {
    return (events.siteY(active[i]) + 0.5) / EventIndex.WORLD;
  }

  /// The kind of the first event shown at a site.
  EventKind firstKind(int i) {
    return events.kind(tally.firstRow(active[i]));
  }

  /// True when none of a site's events surely happened in the window.
  boolean uncertain(int i) {
    return tally.uncertain(active[i]);
  }

  /// True when none of a site's events of one kind surely happened in the window.
  boolean hasUncertainKind(int i) {
    return tally.hasUncertainKind(active[i]);
  }

  /// How many events are shown at a site.
  int count(int i) {
    return tally.count(active[i]);
  }

  /// Whether a site is that of a row which is shown.
  boolean holds(int i, int row) {
    return row >= 0 && events.site(row) == active[i] && isShown(row);
  }

  /// The rows shown at a site.
  Rows rows(int i) {
    Rows known = rows[i];
    if (known == null) {
      known = new Rows(Arrays.stream(events.rowsAt(active[i])).filter(this::isShown).toArray());
      rows[i] = known;
    }
    return known;
  }

  private boolean isShown(int row) {
    long[] bits = shown;
    if (bits == null) {
      bits = new long[(events.size() >>> 6) + 1];
      for (int each : selection.rows()) {
        bits[each >>> 6] |= 1L << each;
      }
      shown = bits;
    }
    return (bits[row >>> 6] >>> row & 1) != 0;
  }

  /// How many events of each kind are shown, those without a point included; kinds without any are
  /// left out.
  Map<EventKind, Integer> countByKind() {
    return tally.byKind();
  }
}
