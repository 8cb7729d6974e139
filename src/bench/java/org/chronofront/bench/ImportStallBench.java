package org.chronofront.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chronofront.ingest.Formats;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;

/// Prints, for a made-up file of three million rows in ACLED's layout, how long its import takes,
/// the longest time without word of its progress, the most memory that the process had (from
/// Linux), and how long it takes to call imports off at several moments. Run it with a small heap:
/// `-Xmx640m`. Arguments: number of rows.
final class ImportStallBench {
  private ImportStallBench() {}

  /// @param args number of rows
  public static void main(String[] args) throws Exception {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 3_000_000;
    Path folder = Files.createTempDirectory("import-stall");
    Path file = folder.resolve("acled.csv");
    AcledRows.write(file, rows);
    System.out.printf(Locale.ROOT, "%,d rows, %,d bytes%n", rows, Files.size(file));
    Path library = folder.resolve("a.chronofront");
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      SqliteImporting importing =
          new SqliteImporting(
              library, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), executor);
      ImportOffer offer = importing.examine(List.of(file), "acled", Map.of()).getFirst();
      Watch watch = new Watch(Double.MAX_VALUE);
      ImportAccount account = importing.run(offer, watch);
      watch.show(new JobState("the end", 0, 0, 0));
      System.out.printf(
          Locale.ROOT,
          "%,d in, %,d rejected, %.1f s; longest silence %.2f s (%s); library of %,d bytes; %s%n",
          account.counts().imported(),
          account.counts().rejected(),
          account.seconds(),
          watch.longest / 1e9,
          watch.longestDoing,
          Files.size(library),
          memory());
      for (double share : new double[] {0.1, 0.5, 0.9, 1.1, 1.3}) {
        cancel(importing, offer, account.seconds() * share);
      }
    }
    System.out.println(memory());
  }

  private static void cancel(SqliteImporting importing, ImportOffer offer, double after) {
    Watch watch = new Watch(after);
    try {
      importing.run(offer, watch);
      System.out.printf(Locale.ROOT, "called off after %.1f s: it was done before%n", after);
    } catch (JobCancelledException e) {
      System.out.printf(
          Locale.ROOT,
          "called off after %.1f s (%s): %.3f s%n",
          after,
          watch.doing,
          (System.nanoTime() - watch.cancelledAt) / 1e9);
    }
  }

  private static String memory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("");
  }

  /// Measures silences, and calls off after a time.
  private static final class Watch implements JobMonitor {
    private final long end;
    private long last = System.nanoTime();
    private long longest;
    private String longestDoing = "";
    private volatile String doing = "";
    private volatile long cancelledAt;

    Watch(double seconds) {
      double nanos = Math.min(seconds * 1e9, Long.MAX_VALUE / 4.0);
      this.end = System.nanoTime() + (long) nanos;
    }

    @Override
    public void show(JobState state) {
      long now = System.nanoTime();
      if (now - last > longest) {
        longest = now - last;
        longestDoing = state.what() + " at row " + state.rows();
      }
      last = now;
      doing = state.what();
    }

    @Override
    public boolean isCancelled() {
      if (System.nanoTime() < end) {
        return false;
      }
      if (cancelledAt == 0) {
        cancelledAt = end;
      }
      return true;
    }
  }
}
