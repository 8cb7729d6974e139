package org.chronofront.library.importing;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.storage.EditionImport;
import org.chronofront.storage.RowBatch;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.jspecify.annotations.Nullable;

/// Reading on one thread, writing on another, with a bounded queue between them. The thread that
/// reads looks after the monitor, also when it has nothing left to read, so that the state is told
/// several times a second and a cancellation noticed whatever SQLite is busy with.
final class ImportPipeline {
  /// Rows of a batch, over all tables: some 1.5 MB. What is under way when the young are collected
  /// is copied, and the window waits meanwhile.
  static final int BATCH = 2_048;

  private static final int QUEUED = 4;
  private static final long TICK_MILLIS = 100;

  private final EditionImport edition;
  private final JobMonitor monitor;
  private final long bytes;
  private final BlockingQueue<RowBatch> queue = new ArrayBlockingQueue<>(QUEUED);
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final CountDownLatch written = new CountDownLatch(1);
  private final CountDownLatch readerGone = new CountDownLatch(1);
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.RUNNING);
  private final RowCollector rows;
  private volatile boolean readAll;
  private volatile long read;
  private volatile String doing;

  private enum Phase {
    RUNNING,
    STOPPED,
    /// It can no longer be called off.
    COMMITTING
  }

  /// What reads all rows.
  interface Reader {
    void read(RowCollector rows) throws IOException, UnreadableException;
  }

  /// @param file what is read, for the monitor
  /// @param bytes its size
  ImportPipeline(
      EditionImport edition, JobMonitor monitor, String file, long bytes, int batchRows) {
    this.edition = edition;
    this.monitor = monitor;
    this.bytes = bytes;
    this.doing = "Reading " + file;
    this.rows = new RowCollector(edition.packer(), batchRows, this::offer, this::progress, _ -> {});
  }

  /// Reads and writes everything; all of it stays, or what went wrong is thrown.
  ///
  /// @param executor runs the reading; it must have a thread to spare
  /// @param beforeCommit writes what belongs to the import; may throw
  /// @param afterCommit tidies up
  void run(Reader reader, Executor executor, Runnable beforeCommit, Runnable afterCommit)
      throws IOException, UnreadableException {
    executor.execute(() -> read(reader));
    try {
      long t0 = System.nanoTime();
      write();
      long t1 = System.nanoTime();
      doing = "Completing the library";
      edition.complete(this::throwIfStopped);
      beforeCommit.run();
      long t2 = System.nanoTime();
      if (!phase.compareAndSet(Phase.RUNNING, Phase.COMMITTING)) {
        throw new JobCancelledException();
      }
      doing = "Saving";
      edition.commit();
      long t3 = System.nanoTime();
      afterCommit.run();
      System.out.printf(
          "ZZ write %.3f complete %.3f commit %.3f after %.3f%n",
          (t1 - t0) / 1e9, (t2 - t1) / 1e9, (t3 - t2) / 1e9, (System.nanoTime() - t3) / 1e9);
    } catch (RuntimeException | Error e) {
      stop(e);
    } finally {
      release();
    }
    rethrow();
  }

  /// Lets the reader's thread go, and waits for it.
  private void release() {
    written.countDown();
    boolean interrupted = false;
    while (true) {
      try {
        readerGone.await();
        break;
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Reader reader) {
    try {
      long t0 = System.nanoTime();
      reader.read(rows);
      long t1 = System.nanoTime();
      rows.finish();
      System.out.printf(
          "ZZ read %.3f finish %.3f%n", (t1 - t0) / 1e9, (System.nanoTime() - t1) / 1e9);
    } catch (IOException | UnreadableException | RuntimeException | Error e) {
      stop(e);
    } finally {
      readAll = true;
    }
    watch();
    readerGone.countDown();
  }

  /// What comes first is what is told.
  private void stop(Throwable why) {
    fault.compareAndSet(null, why);
    phase.compareAndSet(Phase.RUNNING, Phase.STOPPED);
  }

  /// Tells the state until the other thread is done.
  private void watch() {
    try {
      while (!written.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        tell();
        if (monitor.isCancelled() && phase.compareAndSet(Phase.RUNNING, Phase.STOPPED)) {
          fault.compareAndSet(null, new JobCancelledException());
        }
        if (phase.get() == Phase.STOPPED) {
          edition.interrupt();
        }
      }
    } catch (InterruptedException e) {
      stop(e);
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    while (true) {
      // asked before the queue is, because the last batch comes before the answer
      boolean last = readAll;
      throwIfStopped();
      monitor.throwIfCancelled();
      RowBatch next = poll();
      if (next != null) {
        edition.write(next);
      } else if (last) {
        return;
      }
    }
  }

  private @Nullable RowBatch poll() {
    try {
      return queue.poll(TICK_MILLIS / 4, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new JobCancelledException();
    }
  }

  private void offer(RowBatch batch) {
    try {
      while (!queue.offer(batch, TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        progress(read);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new JobCancelledException();
    }
  }

  private void progress(long now) {
    read = Math.max(read, now);
    tell();
    monitor.throwIfCancelled();
    throwIfStopped();
  }

  private void tell() {
    monitor.show(new JobState(doing, Math.min(read, bytes), bytes, rows.rows()));
  }

  private void throwIfStopped() {
    if (phase.get() == Phase.STOPPED) {
      throw new JobCancelledException();
    }
  }

  /// What was read.
  RowCollector rows() {
    return rows;
  }

  private void rethrow() throws IOException, UnreadableException {
    Throwable thrown = fault.get();
    switch (thrown) {
      case null -> {}
      case IOException e -> throw e;
      case UnreadableException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new JobCancelledException();
    }
  }
}
