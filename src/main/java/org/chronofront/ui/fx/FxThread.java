package org.chronofront.ui.fx;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// The FX thread as an executor, and what the platform says of itself.
public final class FxThread {
  private FxThread() {}

  /// Runs the task on the FX thread, later; returns at once. Any thread.
  public static void later(Runnable task) {
    Platform.runLater(task);
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
