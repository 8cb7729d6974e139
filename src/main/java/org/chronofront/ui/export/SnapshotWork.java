package org.chronofront.ui.export;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chronofront.export.ExportException;
import org.chronofront.library.LibraryException;
import org.chronofront.ui.fx.FxThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs drawing and writing in the background, one after the other; a preview that nobody waits for
/// any more is not drawn.
final class SnapshotWork {
  private static final Logger LOG = LoggerFactory.getLogger(SnapshotWork.class);

  private final Executor executor;
  private final AtomicInteger latest = new AtomicInteger();

  /// @param executor runs one task at a time
  SnapshotWork(Executor executor) {
    this.executor = executor;
  }

  /// Draws unless a newer wish has come; hands the result over on the FX thread.
  <T> void preview(Supplier<T> drawing, Consumer<T> done, Consumer<String> failed) {
    int mine = latest.incrementAndGet();
    executor.execute(
        () -> {
          if (mine == latest.get()) {
            run(drawing, done, failed);
          }
        });
  }

  /// Does it in any case; hands the result over on the FX thread.
  <T> void always(Supplier<T> task, Consumer<T> done, Consumer<String> failed) {
    executor.execute(() -> run(task, done, failed));
  }

  private static <T> void run(Supplier<T> task, Consumer<T> done, Consumer<String> failed) {
    try {
      T result = task.get();
      FxThread.later(() -> done.accept(result));
    } catch (ExportException | LibraryException e) {
      LOG.warn("snapshot: {}", e.getMessage(), e);
      FxThread.later(() -> failed.accept(e.getMessage()));
    } catch (OutOfMemoryError e) {
      LOG.warn("snapshot: not enough memory", e);
      FxThread.later(() -> failed.accept("There is not enough memory for a picture of this size."));
    }
  }
}
