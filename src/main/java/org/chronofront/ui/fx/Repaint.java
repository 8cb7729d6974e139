package org.chronofront.ui.fx;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Runs a painter once on the FX thread however often it is asked for before it runs.
public final class Repaint {
  private final Runnable painter;
  private final AtomicBoolean pending = new AtomicBoolean();

  /// @param painter runs on the FX thread
  public Repaint(Runnable painter) {
    this.painter = painter;
  }

  /// Asks for a run; returns at once. Any thread.
  public void request() {
    if (pending.compareAndSet(false, true)) {
      Platform.runLater(this::run);
    }
  }

  private void run() {
    pending.set(false);
    painter.run();
  }
}
