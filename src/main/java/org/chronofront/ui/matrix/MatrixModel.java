package org.chronofront.ui.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.matrix.PlaceSummary;
import org.chronofront.ui.matrix.Sorting.Sorted;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Which places are shown in which order, and their histories. Follows the session's rule and
/// knowledge day. Knows no scene graph. FX thread.
final class MatrixModel {
  private static final int KEPT = 2_000;

  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final Runnable changed;
  private final Map<String, ControlHistory> histories =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ControlHistory> eldest) {
          return size() > KEPT;
        }
      };
  private MatrixOrder order = MatrixOrder.FIRST_CHANGE;
  private @Nullable String centre;
  private @Nullable Sorting asked;
  private @Nullable Sorted sorted;
  private List<String> places;
  private Map<String, Integer> rows;
  private @Nullable ControlEngine engine;
  private @Nullable LocalDate known;

  /// @param background sorts
  /// @param fx the FX thread
  /// @param changed run on the FX thread when something else is to be seen
  MatrixModel(Session session, Executor background, Executor fx, Runnable changed) {
    this.session = session;
    this.background = background;
    this.fx = fx;
    this.changed = changed;
    this.places = List.copyOf(session.engine().places());
    this.rows = rows(places);
  }

  Session session() {
    return session;
  }

  /// Asks for the order again when rule, knowledge day or order are others than those asked last.
  void refresh() {
    Sorting now =
        new Sorting(
            session.engine(), session.knownProperty().get(), session.extent(), order, centre);
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    Sorted before = sorted;
    background.execute(
        () -> {
          Sorted answer = now.run(session.library().catalog(), before);
          fx.execute(() -> take(answer));
        });
    changed.run();
  }

  private void take(Sorted answer) {
    if (answer.asked().equals(asked)) {
      sorted = answer;
      places = answer.summaries().stream().map(PlaceSummary::placeId).toList();
      rows = rows(places);
      changed.run();
    }
  }

  private static Map<String, Integer> rows(List<String> places) {
    Map<String, Integer> rows = new HashMap<>();
    places.forEach(place -> rows.put(place, rows.size()));
    return rows;
  }

  MatrixOrder order() {
    return order;
  }

  /// Id of the place from which distances are measured, null when they are not.
  @Nullable String centre() {
    return order == MatrixOrder.DISTANCE ? centre : null;
  }

  /// Sorts by something else; distances are measured from the place that is selected now.
  void sortBy(MatrixOrder other) {
    sortBy(new MatrixChoice(other, other == MatrixOrder.DISTANCE ? measurable() : null));
  }

  /// Sorts by something else.
  void sortBy(MatrixChoice choice) {
    order = choice.order();
    centre = choice.centre();
    refresh();
  }

  /// What is chosen.
  MatrixChoice choice() {
    return new MatrixChoice(order, centre());
  }

  /// What can be chosen now: distances from the place that is selected, and from the one that they
  /// are measured from already.
  List<MatrixChoice> choices() {
    List<MatrixChoice> choices = new ArrayList<>();
    for (MatrixOrder one :
        List.of(MatrixOrder.FIRST_CHANGE, MatrixOrder.CHANGES, MatrixOrder.NAME)) {
      choices.add(MatrixChoice.of(one));
    }
    if (order == MatrixOrder.DISTANCE) {
      choices.add(choice());
    }
    MatrixChoice here = new MatrixChoice(MatrixOrder.DISTANCE, measurable());
    if (!choices.contains(here) && (here.centre() != null || order != MatrixOrder.DISTANCE)) {
      choices.add(here);
    }
    return choices;
  }

  /// Measures from the place that is selected now, when distances were chosen and none was.
  void follow() {
    if (order == MatrixOrder.DISTANCE && centre == null && measurable() != null) {
      sortBy(order);
    }
  }

  /// The selected place, if it lies anywhere.
  private @Nullable String measurable() {
    String from = selected();
    return from != null && session.library().catalog().place(from).point() != null ? from : null;
  }

  /// False while an order is asked for that is not there yet.
  boolean isSorted() {
    return sorted != null && sorted.asked().equals(asked);
  }

  /// The order that is shown with its figures, null before there is one.
  @Nullable Sorted sorted() {
    return sorted;
  }

  /// Ids of the places, in the order shown.
  List<String> places() {
    return places;
  }

  /// The row of a place, -1 when there is none.
  int rowOf(@Nullable String place) {
    return place == null ? -1 : rows.getOrDefault(place, -1);
  }

  /// Id of the selected place, null when none is.
  @Nullable String selected() {
    Selection selection = session.selectionProperty().get();
    return selection == null ? null : selection.placeId();
  }

  /// What happened at a place, under the session's rule and knowledge day; computed when first
  /// looked at.
  ControlHistory history(String place) {
    ControlEngine nowEngine = session.engine();
    LocalDate nowKnown = session.knownProperty().get();
    if (nowEngine != engine || !Objects.equals(nowKnown, known)) {
      histories.clear();
      engine = nowEngine;
      known = nowKnown;
    }
    ControlHistory history = histories.get(place);
    if (history == null) {
      history = nowEngine.history(place, nowKnown);
      histories.put(place, history);
    }
    return history;
  }

  /// How many histories are in memory.
  int held() {
    return histories.size();
  }

  String name(String place) {
    return session.library().catalog().place(place).displayName();
  }
}
