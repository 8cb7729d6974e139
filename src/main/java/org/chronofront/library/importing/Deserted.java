package org.chronofront.library.importing;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;

/// Work that changes nothing and cannot be asked to stop, such as a look at a file on a disk that
/// does not answer: when it is called off it is left alone, and interrupted.
final class Deserted {
  private static final long TICK_MILLIS = 50;

  private Deserted() {}

  /// Waits for the work, or until it is called off.
  ///
  /// @param work runs on a thread of its own
  /// @throws JobCancelledException when it was called off
  static <T> T run(Supplier<T> work, JobMonitor monitor) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofPlatform().daemon().name("looking at files").start(task);
    while (true) {
      try {
        return task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException _) {
        if (monitor.isCancelled()) {
          task.cancel(true);
          throw new JobCancelledException();
        }
      } catch (InterruptedException _) {
        task.cancel(true);
        Thread.currentThread().interrupt();
        throw new JobCancelledException();
      } catch (ExecutionException e) {
        throw rethrown(e);
      }
    }
  }

  private static RuntimeException rethrown(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
