package org.chronofront.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Pane;

/// Keeps the keyboard where a person has it while a page of cards changes under it. FX thread.
final class Keyboard {
  private static final double FAINT = 0.5;

  private Keyboard() {}

  /// Makes a control do nothing while something else goes on. One that is disabled would lose the
  /// keyboard to the next.
  static void rest(ButtonBase control, ObservableBooleanValue busy) {
    busy.subscribe(on -> control.setOpacity(on ? FAINT : 1));
    control.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          if (busy.get()) {
            event.consume();
            if (control instanceof CheckBox box) {
              box.setSelected(!box.isSelected());
            }
          }
        });
  }

  /// Fills a page anew. The keyboard goes to the control of the same words at the same position
  /// among them, or to the last of them.
  ///
  /// @param otherwise where it goes when there is none any more
  static void refill(Pane page, List<? extends Node> nodes, Node otherwise) {
    Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
    Optional<ButtonBase> held =
        buttons(page).stream().filter(button -> button.equals(owner)).findFirst();
    boolean seen = held.map(Node::isFocusVisible).orElse(false);
    int at = held.map(button -> like(page, button).indexOf(button)).orElse(-1);
    page.getChildren().setAll(nodes);
    held.ifPresent(
        button -> {
          List<ButtonBase> now = like(page, button);
          put(now.isEmpty() ? otherwise : now.get(Math.min(at, now.size() - 1)), seen);
        });
  }

  /// Puts the keyboard on a node.
  ///
  /// @param seen true to show it there, as it is for who came by the Tab key; JavaFX does so only
  ///   when the keyboard comes from a neighbour
  static void put(Node node, boolean seen) {
    node.requestFocus();
    if (seen && node.requestFocusTraversal(TraversalDirection.NEXT)) {
      node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }

  /// True when the keyboard is in a node or in something inside it, also while the window is not in
  /// front.
  static boolean isIn(Node node) {
    Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
    while (at != null && !at.equals(node)) {
      at = at.getParent();
    }
    return at != null;
  }

  private static List<ButtonBase> like(Pane page, ButtonBase button) {
    return buttons(page).stream().filter(b -> b.getText().equals(button.getText())).toList();
  }

  /// The buttons and switches of a page, from top to bottom.
  static List<ButtonBase> buttons(Pane page) {
    return page.lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .toList();
  }
}
