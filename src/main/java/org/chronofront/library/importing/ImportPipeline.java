package org.chronofront.library.importing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.storage.EditionImport;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.jspecify.annotations.Nullable;

/// Reading on one thread, making rows and writing them on another, with a bounded queue between
/// them: for most files that is half the work each. The thread that reads looks after the monitor,
/// also when it has nothing left to read, so that the state is told several times a second and a
/// cancellation noticed whatever SQLite is busy with.
final class ImportPipeline {
  /// What a reader says before it is handed on: less than a megabyte. What is under way when the
  /// young are collected is copied, and the window waits meanwhile.
  static final int BATCH = 128;

  private static final int QUEUED = 4;
  private static final long TICK_MILLIS = 100;

  private final EditionImport edition;
  private final JobMonitor monitor;
  private final long bytes;
  private final int batch;
  private final BlockingQueue<List<RowRelay.Call>> queue = new ArrayBlockingQueue<>(QUEUED);
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
  private final CountDownLatch written = new CountDownLatch(1);
  private final CountDownLatch readerGone = new CountDownLatch(1);
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.RUNNING);
  private final RowCollector rows;
  private volatile boolean readAll;
  private volatile long read;
  private volatile long counted;
  private volatile String doing;

  private enum Phase {
    RUNNING,
    STOPPED,
    /// It can no longer be called off.
    COMMITTING
  }

  /// @param file what is read, for the monitor
  /// @param bytes its size
  /// @param batch how many calls are handed from one thread to the other at once
  ImportPipeline(EditionImport edition, JobMonitor monitor, String file, long bytes, int batch) {
    this.edition = edition;
    this.monitor = monitor;
    this.bytes = bytes;
    this.doing = "Reading " + file;
    this.batch = batch;
    this.rows = new RowCollector(edition.packer(), edition::write, this::throwIfStopped, _ -> {});
  }

  /// Reads and writes everything; all of it stays, or what went wrong is thrown.
  ///
  /// @param executor runs the reading; it must have a thread to spare
  /// @param beforeCommit writes what belongs to the import; may throw
  /// @param afterCommit tidies up
  void run(ImportRun.Reader reader, Executor executor, Runnable beforeCommit, Runnable afterCommit)
      throws IOException, UnreadableException {
    executor.execute(() -> read(reader));
    try {
      write();
      doing = "Completing the library";
      edition.complete(this::throwIfStopped);
      beforeCommit.run();
      if (!phase.compareAndSet(Phase.RUNNING, Phase.COMMITTING)) {
        throw new JobCancelledException();
      }
      doing = "Saving";
      edition.commit();
      afterCommit.run();
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

  private void read(ImportRun.Reader reader) {
    RowRelay relay = new RowRelay(rows, batch, this::offer, this::isBehind, this::progress);
    try {
      reader.read(relay);
      relay.then(RowCollector::keepClaims);
      relay.then(RowCollector::finish);
      relay.handOn();
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
      List<RowRelay.Call> next = poll();
      if (next != null) {
        next.forEach(call -> call.to(rows));
        rows.handOn();
        counted = rows.rows();
      } else if (last) {
        return;
      }
    }
  }

  private @Nullable List<RowRelay.Call> poll() {
    try {
      return queue.poll(TICK_MILLIS / 4, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new JobCancelledException();
    }
  }

  private void offer(List<RowRelay.Call> calls) {
    try {
      while (!queue.offer(calls, TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        progress(read);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new JobCancelledException();
    }
  }

  /// Whether the thread that writes has as much before it as it may.
  private boolean isBehind() {
    return queue.remainingCapacity() == 0;
  }

  private void progress(long now) {
    read = Math.max(read, now);
    tell();
    monitor.throwIfCancelled();
    throwIfStopped();
  }

  private void tell() {
    monitor.show(new JobState(doing, Math.min(read, bytes), bytes, counted));
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
