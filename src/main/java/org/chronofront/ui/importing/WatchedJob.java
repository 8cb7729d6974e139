package org.chronofront.ui.importing;

import java.util.function.LongSupplier;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;

/// A job that a person looks on at and can call off. The job writes from its threads, whoever
/// paints reads the latest.
final class WatchedJob implements JobMonitor {
  private final Runnable changed;
  private final LongSupplier nanos;
  private volatile Phase phase;
  private volatile boolean cancelled;
  private volatile boolean begun;

  /// One stretch of the work, under one name, with a clock of its own: what is left of it is told
  /// from its own speed.
  private record Phase(JobState now, long since, long rowsBefore) {}

  /// @param changed called from the job's threads after each change; must return at once
  /// @param nanos a clock, see [System#nanoTime]
  WatchedJob(Runnable changed, LongSupplier nanos) {
    this.changed = changed;
    this.nanos = nanos;
    this.phase = new Phase(new JobState("", 0, 0, 0), nanos.getAsLong(), 0);
  }

  @Override
  public void show(JobState state) {
    Phase before = phase;
    phase =
        before.now.what().equals(state.what())
            ? new Phase(state, before.since, before.rowsBefore)
            : new Phase(state, nanos.getAsLong(), before.now.rows());
    changed.run();
  }

  /// Its turn has come: its clock begins.
  void begin() {
    phase = new Phase(phase.now, nanos.getAsLong(), 0);
    synchronized (this) {
      begun = true;
      throwIfCancelled();
    }
    changed.run();
  }

  /// False while it waits for its turn. Any thread.
  boolean hasBegun() {
    return begun;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /// Calls it off. True when it had not begun: it never will. Any thread.
  boolean cancel() {
    boolean waited;
    synchronized (this) {
      waited = !begun;
      cancelled = true;
    }
    changed.run();
    return waited;
  }

  /// How far it has come, and how fast. Any thread.
  Pace pace() {
    Phase now = phase;
    return new Pace(
        now.now, now.now.rows() - now.rowsBefore, (nanos.getAsLong() - now.since) / 1e9);
  }
}
