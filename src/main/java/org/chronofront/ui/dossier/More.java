package org.chronofront.ui.dossier;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.mark.SteadyColumn;

/// A column of cards. Makes those that a screen can show at once, the others of the first page a
/// few at a time between frames, and further pages on demand: a place with thousands of events
/// opens as fast as any other.
final class More<T> extends SteadyColumn {
  /// How many cards a page has.
  static final int PAGE = 12;

  private static final int BETWEEN_FRAMES = 2;

  private final List<T> items;
  private final Function<T, Node> card;
  private final Hyperlink more;
  private int made;
  private int wanted = PAGE;

  /// @param atOnce how many cards are there from the beginning
  More(List<T> items, String what, int atOnce, Function<T, Node> card) {
    this.items = items;
    this.card = card;
    getStyleClass().add("cards");
    more =
        Parts.link(
            "",
            "Show the next " + what,
            () -> {
              wanted += PAGE;
              growOn();
            });
    getChildren().add(more);
    grow(atOnce);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                growLater();
              }
            });
  }

  /// Goes on from frame to frame while the page is on the screen; else as soon as it is.
  private void growOn() {
    if (getScene() == null) {
      return;
    }
    grow(BETWEEN_FRAMES);
    growLater();
  }

  private void growLater() {
    Scene scene = getScene();
    if (scene != null && made < Math.min(wanted, items.size())) {
      FxThread.afterFrame(scene, this::growOn);
    }
  }

  private void grow(int cards) {
    int to = Math.min(Math.min(wanted, items.size()), made + cards);
    for (; made < to; made++) {
      getChildren().add(made, card.apply(items.get(made)));
    }
    int left = items.size() - made;
    more.setText("Show %d more of %,d".formatted(Math.min(left, PAGE), items.size()));
    Parts.show(more, left > 0 && made >= wanted);
  }
}
