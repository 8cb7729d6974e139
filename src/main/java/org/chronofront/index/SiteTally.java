package org.chronofront.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;

/// The events of a selection counted by site, the point at which they lie: what a map draws.
/// Immutable.
public final class SiteTally {
  /// By site a bit for each kind of its events; as many bits higher up the kinds of those that
  /// surely happened in the window.
  private static final int SURE = 1 << EventSegment.WHERE_BITS;

  private final int[] active;
  private final int[] count;
  private final int[] first;
  private final int[] kinds;
  private final Map<EventKind, Integer> byKind;

  private SiteTally(int[] active, Part total) {
    this.active = active;
    this.count = total.count;
    this.first = total.first;
    this.kinds = total.bits;
    Map<EventKind, Integer> found = new EnumMap<>(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      int events = total.kinds[EventColumns.number(kind)];
      if (events > 0) {
        found.put(kind, events);
      }
    }
    this.byKind = found;
  }

  static SiteTally of(EventColumns columns, EventSelection selection, DayRange window) {
    int[] rows = selection.rows();
    int parts = Parts.of(rows.length);
    List<Part> counted =
        Parts.work(
            parts,
            part -> {
              Part mine = new Part(columns, window);
              mine.count(
                  rows,
                  Parts.start(part, parts, rows.length),
                  Parts.start(part + 1, parts, rows.length));
              return mine;
            });
    Part total = counted.getFirst();
    for (Part part : counted.subList(1, counted.size())) {
      total.add(part);
    }
    return new SiteTally(Arrays.copyOf(total.active, total.size), total);
  }

  /// The sites with an event, in the order of their first one; do not change.
  public int[] sites() {
    return active;
  }

  /// How many events there are at a site.
  public int count(int site) {
    return count[site];
  }

  /// The row of the first event at a site that has any.
  public int firstRow(int site) {
    return first[site];
  }

  /// How many events there are of each kind, those without a point included; kinds without any are
  /// left out.
  public Map<EventKind, Integer> byKind() {
    return Collections.unmodifiableMap(byKind);
  }

  /// True when none of a site's events surely happened in the window.
  public boolean uncertain(int site) {
    return kinds[site] >>> SURE == 0;
  }

  /// True when none of a site's events of some kind surely happened in the window.
  public boolean hasUncertainKind(int site) {
    return (kinds[site] & ((1 << SURE) - 1) & ~(kinds[site] >>> SURE)) != 0;
  }

  /// Some rows' share.
  private static final class Part {
    private final EventColumns columns;
    private final int windowFrom;
    private final int windowTo;
    private final int[] count;
    private final int[] first;
    private final int[] bits;
    private final int[] kinds = new int[1 << EventSegment.WHERE_BITS];
    private int[] active = new int[64];
    private int size;

    Part(EventColumns columns, DayRange window) {
      this.columns = columns;
      this.windowFrom = EventColumns.epochDay(window.from());
      this.windowTo = EventColumns.epochDay(window.to());
      this.count = new int[columns.siteX.length];
      this.first = new int[columns.siteX.length];
      this.bits = new int[columns.siteX.length];
    }

    void count(int[] rows, int from, int to) {
      for (int i = from; i < to; i++) {
        int row = rows[i];
        int kind = columns.kind[row];
        kinds[kind]++;
        int site = columns.site[row];
        if (site >= 0) {
          int before = count[site]++;
          if (before == 0) {
            first[site] = row;
            activate(site);
          }
          int open = ((columns.from[row] - windowFrom) | (windowTo - columns.to[row])) >>> 31;
          bits[site] |= (1 + ((1 - open) << SURE)) << kind;
        }
      }
    }

    void add(Part later) {
      for (int i = 0; i < later.size; i++) {
        int site = later.active[i];
        if (count[site] == 0) {
          first[site] = later.first[site];
          activate(site);
        }
        count[site] += later.count[site];
        bits[site] |= later.bits[site];
      }
      for (int kind = 0; kind < kinds.length; kind++) {
        kinds[kind] += later.kinds[kind];
      }
    }

    private void activate(int site) {
      if (size == active.length) {
        active = Arrays.copyOf(active, 2 * size);
      }
      active[size++] = site;
    }
  }
}
