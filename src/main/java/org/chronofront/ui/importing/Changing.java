package org.chronofront.ui.importing;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;

/// The library is changed from one of the pages, which tells how far that has come, or that it
/// waits for the import that is running; it can be called off while it waits, and where it takes
/// its time also later. FX thread, or a test's own.
final class Changing {
  private final Jobs writes;
  private final Consumer<String> told;
  private final ReadOnlyObjectWrapper<@Nullable Runnable> cancel = new ReadOnlyObjectWrapper<>();

  /// @param told gets what is to be said of it
  Changing(Jobs writes, Consumer<String> told) {
    this.writes = writes;
    this.told = told;
  }

  /// What is changed.
  ///
  /// @param words what is being done, without a full stop
  /// @param lasting true when it may take a while and can be called off once it has begun
  /// @param calledOff what is said when it was
  record Change(String words, boolean lasting, String calledOff) {
    static final Change TAKING_BACK =
        new Change("Taking the import back", true, UndoWords.CALLED_OFF);

    /// Done at once when its turn has come.
    static Change quick(String words) {
      return new Change(words, false, "Called off. Nothing was changed.");
    }
  }

  /// Does it.
  ///
  /// @param done gets what came of it
  /// @param ended runs when nothing came of it, after that was told
  <T> void run(Change change, Function<JobMonitor, T> work, Consumer<T> done, Runnable ended) {
    boolean waits = writes.isBusy();
    boolean[] over = {false};
    WatchedJob[] job = new WatchedJob[1];
    Runnable tell = () -> tell(change, job[0], over[0]);
    job[0] = new WatchedJob(() -> writes.ui().execute(tell), System::nanoTime);
    Consumer<String> end =
        sentence -> {
          if (!over[0]) {
            over[0] = true;
            cancel.set(null);
            told.accept(sentence);
            ended.run();
          }
        };
    if (waits || change.lasting) {
      cancel.set(() -> cancel(change, job[0], end));
    }
    told.accept(
        waits
            ? change.words + ": this begins when the import that is running is through."
            : change.lasting ? change.words + "…" : "");
    writes.run(
        () -> {
          job[0].begin();
          return work.apply(job[0]);
        },
        result -> {
          over[0] = true;
          cancel.set(null);
          done.accept(result);
        },
        end,
        () -> end.accept(change.calledOff));
  }

  private static void cancel(Change change, WatchedJob job, Consumer<String> end) {
    boolean waiting = !job.hasBegun();
    job.cancel();
    if (waiting) {
      end.accept(change.calledOff);
    }
  }

  private void tell(Change change, WatchedJob job, boolean over) {
    if (over || !job.hasBegun()) {
      return;
    }
    if (change.lasting) {
      String words = job.isCancelled() ? "calling it off" : job.pace().words();
      told.accept(change.words + "…" + (words.isEmpty() ? "" : "  " + words));
    } else {
      cancel.set(null);
    }
  }

  /// Calls it off; null while there is nothing to call off.
  ReadOnlyObjectProperty<@Nullable Runnable> cancel() {
    return cancel.getReadOnlyProperty();
  }

  /// A button that is there as long as there is something to call off.
  Button button() {
    Button button =
        Parts.button(
            "Cancel",
            "Call it off; the library stays as it is",
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
