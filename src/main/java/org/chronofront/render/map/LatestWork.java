package org.chronofront.render.map;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Work of which only the latest is wanted: what has not begun when another is asked for never
/// begins. One at a time where the executor has one thread. Thread-safe.
final class LatestWork {
  private final Executor worker;
  private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();

  LatestWork(Executor worker) {
    this.worker = worker;
  }

  /// Asks for it; returns at once where the executor does.
  void ask(Runnable work) {
    if (waiting.getAndSet(work) == null) {
      worker.execute(this::run);
    }
  }

  private void run() {
    Runnable work = waiting.getAndSet(null);
    if (work != null) {
      work.run();
    }
  }
}
