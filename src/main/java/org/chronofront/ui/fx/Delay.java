package org.chronofront.ui.fx;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Waits a while before it runs a task, and forgets the task when another one comes first: for
/// typing that should have come to rest, and for progress that nobody needs to see of work that is
/// done at once. FX thread; tests have one that runs when they say so.
public interface Delay {
  /// Runs the task after the while, in place of any that still waits.
  void start(Runnable task);

  /// Forgets the task that waits.
  void stop();

  /// A delay by the FX clock.
  static Delay ofMillis(int millis) {
    PauseTransition pause = new PauseTransition(Duration.millis(millis));
    return new Delay() {
      @Override
      public void start(Runnable task) {
        pause.setOnFinished(_ -> task.run());
        pause.playFromStart();
      }

      @Override
      public void stop() {
        pause.stop();
      }
    };
  }
}
