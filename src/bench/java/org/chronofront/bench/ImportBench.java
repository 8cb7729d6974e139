package org.chronofront.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chronofront.ingest.Formats;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.task.JobMonitor;

/// Prints how long the import of a UCDP file of 364,000 rows takes, from the file to a library that
/// can be searched, beside `sqlite3 .import` of the same file as raw text, one after the other in
/// the same run. Says so when `sqlite3` is missing. Arguments: number of rows, number of rounds, the
/// original file.
final class ImportBench {
  private static final Path ORIGINAL = Path.of("../shared/data/ucdp/ucdp_ged_syria_2016_2017.csv");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ImportBench() {}

  /// @param args rows, rounds, original
  public static void main(String[] args) throws Exception {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 364_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path original = args.length > 2 ? Path.of(args[2]) : ORIGINAL;
    Path folder = Files.createTempDirectory("import-bench");
    Path file = folder.resolve("ged.csv");
    GedCopies.write(original, file, rows);
    System.out.printf(Locale.ROOT, "%,d rows, %,d bytes%n", rows, Files.size(file));
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      theirs[round] = sqlite(folder, file);
      ours[round] = chronofront(folder, file);
      System.out.printf(
          Locale.ROOT,
          "round %d: import %.2f s, sqlite3 %.2f s, ratio %.2f%n",
          round + 1,
          ours[round],
          theirs[round],
          ours[round] / theirs[round]);
    }
    System.out.printf(
        Locale.ROOT,
        "medians: import %.2f s (%,.0f rows/s), sqlite3 %.2f s; ratio %.2f%n",
        median(ours),
        rows / median(ours),
        median(theirs),
        median(ours) / median(theirs));
    Files.delete(file);
    Files.delete(folder);
  }

  private static double chronofront(Path folder, Path file) throws Exception {
    Path library = folder.resolve("a.chronofront");
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      SqliteImporting importing =
          new SqliteImporting(
              library, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), executor);
      ImportOffer offer = importing.examine(List.of(file), "ucdp-ged", Map.of()).getFirst();
      long reader = executor.submit(THREADS::getCurrentThreadCpuTime).get();
      long writer = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      ImportAccount account = importing.run(offer, JobMonitor.NONE);
      double seconds = (System.nanoTime() - start) / 1e9;
      writer = THREADS.getCurrentThreadCpuTime() - writer;
      reader = executor.submit(THREADS::getCurrentThreadCpuTime).get() - reader;
      System.out.printf(
          Locale.ROOT,
          "  processor time: reading %.2f s, writing %.2f s%n",
          reader / 1e9,
          writer / 1e9);
      System.out.printf(
          Locale.ROOT,
          "  %,d rows in, %,d rejected; library of %,d bytes%n",
          account.counts().imported(),
          account.counts().rejected(),
          Files.size(library));
      return seconds;
    } finally {
      Files.deleteIfExists(library);
    }
  }

  /// NaN when there is no `sqlite3`.
  private static double sqlite(Path folder, Path file) throws Exception {
    Path database = folder.resolve("raw.db");
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  "bash",
                  "-c",
                  "TIMEFORMAT='%U %S'; time sqlite3 \"$0\" '.mode csv' \".import '$1' raw\"",
                  database.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      int status = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("  sqlite3, processor time (user, system): %s", said);
      return status == 0 ? seconds : Double.NaN;
    } catch (IOException e) {
      System.out.println("sqlite3 is not installed, so there is nothing to compare with: " + e);
      return Double.NaN;
    } finally {
      Files.deleteIfExists(database);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
