package org.chronofront.ui.importing;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;

/// An import is taken back in a window that tells how far that has come, and calls it off. FX
/// thread, or a test's own.
final class TakingBack {
  private final Jobs writes;
  private final Consumer<String> told;
  private final ReadOnlyObjectWrapper<@Nullable Runnable> cancel = new ReadOnlyObjectWrapper<>();

  /// @param told gets what is to be said of it
  TakingBack(Jobs writes, Consumer<String> told) {
    this.writes = writes;
    this.told = told;
  }

  /// Does it.
  ///
  /// @param done gets what came of it
  /// @param ended runs when nothing came of it, after that was told
  <T> void run(Function<JobMonitor, T> work, Consumer<T> done, Runnable ended) {
    WatchedJob[] job = new WatchedJob[1];
    job[0] = new WatchedJob(() -> writes.ui().execute(() -> tell(job[0])), System::nanoTime);
    cancel.set(job[0]::cancel);
    told.accept("Taking the import back…");
    writes.run(
        () -> work.apply(job[0]),
        result -> {
          cancel.set(null);
          done.accept(result);
        },
        sentence -> end(sentence, ended),
        () -> end(UndoWords.CALLED_OFF, ended));
  }

  private void end(String sentence, Runnable ended) {
    cancel.set(null);
    told.accept(sentence);
    ended.run();
  }

  private void tell(WatchedJob job) {
    if (cancel.get() != null) {
      String words = job.isCancelled() ? "calling it off" : job.pace().words();
      told.accept("Taking the import back…" + (words.isEmpty() ? "" : "  " + words));
    }
  }

  /// Calls it off; null while nothing is taken back.
  ReadOnlyObjectProperty<@Nullable Runnable> cancel() {
    return cancel.getReadOnlyProperty();
  }

  /// A button that is there as long as there is something to call off.
  Button button() {
    Button button =
        Parts.button(
            "Cancel",
            "Call it off; the import stands then",
            () -> {
              Runnable call = cancel.get();
              if (call != null) {
                call.run();
              }
            });
    Parts.gone(button);
    cancel.subscribe(call -> button.setVisible(call != null));
    return button;
  }
}
