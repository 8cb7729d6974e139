package org.chronofront.ui.dossier;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// A column of cards that begins with the first few and grows on demand, so that a place with
/// thousands of events opens as fast as any other.
final class More<T> extends VBox {
  private static final int AT_ONCE = 12;

  private final List<T> items;
  private final Function<T, Node> card;
  private final Hyperlink more;
  private int made;

  More(List<T> items, String what, Function<T, Node> card) {
    this.items = items;
    this.card = card;
    getStyleClass().add("cards");
    more = Parts.link("", "Show the next " + what, this::grow);
    getChildren().add(more);
    grow();
  }

  private void grow() {
    int to = Math.min(items.size(), made + AT_ONCE);
    for (; made < to; made++) {
      getChildren().add(made, card.apply(items.get(made)));
    }
    int left = items.size() - made;
    more.setText("Show %d more of %,d".formatted(Math.min(left, AT_ONCE), items.size()));
    Parts.show(more, left > 0);
  }
}
