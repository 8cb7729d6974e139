package org.chronofront.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Notices the first complete frame, for the packaging's training run and for start-up figures.
///
/// Does nothing unless one of two system properties is set: `chronofront.startupTiming=FILE` writes
/// the milliseconds since the process started to the file, and
/// `chronofront.exitAfterFirstFrame=true` ends the application.
public final class FirstFrame {
  private static final int PULSES_UNTIL_DRAWN = 2;

  private FirstFrame() {}

  /// Starts watching; call it once the window is showing. FX thread.
  ///
  /// @param complete asked once a pulse, on the FX thread: whether what the window shows is all
  ///   there
  public static void watch(BooleanSupplier complete) {
    String timing = System.getProperty("chronofront.startupTiming");
    boolean exit = Boolean.getBoolean("chronofront.exitAfterFirstFrame");
    if (timing == null && !exit) {
      return;
    }
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (!complete.getAsBoolean() || ++pulses < PULSES_UNTIL_DRAWN) {
          return;
        }
        stop();
        if (timing != null) {
          write(Path.of(timing));
        }
        if (exit) {
          Platform.exit();
        }
      }
    }.start();
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, Instant.now().toEpochMilli() + "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
