package org.chronofront.ui.filter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.index.GroupTally;
import org.chronofront.index.IdSets;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.ActorTree;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What is hidden, how much that hides, and how to change it. FX thread.
final class FilterViewModel {
  private final Session session;
  private final Map<Facet, List<FilterItem>> items;
  private final Map<FilterItem, int[]> sets = new HashMap<>();
  private @Nullable GroupTally tally;
  private @Nullable Asked counted;

  FilterViewModel(Session session) {
    this.session = session;
    this.items =
        FilterItems.of(
            session.library().catalog(),
            session.library().events(),
            new ActorTree(session.library().catalog().actors()));
  }

  List<FilterItem> items(Facet facet) {
    return items.getOrDefault(facet, List.of());
  }

  FilterItem.State state(FilterItem item) {
    Set<String> hidden = item.facet().hidden(filter());
    long away = item.ids().stream().filter(hidden::contains).count();
    if (away == 0) {
      return FilterItem.State.SHOWN;
    }
    return away == item.ids().size() ? FilterItem.State.HIDDEN : FilterItem.State.PARTLY;
  }

  /// Events of the window that have to do with the item, whatever is hidden.
  int count(FilterItem item) {
    GroupTally tally = tally();
    return switch (item.facet()) {
      case KIND -> tally.ofKind(EventKind.valueOf(item.id()));
      case ACTOR -> tally.ofActorSets(sets(item, session.library().events().actorSets()));
      case OUTLET -> tally.ofOutletSets(sets(item, session.library().events().outletSets()));
    };
  }

  private int[] sets(FilterItem item, IdSets of) {
    return sets.computeIfAbsent(item, wanted -> of.having(wanted.ids()));
  }

  private GroupTally tally() {
    Asked now = new Asked(session.windowProperty().get(), session.knownProperty().get());
    GroupTally known = tally;
    if (known == null || !now.equals(counted)) {
      EventIndex events = session.library().events();
      EventSelection all =
          filter().isEmpty()
              ? session.shown().get().events()
              : events.select(now.window(), EventFilter.NONE.knownOn(now.known()));
      known = events.byGroup(all);
      tally = known;
      counted = now;
    }
    return known;
  }

  void show(FilterItem item, boolean shown) {
    Set<String> hidden = new HashSet<>(item.facet().hidden(filter()));
    if (shown) {
      hidden.removeAll(item.ids());
    } else {
      hidden.addAll(item.ids());
    }
    set(item.facet(), hidden);
  }

  /// Hides all of the facet but the item.
  void only(FilterItem item) {
    Set<String> hidden = all(item.facet());
    hidden.removeAll(item.ids());
    set(item.facet(), hidden);
  }

  void showAll(Facet facet) {
    set(facet, Set.of());
  }

  void showNone(Facet facet) {
    set(facet, all(facet));
  }

  void clear() {
    session.filterProperty().set(EventFilter.NONE);
  }

  /// True when the facet hides anything at all, in whatever window.
  boolean hides(Facet facet) {
    return !facet.hidden(filter()).isEmpty();
  }

  /// Events of the window that the facet hides.
  int hiddenBy(Facet facet) {
    EventSelection selection = session.shown().get().events();
    return switch (facet) {
      case KIND -> selection.hiddenByKind();
      case ACTOR -> selection.hiddenByActor();
      case OUTLET -> selection.hiddenByOutlet();
    };
  }

  /// "3 of 15 events hidden by filters", empty when no filter is set.
  String summary() {
    if (filter().isEmpty()) {
      return "";
    }
    EventSelection selection = session.shown().get().events();
    int inWindow = selection.shown() + selection.hidden();
    if (selection.hidden() == 0) {
      return "The filters hide none of the %,d events of this window".formatted(inWindow);
    }
    return "%,d of %,d events hidden by filters".formatted(selection.hidden(), inWindow);
  }

  private Set<String> all(Facet facet) {
    Set<String> all = new HashSet<>();
    items(facet).forEach(item -> all.addAll(item.ids()));
    return all;
  }

  private EventFilter filter() {
    return session.filterProperty().get();
  }

  private void set(Facet facet, Set<String> hidden) {
    session.filterProperty().set(facet.hiding(hidden, filter()));
  }

  /// What the counts were made for.
  private record Asked(DayRange window, @Nullable LocalDate known) {}
}
