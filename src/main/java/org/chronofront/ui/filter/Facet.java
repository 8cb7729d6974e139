package org.chronofront.ui.filter;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronofront.index.EventFilter;
import org.chronofront.model.EventKind;

/// One of the three things that events are filtered by.
enum Facet {
  KIND("Kinds", "kinds", "by kind"),
  ACTOR("Actors", "actors", "by actor"),
  OUTLET("Outlets", "outlets", "by outlet");

  private final String title;
  private final String plural;
  private final String reason;

  Facet(String title, String plural, String reason) {
    this.title = title;
    this.plural = plural;
    this.reason = reason;
  }

  String title() {
    return title;
  }

  String plural() {
    return plural;
  }

  String reason() {
    return reason;
  }

  /// Ids that the filter hides; kinds by their names.
  Set<String> hidden(EventFilter filter) {
    return switch (this) {
      case KIND -> filter.hiddenKinds().stream().map(EventKind::name).collect(Collectors.toSet());
      case ACTOR -> filter.hiddenActors();
      case OUTLET -> filter.hiddenOutlets();
    };
  }

  /// The filter with exactly these ids hidden.
  EventFilter hiding(Set<String> ids, EventFilter filter) {
    return switch (this) {
      case KIND ->
          new EventFilter(
              filter.hiddenActors(),
              ids.stream().map(EventKind::valueOf).collect(Collectors.toCollection(HashSet::new)),
              filter.hiddenOutlets());
      case ACTOR -> new EventFilter(ids, filter.hiddenKinds(), filter.hiddenOutlets());
      case OUTLET -> new EventFilter(filter.hiddenActors(), filter.hiddenKinds(), ids);
    };
  }
}
