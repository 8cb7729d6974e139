package org.chronofront.ui.map;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Event;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Session;

/// Lets a person choose one of several events at one spot.
final class EventChooser {
  private static final int MOST = 12;
  private static final double WIDTH = 340;

  private final Session session;
  private final ContextMenu menu = new ContextMenu();

  EventChooser(Session session) {
    this.session = session;
    menu.getStyleClass().add("map-events");
  }

  /// Selects the only one, or opens a list at a point of the map.
  void choose(List<Integer> rows, Node map, double x, double y) {
    if (rows.size() == 1) {
      session.selectEvent(rows.getFirst());
      return;
    }
    menu.getItems().clear();
    rows.stream().limit(MOST).forEach(row -> menu.getItems().add(item(row)));
    if (rows.size() > MOST) {
      MenuItem more =
          new MenuItem("and %d more: zoom in, or narrow the window".formatted(rows.size() - MOST));
      more.setDisable(true);
      menu.getItems().add(more);
    }
    menu.show(map, Side.LEFT, x, y);
  }

  void hide() {
    menu.hide();
  }

  boolean isShowing() {
    return menu.isShowing();
  }

  private MenuItem item(int row) {
    Label days = new Label();
    days.getStyleClass().add("text-muted");
    Label summary = new Label();
    summary.setPrefWidth(WIDTH);
    SafeLines.wrap(summary, summary.prefWidthProperty());
    try {
      OpenLibrary library = session.library();
      Event event = library.event(library.events().id(row)).event();
      days.setText(DayText.orUndated(event.span()));
      summary.setText(event.summary());
    } catch (LibraryException e) {
      summary.setText(e.getMessage());
    }
    CustomMenuItem item = new CustomMenuItem(new VBox(2, days, summary));
    item.setOnAction(chosen -> session.selectEvent(row));
    return item;
  }
}
