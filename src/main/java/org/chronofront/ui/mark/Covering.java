package org.chronofront.ui.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the side windows of a node's window hide of it. FX thread.
public final class Covering {
  private final Node node;
  private final Runnable opened;

  /// Held here, as the list of all windows holds it weakly: a node may be gone before they are.
  private final ListChangeListener<Window> listener = this::changed;

  /// @param node which may be hidden
  /// @param opened is told when one has opened
  public Covering(Node node, Runnable opened) {
    this.node = node;
    this.opened = opened;
    Window.getWindows().addListener(new WeakListChangeListener<>(listener));
  }

  /// Makes a window one of those that are looked at together with what they hide. Dialogs are not:
  /// they are answered and gone.
  static void count(Stage side) {
    side.getProperties().put(Covering.class, true);
  }

  /// Whether a point of the node, or one so near to it, is hidden; logical pixels.
  public boolean covers(double x, double y, double margin) {
    Bounds spot = new BoundingBox(x - margin, y - margin, 2 * margin, 2 * margin);
    return windows(Window.getWindows()).stream()
        .map(Covering::bounds)
        .map(node::screenToLocal)
        .filter(Objects::nonNull)
        .anyMatch(spot::intersects);
  }

  private void changed(ListChangeListener.Change<? extends Window> change) {
    boolean any = false;
    while (change.next()) {
      any |= !windows(change.getAddedSubList()).isEmpty();
    }
    if (any) {
      opened.run();
    }
  }

  private List<Window> windows(List<? extends Window> all) {
    Window own = node.getScene() == null ? null : node.getScene().getWindow();
    List<Window> found = new ArrayList<>();
    for (Window other : all) {
      if (other instanceof Stage side
          && side.isShowing()
          && !side.isIconified()
          && side.getProperties().containsKey(Covering.class)
          && side.getOwner() != null
          && side.getOwner().equals(own)) {
        found.add(side);
      }
    }
    return found;
  }

  private static Bounds bounds(Window window) {
    return new BoundingBox(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }
}
