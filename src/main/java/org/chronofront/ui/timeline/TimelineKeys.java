package org.chronofront.ui.timeline;

import javafx.scene.input.KeyEvent;
import org.chronofront.time.Step;

/// The keys of the chart.
final class TimelineKeys {
  private static final double ZOOM = 1.5;

  private final TimelineViewModel model;

  TimelineKeys(TimelineViewModel model) {
    this.model = model;
  }

  /// Does what a key means here, and consumes it when it means something.
  void pressed(KeyEvent event) {
    boolean known =
        switch (event.getCode()) {
          case LEFT, KP_LEFT -> step(event, -1);
          case RIGHT, KP_RIGHT -> step(event, 1);
          case HOME -> run(model::toWindowStart);
          case END -> run(model::toWindowEnd);
          case PAGE_UP -> run(() -> model.toNeighbour(false));
          case PAGE_DOWN -> run(() -> model.toNeighbour(true));
          case K -> !event.isShortcutDown() && run(model.knowledge()::toggle);
          case S -> !event.isShortcutDown() && !event.isAltDown() && run(model::toggleUnfolded);
          case SPACE -> run(() -> play(event.isShiftDown()));
          case PLUS, ADD, EQUALS -> !event.isShortcutDown() && run(() -> zoom(ZOOM));
          case MINUS, SUBTRACT -> !event.isShortcutDown() && run(() -> zoom(1 / ZOOM));
          default -> false;
        };
    if (known) {
      event.consume();
    }
  }

  private boolean step(KeyEvent event, int direction) {
    if (event.isAltDown()) {
      Step usual = model.stepProperty().get();
      model
          .knowledge()
          .step(
              event.isShortcutDown() ? Step.MONTH : event.isShiftDown() ? Step.WEEK : usual,
              direction);
    } else if (event.isShortcutDown()) {
      model.step(Step.MONTH, direction);
    } else if (event.isShiftDown()) {
      model.step(Step.WEEK, direction);
    } else {
      model.step(direction);
    }
    return true;
  }

  /// With Shift what was known when, where something is left out.
  private void play(boolean knowledge) {
    if (knowledge && model.knowledge().get() != null) {
      model.knowledge().playedProperty().set(true);
    }
    model.togglePlaying();
  }

  private void zoom(double factor) {
    model.axis().zoom(model.axis().scale().x(model.session().dayProperty().get()), factor);
  }

  private static boolean run(Runnable action) {
    action.run();
    return true;
  }
}
