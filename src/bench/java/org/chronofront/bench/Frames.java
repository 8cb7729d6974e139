package org.chronofront.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Measures frames of a window that is changed once in each: from one pulse to the next, by the
/// clock, and what the FX thread itself spent, which a busy machine distorts less.
final class Frames {
  private static final int WARM = 40;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private Frames() {}

  /// Runs a change in each of so many frames and prints how long they took.
  static void measure(String what, int frames, IntConsumer change) {
    double[] wall = new double[frames];
    double[] cpu = new double[frames];
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int frame = -WARM;
              private long lastWall;
              private long lastCpu;

              @Override
              public void handle(long now) {
                long atWall = System.nanoTime();
                long atCpu = THREAD.getCurrentThreadCpuTime();
                if (frame > 0) {
                  wall[frame - 1] = (atWall - lastWall) / 1e6;
                  cpu[frame - 1] = (atCpu - lastCpu) / 1e6;
                }
                lastWall = atWall;
                lastCpu = atCpu;
                if (frame++ == frames) {
                  stop();
                  done.complete(true);
                  return;
                }
                try {
                  change.accept(frame + WARM);
                } catch (RuntimeException e) {
                  stop();
                  done.completeExceptionally(e);
                }
              }
            }.start());
    done.join();
    print(what, wall, cpu);
  }

  private static void print(String what, double[] wall, double[] cpu) {
    double busiest = Arrays.stream(cpu).max().orElse(0);
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-34s median %6.1f  p95 %6.1f  max %6.1f ms   (FX thread: median %5.1f, max %5.1f ms)%n",
        what,
        wall[wall.length / 2],
        wall[wall.length * 95 / 100],
        wall[wall.length - 1],
        cpu[cpu.length / 2],
        busiest);
  }
}
