package org.chronofront.ui.timeline;

import java.time.LocalDate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventSelection;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Session;

/// What an empty window says: that there is no event, and where the nearest is or what hides them.
final class EmptyNote {
  private final TimelineViewModel model;
  private final Label sentence = new Label();
  private final Hyperlink way = new Hyperlink();
  private final HBox box = new HBox(4, sentence, way);

  EmptyNote(TimelineViewModel model) {
    this.model = model;
    box.getStyleClass().add("timeline-empty");
    box.setManaged(false);
    box.setVisible(false);
    way.setTooltip(new Tooltip("What to do"));
    way.setAccessibleText("What to do");
  }

  HBox node() {
    return box;
  }

  /// Looks whether the window is empty.
  void update() {
    Session session = model.session();
    EventSelection events = session.shown().get().events();
    DayRange window = session.windowProperty().get();
    boolean bare = events.shown() == 0 || model.counts().beginningIn(window) == 0;
    box.setVisible(bare);
    if (!bare) {
      return;
    }
    way.setVisible(false);
    way.setManaged(false);
    if (events.shown() > 0) {
      sentence.setText(wide(events.shown()));
      return;
    }
    if (events.hidden() > 0) {
      sentence.setText("The filters hide all %d events of this window.".formatted(events.hidden()));
      offer("Clear the filters", () -> session.filterProperty().set(EventFilter.NONE));
      return;
    }
    sentence.setText(
        "No event between %s and %s."
            .formatted(DayText.brief(window.from()), DayText.brief(window.to())));
    LocalDate nearest = model.counts().nearest();
    if (nearest != null) {
      offer("Nearest: " + DayText.brief(nearest), () -> session.goTo(nearest));
    }
  }

  /// Stands in the middle of the bars.
  void place(TimelineLayout layout) {
    var area = layout.histogram();
    double width = Math.min(area.getWidth(), Math.ceil(box.prefWidth(-1)));
    double height = Math.min(area.getHeight(), Math.ceil(box.prefHeight(-1)));
    box.resizeRelocate(
        Math.rint(area.getMinX() + (area.getWidth() - width) / 2),
        Math.rint(area.getMinY() + (area.getHeight() - height) / 2),
        width,
        height);
  }

  private static String wide(int shown) {
    return shown == 1
        ? "No event begins here; 1 whose date is uncertain may fall into it."
        : "No event begins here; %d whose dates are uncertain may fall into it.".formatted(shown);
  }

  private void offer(String text, Runnable action) {
    way.setText(text);
    way.getTooltip().setText(text);
    way.setAccessibleText(text);
    way.setVisible(true);
    way.setManaged(true);
    way.setVisited(false);
    way.setOnAction(event -> action.run());
  }
}
