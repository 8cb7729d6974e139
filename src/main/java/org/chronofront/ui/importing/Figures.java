package org.chronofront.ui.importing;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronofront.ui.importing.AccountWords.Figure;

/// An account of rows as figures with their names.
final class Figures {
  private final FlowPane root = new FlowPane(20, 8);

  Figures() {
    root.getStyleClass().add("figures");
  }

  FlowPane root() {
    return root;
  }

  void show(List<Figure> figures) {
    root.getChildren()
        .setAll(
            figures.stream()
                .map(
                    figure -> {
                      VBox box =
                          new VBox(
                              Parts.label(figure.number(), "figure"),
                              Parts.label(figure.what(), "figure-name"));
                      box.getStyleClass().add("figure-box");
                      if (figure.grave()) {
                        box.getStyleClass().add("grave");
                      }
                      box.setAccessibleText(figure.number() + " " + figure.what());
                      return box;
                    })
                .toList());
  }
}
