package org.chronofront.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Tells on the error stream how far a long import has come: a line every few seconds.
final class TerminalProgress implements JobMonitor {
  private static final long INTERVAL = 3_000_000_000L;
  private final PrintWriter err;
  private long next = System.nanoTime() + INTERVAL;

  private TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  static JobMonitor on(@Nullable CommandSpec spec, boolean quiet) {
    return quiet
        ? JobMonitor.NONE
        : new TerminalProgress(Objects.requireNonNull(spec).commandLine().getErr());
  }

  @Override
  public synchronized void show(JobState state) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + INTERVAL;
    String share = state.total() > 0 ? ", %d %%".formatted(100 * state.done() / state.total()) : "";
    err.printf("%s: %s%s%n", state.what(), Counted.of(state.rows(), "row"), share);
    err.flush();
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
