package org.chronofront.render.map;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chronofront.index.EventSelection;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;

/// The sites of the events that are shown. Made once for a selection, whatever the map looks at;
/// immutable.
final class ShownSites {
  private static final List<EventKind> KINDS = List.of(EventKind.values());

  private final EventSites sites;
  private final BitSet shown;
  private final int[] active;
  private final EventKind[] firstKind;

  /// By site: the kinds of its events, and of those that surely happened in the window, as bits.
  private final int[] kinds;

  private final int[] sureKinds;

  private ShownSites(
      EventSites sites,
      BitSet shown,
      int[] active,
      EventKind[] firstKind,
      int[] kinds,
      int[] sureKinds) {
    this.sites = sites;
    this.shown = shown;
    this.active = active;
    this.firstKind = firstKind;
    this.kinds = kinds;
    this.sureKinds = sureKinds;
  }

  /// @param window the days that an event surely lies in, or not
  static ShownSites of(EventSites sites, EventSelection selection, DayRange window) {
    BitSet shown = new BitSet(sites.events().size());
    BitSet seen = new BitSet(sites.size());
    int[] kinds = new int[sites.size()];
    int[] sure = new int[sites.size()];
    int[] active = new int[Math.min(selection.rows().length, sites.size())];
    EventKind[] firstKind = new EventKind[active.length];
    int count = 0;
    for (int row : selection.rows()) {
      shown.set(row);
      int site = sites.siteOf(row);
      if (site >= 0) {
        int kind = 1 << KINDS.indexOf(sites.events().kind(row));
        kinds[site] |= kind;
        sure[site] |= sites.events().surelyIn(row, window) ? kind : 0;
      }
      if (site >= 0 && !seen.get(site)) {
        seen.set(site);
        active[count] = site;
        firstKind[count++] = sites.events().kind(row);
      }
    }
    return new ShownSites(sites, shown, Arrays.copyOf(active, count), firstKind, kinds, sure);
  }

  /// The number of sites with an event that is shown.
  int size() {
    return active.length;
  }

  double worldX(int i) {
    return sites.worldX(active[i]);
  }

  double worldY(int i) {
    return sites.worldY(active[i]);
  }

  /// The kind of the first event shown at a site.
  EventKind firstKind(int i) {
    return firstKind[i];
  }

  /// True when none of a site's events surely happened in the window.
  boolean uncertain(int i) {
    return sureKinds[active[i]] == 0;
  }

  /// True when none of a site's events of one kind surely happened in the window.
  boolean hasUncertainKind(int i) {
    return (kinds[active[i]] & ~sureKinds[active[i]]) != 0;
  }

  /// The rows shown at a site, ascending.
  int[] rows(int i) {
    return Arrays.stream(sites.rowsAt(active[i])).filter(shown::get).toArray();
  }

  /// How many events of each kind are shown, those without a point included; kinds without any are
  /// left out.
  Map<EventKind, Integer> countByKind() {
    Map<EventKind, int[]> counts = new EnumMap<>(EventKind.class);
    shown.stream()
        .forEach(row -> counts.computeIfAbsent(sites.events().kind(row), kind -> new int[1])[0]++);
    Map<EventKind, Integer> result = new EnumMap<>(EventKind.class);
    counts.forEach((kind, count) -> result.put(kind, count[0]));
    return result;
  }
}
