package org.chronofront.ui.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chronofront.index.EventIndex;
import org.chronofront.library.Catalog;
import org.chronofront.model.Actor;
import org.chronofront.model.EventKind;
import org.chronofront.model.Source;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.ActorTree;

/// What there is to filter by: the kinds, actors and sources that some event of the library has.
final class FilterItems {
  private FilterItems() {}

  static Map<Facet, List<FilterItem>> of(Catalog catalog, EventIndex events, ActorTree tree) {
    Set<String> actors = events.actorIds();
    Map<Facet, List<FilterItem>> items = new EnumMap<>(Facet.class);
    items.put(Facet.KIND, kinds(events.kinds()));
    List<FilterItem> lines = new ArrayList<>();
    tree.roots().forEach(root -> addActor(root, 0, tree, actors, lines));
    items.put(Facet.ACTOR, lines);
    items.put(Facet.SOURCE, sources(catalog, events.sourceIds()));
    return items;
  }

  private static List<FilterItem> kinds(Set<EventKind> used) {
    List<FilterItem> items = new ArrayList<>();
    for (EventKind kind : used) {
      String label = EventStyle.of(kind, Theme.LIGHT).label();
      items.add(new FilterItem(Facet.KIND, kind.name(), label, "", "", 0, Set.of(kind.name())));
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

  private static List<FilterItem> sources(Catalog catalog, Set<String> used) {
    return catalog.sources().stream()
        .filter(source -> used.contains(source.id()))
        .sorted(
            Comparator.comparing(Source::kind)
                .thenComparing(Source::published, Comparator.nullsLast(Comparator.reverseOrder())))
        .map(FilterItems::source)
        .toList();
  }

  private static FilterItem source(Source source) {
    LocalDate published = source.published();
    String detail =
        published == null ? source.title() : DayText.brief(published) + " · " + source.title();
    String kind = source.kind().name().replace('_', ' ').toLowerCase(Locale.ROOT);
    String group = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return new FilterItem(
        Facet.SOURCE, source.id(), source.outlet(), detail, group, 0, Set.of(source.id()));
  }
}
