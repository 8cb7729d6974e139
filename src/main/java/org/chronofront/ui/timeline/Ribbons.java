package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.RuleChoice;
import org.chronofront.model.ControlClaim;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The places that have a ribbon, and their histories, computed when first looked at.
final class Ribbons {
  private final Session session;
  private final Map<String, ControlHistory> histories = new HashMap<>();
  private @Nullable RuleChoice rule;
  private @Nullable LocalDate known;

  Ribbons(Session session) {
    this.session = session;
  }

  /// Ids of the places: the pinned ones in their order, then the selected one.
  List<String> places() {
    List<String> places = new ArrayList<>(session.pinnedPlaces());
    String selected = selected();
    if (selected != null && !places.contains(selected)) {
      places.add(selected);
    }
    return places;
  }

  /// Id of the selected place, null when none is.
  @Nullable String selected() {
    Selection selection = session.selectionProperty().get();
    return selection == null ? null : selection.placeId();
  }

  /// What happened there, under the session's rule and knowledge day.
  ControlHistory history(String placeId) {
    forgetWhenStale();
    return histories.computeIfAbsent(
        placeId, id -> engine().history(id, session.knownProperty().get()));
  }

  /// The claims about a place that were reported by the knowledge day.
  List<ControlClaim> claims(String placeId) {
    LocalDate by = session.knownProperty().get();
    List<ControlClaim> all = session.library().control().claims(placeId);
    return by == null ? all : all.stream().filter(claim -> !claim.reported().isAfter(by)).toList();
  }

  private ControlEngine engine() {
    return session.engine();
  }

  private void forgetWhenStale() {
    RuleChoice nowRule = session.ruleProperty().get();
    LocalDate nowKnown = session.knownProperty().get();
    if (!nowRule.equals(rule) || !Objects.equals(nowKnown, known)) {
      histories.clear();
      rule = nowRule;
      known = nowKnown;
    }
  }
}
