package org.chronofront.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;

/// Opens a library of 3 million synthetic events and works with it in the real window, headless,
/// drawn in software. Prints the time to open beside the same columns through JDBC, a filter's
/// counts beside SQLite with a covering index, the heap, and frames of slider, pan, zoom and
/// filter.
///
/// Arguments: the number of events, and a file to keep the library in for the next run.
public final class OpenBench {
  private static final int RUNS = 5;

  private OpenBench() {}

  /// Runs all of it.
  public static void main(String[] args) throws Exception {
    int events = args.length > 0 ? Integer.parseInt(args[0]) : 3_000_000;
    Path file =
        args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("bench").resolve("big.db");
    if (!Files.exists(file)) {
      long start = System.nanoTime();
      SyntheticLibrary.make(file, new SyntheticWorld(events));
      System.out.printf(
          Locale.ROOT,
          "library of %,d events made in %d ms, %,d MB%n",
          events,
          millis(start),
          Files.size(file) >> 20);
    }
    if (args.length > 2) {
      return;
    }
    Libraries libraries =
        new Libraries(file, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(5));
    MillionsBench.run(() -> libraries.open(file));
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      try (OpenLibrary library = libraries.open(file)) {
        System.out.printf(
            Locale.ROOT, "open %5d ms  (%,d events)%n", millis(start), library.events().size());
        if (run == RUNS - 1) {
          compare(library.events(), file);
        }
      }
    }
    System.exit(0);
  }

  private static void compare(EventIndex index, Path file) throws SQLException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "heap with the library open %,d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    LocalDate from = LocalDate.of(2010, 1, 1);
    LocalDate to = LocalDate.of(2019, 12, 31);
    EventFilter filter =
        new EventFilter(
            Set.of(), Set.of(EventKind.BATTLE, EventKind.OTHER, EventKind.STATEMENT), Set.of());
    index.select(new DayRange(from, to), filter);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      long start = System.nanoTime();
      int rows = 0;
      try (ResultSet result =
          statement.executeQuery(
              "SELECT key, kind, earliest, latest, place, actor_set, precise FROM event")) {
        while (result.next()) {
          rows += result.getInt(1) > 0 && result.getInt(3) + result.getInt(5) != -1 ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT, "  peer: the same columns through JDBC %d ms (%,d)%n", millis(start), rows);
      statement.executeUpdate("CREATE TEMP TABLE flat AS SELECT kind, earliest, latest FROM event");
      statement.executeUpdate("CREATE INDEX temp.covering ON flat (earliest, latest, kind)");
      for (int run = 0; run < 3; run++) {
        long sqlite = System.nanoTime();
        int count;
        try (ResultSet result =
            statement.executeQuery(
                "SELECT count(*) FROM flat WHERE earliest <= %d AND latest >= %d AND kind IN (1, 2, 3, 4)"
                    .formatted(to.toEpochDay(), from.toEpochDay()))) {
          count = result.getInt(1);
        }
        double peer = (System.nanoTime() - sqlite) / 1e6;
        long columns = System.nanoTime();
        int shown = index.select(new DayRange(from.plusDays(0), to), filter).shown();
        System.out.printf(
            Locale.ROOT,
            "window and filter %.1f ms (%,d)  peer: SQLite, covering index %.1f ms (%,d)%n",
            (System.nanoTime() - columns) / 1e6,
            shown,
            peer,
            count);
      }
    }
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
