package org.chronofront.ui.map;

import java.time.LocalDate;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// What the map says when no event of the window is on it, with a way out: the nearest event, or
/// the filters that hide them all. It can be closed, as a map of areas may have no events at all;
/// then it stays away until there has been an event again.
final class EmptyMessage {
  private final Session session;
  private final Label sentence = new Label();
  private final Button way = new Button();
  private final Button close = new Button("×");
  private final HBox box = new HBox(sentence, way, close);
  private boolean closed;

  EmptyMessage(Session session) {
    this.session = session;
    box.getStyleClass().add("map-note");
    box.setVisible(false);
    SafeLines.wrap(sentence);
    way.setMinWidth(Region.USE_PREF_SIZE);
    way.managedProperty().bind(way.visibleProperty());
    close.getStyleClass().add("map-note-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setTooltip(new Tooltip("Close this note until there are events again"));
    close.setAccessibleText("Close this note until there are events again");
    close.setOnAction(_ -> close());
  }

  HBox node() {
    return box;
  }

  private void close() {
    closed = true;
    box.setVisible(false);
  }

  /// @param room how wide the note may be; its words are short where it is too narrow for all
  void update(Shown shown, double room) {
    say(shown, false);
    if (box.isVisible() && box.prefWidth(-1) > room) {
      say(shown, true);
    }
  }

  private void say(Shown shown, boolean brief) {
    EventSelection events = shown.events();
    boolean empty = events.shown() - events.withoutPoint() == 0;
    closed &= empty;
    box.setVisible(empty && !closed);
    if (!box.isVisible()) {
      return;
    }
    int hidden = events.hidden();
    if (hidden > 0 && events.shown() == 0) {
      sentence.setText(
          hidden == 1
              ? "The filters hide the only event of these days"
              : "The filters hide all %d events of these days".formatted(hidden));
      offer("Show them", () -> session.filterProperty().set(EventFilter.NONE));
      return;
    }
    sentence.setText(
        brief
            ? "No event " + DayText.window(shown.window())
            : "No event on the map " + days(shown.window()));
    LocalDate nearest = nearest(shown.window());
    way.setVisible(nearest != null);
    if (nearest != null) {
      String nearestDay =
          brief
              ? "Nearest: " + DayText.brief(nearest)
              : "Go to the nearest: " + DayText.of(nearest);
      offer(nearestDay, () -> session.goTo(nearest));
    }
  }

  /// "on 3 May 2016", "between 3 and 9 May 2016", "between 28 April and 4 May 2016".
  private static String days(DayRange window) {
    LocalDate from = window.from();
    LocalDate to = window.to();
    String first = DayText.of(from);
    if (from.equals(to)) {
      return "on " + first;
    }
    if (from.getYear() == to.getYear()) {
      first = first.substring(0, first.lastIndexOf(' '));
      if (from.getMonth() == to.getMonth()) {
        first = first.substring(0, first.indexOf(' '));
      }
    }
    return "between " + first + " and " + DayText.of(to);
  }

  private void offer(String text, Runnable action) {
    way.setText(text);
    way.setVisible(true);
    way.setOnAction(event -> action.run());
  }

  /// The day nearest to the window on which an event that has a point and is not hidden may have
  /// happened.
  private @Nullable LocalDate nearest(DayRange window) {
    EventIndex events = session.library().events();
    OptionalInt row = events.nearestOnMap(window, session.eventFilter());
    if (row.isEmpty()) {
      return null;
    }
    LocalDate last = LocalDate.ofEpochDay(events.lastDay(row.getAsInt()));
    return last.isBefore(window.from())
        ? last
        : LocalDate.ofEpochDay(events.firstDay(row.getAsInt()));
  }
}
