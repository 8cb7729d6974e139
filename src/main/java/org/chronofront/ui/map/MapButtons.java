package org.chronofront.ui.map;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// The column of buttons in the map's upper right corner.
final class MapButtons {
  private final VBox column = new VBox(4);

  MapButtons(Runnable zoomIn, Runnable zoomOut, Runnable fit, Runnable legend) {
    column
        .getChildren()
        .addAll(
            button("M7 2 V12 M2 7 H12", "Zoom in (+)", zoomIn),
            button("M2 7 H12", "Zoom out (−)", zoomOut),
            button("M2 5 V2 H5 M9 2 H12 V5 M12 9 V12 H9 M5 12 H2 V9", "Show all places (0)", fit),
            button("M2 3 H4 M7 3 H12 M2 7 H4 M7 7 H12 M2 11 H4 M7 11 H12", "Legend (L)", legend));
    column.setPickOnBounds(false);
    column.setPadding(new Insets(12));
    column.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
  }

  VBox node() {
    return column;
  }

  private static Button button(String path, String text, Runnable action) {
    SVGPath icon = new SVGPath();
    icon.setContent(path);
    icon.getStyleClass().add("map-icon");
    Button button = new Button(null, icon);
    button.getStyleClass().add("map-button");
    button.setTooltip(new Tooltip(text));
    button.setAccessibleText(text);
    button.setOnAction(event -> action.run());
    return button;
  }
}
