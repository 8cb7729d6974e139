package org.chronofront.render.tile;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;

/// Runs tasks on another executor, the one that came last first: what a person looks at now goes
/// before what they looked at a second ago. Thread-safe.
public final class LatestFirst implements Executor {
  private final BlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
  private final Executor executor;

  /// Wraps an executor, which decides how many tasks run at a time.
  public LatestFirst(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void execute(Runnable task) {
    waiting.addFirst(task);
    executor.execute(this::runLatest);
  }

  private void runLatest() {
    Runnable task = waiting.pollFirst();
    if (task != null) {
      task.run();
    }
  }
}
