package org.chronofront.ui.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.chronofront.index.EventIndex;
import org.chronofront.library.EventLine;
import org.chronofront.library.LibraryException;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Which events are listed, in which order, and their words, which are read off the FX thread as
/// they come into sight. Knows no scene graph. FX thread.
final class EventListModel {
  private static final int KEPT = 4_000;
  private static final int AT_ONCE = 100;

  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final Runnable arrived;
  private final ObjectProperty<EventChoice> choice = new SimpleObjectProperty<>(EventChoice.WINDOW);
  private final BooleanProperty newestFirst = new SimpleBooleanProperty(false);
  private final Map<Integer, EventLine> lines = new LinkedHashMap<>();
  private List<Integer> wanted = new ArrayList<>();
  private boolean reading;
  private String problem = "";

  /// @param arrived run on the FX thread when words have come
  EventListModel(Session session, Executor background, Executor fx, Runnable arrived) {
    this.session = session;
    this.background = background;
    this.fx = fx;
    this.arrived = arrived;
  }

  ObjectProperty<EventChoice> choiceProperty() {
    return choice;
  }

  BooleanProperty newestFirstProperty() {
    return newestFirst;
  }

  /// The events as chosen, of this moment.
  EventRows rows() {
    return new EventRows(
        switch (choice.get()) {
          case WINDOW -> session.shown().get().events().rows();
          case UNPLACED -> unplaced();
          case UNDATED -> session.library().events().undated(session.eventFilter());
        },
        newestFirst.get());
  }

  private int[] unplaced() {
    EventIndex events = session.library().events();
    return session.shown().get().events().withoutPoint() == 0
        ? new int[0]
        : events.unplaced(session.shown().get().events());
  }

  /// How many events each choice has.
  Map<EventChoice, Integer> counts() {
    Map<EventChoice, Integer> counts = new HashMap<>();
    counts.put(EventChoice.WINDOW, session.shown().get().events().shown());
    counts.put(EventChoice.UNPLACED, session.shown().get().events().withoutPoint());
    counts.put(
        EventChoice.UNDATED, session.library().events().undated(session.eventFilter()).length);
    return counts;
  }

  /// What is known of a row; null while it is being read.
  @Nullable EventLine line(int row) {
    EventLine line = lines.get(row);
    if (line == null && problem.isEmpty()) {
      wanted.add(row);
      read();
    }
    return line;
  }

  /// Why nothing can be read, empty when all is well.
  String problem() {
    return problem;
  }

  /// Reads the rows that were asked for last; what has scrolled away meanwhile is dropped.
  private void read() {
    if (reading || wanted.isEmpty()) {
      return;
    }
    reading = true;
    // Later, so that all rows of one sight are read in one go.
    fx.execute(
        () -> {
          List<Integer> last = wanted.subList(Math.max(0, wanted.size() - AT_ONCE), wanted.size());
          int[] rows = last.stream().mapToInt(Integer::intValue).distinct().toArray();
          wanted = new ArrayList<>();
          background.execute(() -> answer(rows));
        });
  }

  private void answer(int[] rows) {
    try {
      List<EventLine> found = session.library().lines(rows);
      fx.execute(() -> take(found, ""));
    } catch (LibraryException e) {
      String sentence = e.getMessage();
      fx.execute(
          () -> take(List.of(), sentence == null ? "The library cannot be read." : sentence));
    }
  }

  private void take(List<EventLine> found, String sentence) {
    reading = false;
    problem = sentence;
    if (lines.size() > KEPT) {
      lines.clear();
    }
    found.forEach(line -> lines.put(line.row(), line));
    arrived.run();
    read();
  }
}
