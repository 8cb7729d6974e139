package org.chronofront.ui.filter;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.chronofront.ui.mark.SafeLines;

/// How many events the filters hide, by which of them, and one click to clear each.
final class HiddenPanel extends VBox {
  private final FilterViewModel model;
  private final Label summary = new Label();
  private final Map<Facet, Hyperlink> reasons = new EnumMap<>(Facet.class);

  HiddenPanel(FilterViewModel model) {
    this.model = model;
    getStyleClass().add("hidden-panel");
    SafeLines.wrap(summary);
    summary.setMinHeight(USE_PREF_SIZE);
    summary.getStyleClass().add("summary");
    getChildren().add(summary);
    for (Facet facet : Facet.values()) {
      Hyperlink reason =
          FilterSection.link("", "Show all " + facet.plural(), () -> model.showAll(facet));
      reason.setId("clear-" + facet.plural());
      reasons.put(facet, reason);
      getChildren().add(reason);
    }
    Hyperlink clear = FilterSection.link("Show everything", "Clear all filters", model::clear);
    clear.setId("clear-all");
    getChildren().add(clear);
  }

  void refresh() {
    String words = model.summary();
    summary.setText(words);
    reasons.forEach(
        (facet, reason) -> {
          reason.setText(
              "%,d %s: show all %s"
                  .formatted(model.hiddenBy(facet), facet.reason(), facet.plural()));
          show(reason, model.hides(facet));
        });
    show(this, !words.isEmpty());
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
