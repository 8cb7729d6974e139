package org.chronofront.ui.dossier;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.control.ControlEngine;
import org.chronofront.model.Place;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;

/// Nothing is selected: says what to click, offers the places that most is said of, and the map as
/// a table.
final class EmptyPane implements Pane {
  private static final int SUGGESTIONS = 4;

  private final VBox node = new VBox();
  private final PlaceTable table;

  EmptyPane(Setting setting, Session session) {
    table = new PlaceTable(setting, session);
    VBox.setVgrow(table, Priority.ALWAYS);
    node.getStyleClass().addAll("page", "empty-page");
    node.getChildren()
        .addAll(
            Parts.text("Pick a place", "headline"),
            Parts.text(
                "Click a place on the map, on the timeline or in the table below, or press Ctrl+K"
                    + " to search. You get who held it, who says so, and in which words.",
                "quiet-13"));
    FlowPane suggestions = new FlowPane();
    suggestions.getStyleClass().add("suggestions");
    for (Place place : mostSaidOf(session, setting)) {
      suggestions
          .getChildren()
          .add(
              Parts.link(
                  place.displayName(),
                  "Select " + place.displayName(),
                  () -> session.selectPlace(place.id())));
    }
    if (!suggestions.getChildren().isEmpty()) {
      node.getChildren().addAll(Parts.text("Most is said of", "why"), suggestions);
    }
    node.getChildren().addAll(Parts.section("All places"), table);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void showDay(Shown shown) {
    table.showDay(shown);
  }

  @Override
  public void fade() {
    table.refresh();
  }

  private static List<Place> mostSaidOf(Session session, Setting setting) {
    ControlEngine control = session.library().control();
    return control.places().stream()
        .sorted(Comparator.comparingInt((String id) -> -control.claims(id).size()))
        .limit(SUGGESTIONS)
        .map(id -> setting.catalog().place(id))
        .toList();
  }
}
