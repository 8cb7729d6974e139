package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.Telling;
import org.chronofront.library.Tellings;
import org.chronofront.model.ControlClaim;
import org.chronofront.ui.session.PlaceTellings;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The places that have a ribbon, and their histories, computed when first looked at.
final class Ribbons {
  /// So many sources of a place have a row; the others are in the dossier.
  static final int MOST_TOLD = 8;

  private final Session session;
  private final PlaceTellings tellings;
  private final ObservableSet<String> unfolded = FXCollections.observableSet();
  private final ReadOnlyIntegerWrapper arrived = new ReadOnlyIntegerWrapper();
  private final Map<String, ControlHistory> histories = new HashMap<>();
  private @Nullable RuleChoice rule;
  private @Nullable LocalDate known;

  Ribbons(Session session, PlaceTellings tellings) {
    this.session = session;
    this.tellings = tellings;
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

  /// The rows: for each place its ribbon, and where that is unfolded those of its sources. What
  /// each source tells is asked for here, and for unfolded places only.
  List<RibbonRow> rows() {
    List<RibbonRow> rows = new ArrayList<>();
    for (String place : places()) {
      rows.add(new RibbonRow.Whole(place));
      if (unfolded.contains(place)) {
        addTold(place, rows);
      }
    }
    return rows;
  }

  /// The heights of the rows.
  RowStack stack() {
    return new RowStack(rows().stream().mapToInt(RibbonRow::height).toArray());
  }

  /// Ids of the places whose sources have rows.
  ObservableSet<String> unfolded() {
    return unfolded;
  }

  /// Changes when rows of sources are there that had to be waited for.
  ReadOnlyIntegerProperty arrivedProperty() {
    return arrived.getReadOnlyProperty();
  }

  /// True when something is claimed of the place.
  boolean canUnfold(String placeId) {
    return !session.library().control().claims(placeId).isEmpty();
  }

  /// Shows a place as each of its sources tells it, or no longer.
  void toggleUnfolded(String placeId) {
    if (!unfolded.remove(placeId) && canUnfold(placeId)) {
      unfolded.add(placeId);
    }
  }

  private void addTold(String place, List<RibbonRow> rows) {
    Tellings told = tellings.of(place, () -> arrived.set(arrived.get() + 1));
    if (told == null) {
      rows.add(new RibbonRow.Awaited(place));
      return;
    }
    List<Telling> all = told.tellings();
    boolean few = all.size() <= MOST_TOLD;
    Set<Telling> picked = Collections.newSetFromMap(new IdentityHashMap<>());
    all.stream()
        .sorted(Comparator.comparingInt((Telling one) -> -one.against().size()))
        .limit(few ? MOST_TOLD : MOST_TOLD - 1)
        .forEach(picked::add);
    all.stream().filter(picked::contains).forEach(one -> rows.add(new RibbonRow.Told(place, one)));
    if (!few) {
      rows.add(new RibbonRow.Rest(place, all.size() - picked.size()));
    }
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
    return session.library().control().claims(placeId).stream()
        .filter(claim -> claim.isKnownBy(by))
        .toList();
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
