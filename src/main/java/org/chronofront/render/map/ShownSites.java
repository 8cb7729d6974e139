package org.chronofront.render.map;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.chronofront.index.EventSelection;
import org.chronofront.model.EventKind;

/// The sites of the events that are shown. Made once for a selection, whatever the map looks at;
/// immutable.
final class ShownSites {
  private final EventSites sites;
  private final BitSet shown;
  private final int[] active;
  private final EventKind[] firstKind;

  private ShownSites(EventSites sites, BitSet shown, int[] active, EventKind[] firstKind) {
    this.sites = sites;
    this.shown = shown;
    this.active = active;
    this.firstKind = firstKind;
  }

  static ShownSites of(EventSites sites, EventSelection selection) {
    BitSet shown = new BitSet(sites.events().size());
    BitSet seen = new BitSet(sites.size());
    int[] active = new int[Math.min(selection.rows().length, sites.size())];
    EventKind[] firstKind = new EventKind[active.length];
    int count = 0;
    for (int row : selection.rows()) {
      shown.set(row);
      int site = sites.siteOf(row);
      if (site >= 0 && !seen.get(site)) {
        seen.set(site);
        active[count] = site;
        firstKind[count++] = sites.events().kind(row);
      }
    }
    return new ShownSites(sites, shown, Arrays.copyOf(active, count), firstKind);
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
