package org.chronofront.ui.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronofront.index.EventIndex;
import org.chronofront.library.Catalog;
import org.chronofront.library.Outlet;
import org.chronofront.model.Actor;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.ActorTree;

/// What there is to filter by: the kinds, actors and outlets that some event of the library has.
final class FilterItems {
  private FilterItems() {}

  static Map<Facet, List<FilterItem>> of(Catalog catalog, EventIndex events, ActorTree tree) {
    Set<String> actors = Set.copyOf(events.actorSets().ids());
    Map<Facet, List<FilterItem>> items = new EnumMap<>(Facet.class);
    items.put(Facet.KIND, kinds(events.kinds()));
    List<FilterItem> lines = new ArrayList<>();
    tree.roots().forEach(root -> addActor(root, 0, tree, actors, lines));
    items.put(Facet.ACTOR, lines);
    items.put(Facet.OUTLET, outlets(catalog, events.outletSets().ids()));
    return items;
  }

  private static List<FilterItem> kinds(Set<EventKind> used) {
    List<FilterItem> items = new ArrayList<>();
    for (EventKind kind : EventKind.values()) {
      if (used.contains(kind)) {
        items.add(
            new FilterItem(Facet.KIND, kind.name(), kind.label(), "", "", 0, Set.of(kind.name())));
      }
    }
    return items;
  }

  private static void addActor(
      Actor actor, int depth, ActorTree tree, Set<String> used, List<FilterItem> items) {
    Set<String> family = tree.family(actor.id());
    if (family.stream().noneMatch(used::contains)) {
      return;
    }
    items.add(new FilterItem(Facet.ACTOR, actor.id(), actor.displayName(), "", "", depth, family));
    tree.children(actor.id()).forEach(child -> addActor(child, depth + 1, tree, used, items));
  }

  /// By kind of voice, the latest first; of those of one day the order of the library.
  private static List<FilterItem> outlets(Catalog catalog, Collection<String> names) {
    Set<String> used = Set.copyOf(names);
    return catalog.outlets().stream()
        .filter(outlet -> used.contains(outlet.name()))
        .sorted(
            Comparator.comparing(Outlet::kind)
                .thenComparing(Outlet::published, Comparator.nullsLast(Comparator.reverseOrder())))
        .map(FilterItems::outlet)
        .toList();
  }

  private static FilterItem outlet(Outlet outlet) {
    String kind = outlet.kind().name().replace('_', ' ').toLowerCase(Locale.ROOT);
    String group = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    String name = outlet.name();
    return new FilterItem(Facet.OUTLET, name, name, detail(outlet), group, 0, Set.of(name));
  }

  private static String detail(Outlet outlet) {
    if (outlet.sources() > 1) {
      return "%,d documents".formatted(outlet.sources());
    }
    LocalDate published = outlet.published();
    return published == null ? outlet.title() : DayText.brief(published) + " · " + outlet.title();
  }
}
