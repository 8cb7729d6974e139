package org.chronofront.ui.fx;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The FX thread as an executor, and what the platform says of itself.
public final class FxThread {
  private FxThread() {}

  /// Runs the task on the FX thread, later; returns at once. Any thread.
  public static void later(Runnable task) {
    Platform.runLater(task);
  }

  /// Runs the task on the FX thread behind the scene's next frame: what that frame shows does not
  /// wait for it. FX thread.
  public static void afterFrame(Scene scene, Runnable task) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            Platform.runLater(task);
          }
        });
    Platform.requestNextPulse();
  }

  /// Light or dark, as the system has it and as it changes. FX thread.
  public static ObservableValue<ColorScheme> systemColors() {
    return Platform.getPreferences().colorSchemeProperty();
  }

  /// Ends the application. Any thread.
  public static void exit() {
    Platform.exit();
  }
}
