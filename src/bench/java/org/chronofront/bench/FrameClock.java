package org.chronofront.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Times what a change costs until its frame is on the screen: the change itself and the repaints
/// that it asks for, then the pulse (CSS, layout, handing over), rendering, and copying the pixels
/// to the window. Called from a thread of its own.
final class FrameClock {
  private static final int PATIENCE_SECONDS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long[] painters;

  private Step step = new Step(() -> true);

  /// A clock for the frames of a scene that is showing. FX thread.
  FrameClock(Scene scene) {
    this.painters = painters();
    scene.addPreLayoutPulseListener(() -> step.pulseBegins());
    scene.addPostLayoutPulseListener(() -> step.pulseEnds());
  }

  /// What one change cost, in milliseconds.
  ///
  /// @param wall from the change until the frame is on the screen, by the clock: with the wait for
  ///   the screen's next tick
  /// @param work the same without that wait
  /// @param cpu processor time of the FX thread and the renderer, which a busy machine distorts
  ///   less
  record Frame(double wall, double work, double cpu) {}

  /// Makes a change on the FX thread and waits for its frame.
  Frame time(Runnable change) {
    return time(change, () -> true);
  }

  /// The same for a change whose answer comes later: the frame is the first one that has it.
  ///
  /// @param ready asked on the FX thread, once a pulse
  Frame time(Runnable change, BooleanSupplier ready) {
    Step now = new Step(ready);
    Platform.runLater(
        () -> {
          step = now;
          now.begin(change);
        });
    try {
      return now.done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("no frame came", e);
    }
  }

  private long cpu() {
    long sum = 0;
    for (long id : painters) {
      sum += THREADS.getThreadCpuTime(id);
    }
    return sum;
  }

  /// Looked for once, as that stops all threads.
  private static long[] painters() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                thread.getName().startsWith("JavaFX Application")
                    || thread.getName().startsWith("QuantumRenderer"))
        .mapToLong(Thread::threadId)
        .toArray();
  }

  /// One change on its way.
  private final class Step {
    final CompletableFuture<Frame> done = new CompletableFuture<>();
    private final BooleanSupplier ready;
    private long start;
    private long startCpu;
    private long changed;
    private long pulse;
    private boolean last;

    Step(BooleanSupplier ready) {
      this.ready = ready;
    }

    void begin(Runnable change) {
      startCpu = cpu();
      start = System.nanoTime();
      change.run();
      // Behind the repaints that the change has asked for.
      Platform.runLater(
          () -> {
            changed = System.nanoTime();
            Platform.requestNextPulse();
          });
    }

    void pulseBegins() {
      if (changed != 0 && !last) {
        pulse = System.nanoTime();
      }
    }

    void pulseEnds() {
      if (pulse == 0 || last || !ready.getAsBoolean()) {
        return;
      }
      last = true;
      // Behind the pulse, which ends with its render jobs in the renderer's queue, and behind the
      // copying of the pixels, which the renderer asks for before.
      Platform.runLater(
          () ->
              Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(this::end))));
    }

    private void end() {
      long now = System.nanoTime();
      done.complete(
          new Frame(
              (now - start) / 1e6,
              (changed - start + now - pulse) / 1e6,
              (cpu() - startCpu) / 1e6));
    }
  }
}
