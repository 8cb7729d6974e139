package org.chronofront.ui.importing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chronofront.library.LibraryException;
import org.chronofront.task.JobCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what a person asked for elsewhere than on the FX thread, and hands over there what came of
/// it. FX thread, or a test's own.
final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final Executor worker;
  private final Executor ui;
  private int open;

  /// @param worker where the work is done
  /// @param ui where its result is used
  Jobs(Executor worker, Executor ui) {
    this.worker = worker;
    this.ui = ui;
  }

  Executor ui() {
    return ui;
  }

  /// True while something that was asked for here is not over: what is asked for now may have to
  /// wait.
  boolean isBusy() {
    return open > 0;
  }

  /// Does it.
  ///
  /// @param done gets what came of it
  /// @param failed gets a sentence for a person
  <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
    run(work, done, failed, () -> failed.accept("Called off. Nothing was changed."));
  }

  /// Does it, where it can be called off.
  ///
  /// @param calledOff runs in place of the other two when it was
  <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed, Runnable calledOff) {
    Runnable over = opened();
    var _ =
        CompletableFuture.supplyAsync(work, worker)
            .thenAcceptAsync(
                result -> {
                  over.run();
                  done.accept(result);
                },
                ui)
            .exceptionallyAsync(
                problem -> {
                  over.run();
                  Throwable cause = cause(problem);
                  if (cause instanceof JobCancelledException) {
                    calledOff.run();
                  } else {
                    failed.accept(sentence(cause));
                  }
                  return null;
                },
                ui);
  }

  private Runnable opened() {
    open++;
    boolean[] over = {false};
    return () -> {
      open -= over[0] ? 0 : 1;
      over[0] = true;
    };
  }

  private static Throwable cause(Throwable problem) {
    Throwable cause = problem;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String sentence(Throwable cause) {
    LOG.error("Shown to the person", cause);
    if (cause instanceof LibraryException told && told.getMessage() != null) {
      return told.getMessage();
    }
    if (cause instanceof OutOfMemoryError) {
      return "There is not enough memory for this. Your library is as it was. Split the file"
          + " into smaller ones, or give Chronofront more memory: the user guide says how, under"
          + " “Memory”.";
    }
    return "Something went wrong that the app does not know how to explain ("
        + cause.getClass().getSimpleName()
        + "). Your library is as it was. Try again; the log has the details.";
  }
}
