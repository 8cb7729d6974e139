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
  private @Nullable BarModel bar;

  /// @param told gets what is to be said of it
  Changing(Jobs writes, Consumer<String> told) {
    this.writes = writes;
    this.told = told;
  }

  /// Has the bar of the window tell of it, too, because the page may be closed meanwhile.
  void tellIn(BarModel window) {
    bar = window;
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
    Turn turn = new Turn(change, ended);
    turn.wanted(writes.isBusy());
    writes.run(
        () -> {
          turn.job.begin();
          return work.apply(turn.job);
        },
        result -> {
          turn.over = true;
          turn.close();
          done.accept(result);
        },
        turn::end,
        () -> turn.end(change.calledOff));
  }

  /// One change, from the moment it was asked for until it is over.
  private final class Turn {
    private final Change change;
    private final Runnable ended;
    private final WatchedJob job =
        new WatchedJob(() -> writes.ui().execute(this::tell), System::nanoTime);
    private BarModel.@Nullable Work line;
    private boolean over;

    Turn(Change change, Runnable ended) {
      this.change = change;
      this.ended = ended;
    }

    void wanted(boolean waits) {
      if (!waits && !change.lasting) {
        told.accept("");
        return;
      }
      cancel.set(this::cancel);
      if (bar != null) {
        line = bar.begin(new BarModel.Working(change.words, waits, null, this::cancel));
      }
      told.accept(
          change.words
              + (waits ? ": this begins when the import that is running is through." : "…"));
    }

    private void cancel() {
      boolean waiting = !job.hasBegun();
      job.cancel();
      if (waiting) {
        end(change.calledOff);
      }
    }

    private void tell() {
      if (over || !job.hasBegun()) {
        return;
      }
      if (!change.lasting) {
        close();
        return;
      }
      String words = job.isCancelled() ? "calling it off" : job.pace().words();
      told.accept(change.words + "…" + (words.isEmpty() ? "" : "  " + words));
      if (line != null) {
        line.show(new BarModel.Working(change.words, job.pace(), this::cancel));
      }
    }

    /// Nothing is left to call off.
    void close() {
      cancel.set(null);
      if (line != null) {
        line.end();
      }
    }

    void end(String sentence) {
      if (!over) {
        over = true;
        close();
        told.accept(sentence);
        ended.run();
      }
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
