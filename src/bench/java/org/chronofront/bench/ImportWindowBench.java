package org.chronofront.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.chronofront.ingest.Formats;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.task.JobMonitor;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.FontRace;
import org.chronofront.ui.fx.TextRace;
import org.chronofront.ui.session.Session;

/// Times frames of the main window while rows in ACLED's layout are imported beside it: steps of
/// the day with a place selected, as somebody plays while waiting. The peer is the same window
/// before the import begins. Arguments: number of rows.
public final class ImportWindowBench {
  private static final int WARM = 200;
  private static final int QUIET = 300;
  private static final int DAYS = 14;
  private static final LocalDate FIRST = LocalDate.of(2017, 9, 28);

  private final FrameClock clock;
  private final Session session;
  private int steps;

  private ImportWindowBench(BenchWindow window) {
    this.session = window.session();
    this.clock = BenchWindow.onFx(() -> new FrameClock(window.stage().getScene()));
  }

  /// @param args number of rows
  public static void main(String[] args) throws Exception {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 3_000_000;
    Path folder = Files.createTempDirectory("import-window");
    Path file = folder.resolve("acled.csv");
    AcledRows.write(file, rows);
    FontRace.avoid();
    Platform.startup(() -> Platform.setImplicitExit(false));
    try {
      BenchWindow.onFx(
          () -> {
            TextRace.avoid();
            return true;
          });
      measure(file, folder.resolve("a.chronofront"));
    } finally {
      Platform.exit();
    }
    System.exit(0);
  }

  private static void measure(Path file, Path library) throws IOException {
    BenchWindow window = BenchWindow.open();
    ImportWindowBench bench = new ImportWindowBench(window);
    BenchWindow.onFx(
        () -> {
          bench.session.showWindow(new DayRange(FIRST, FIRST.plusDays(DAYS)));
          bench.session.selectPlace("al-qaryatayn");
          return true;
        });
    window.rest();
    for (int i = 0; i < WARM; i++) {
      bench.frame();
    }
    Timings quiet = new Timings("step of the day, nothing else");
    for (int i = 0; i < QUIET; i++) {
      quiet.add(bench.frame());
    }
    quiet.print(quiet.median());
    Timings busy = new Timings("step of the day, while importing");
    int frames = 0;
    int late = 0;
    CompletableFuture<ImportAccount> account = importing(file, library);
    while (!account.isDone()) {
      FrameClock.Frame frame = bench.frame();
      busy.add(frame);
      frames++;
      late += frame.wall() > 100 ? 1 : 0;
    }
    busy.print(quiet.median());
    System.out.printf(
        Locale.ROOT,
        "%,d rows in %.1f s; %,d frames meanwhile, %,d of them over 100 ms by the clock%n",
        account.join().counts().imported(),
        account.join().seconds(),
        frames,
        late);
    window.close();
  }

  private FrameClock.Frame frame() {
    int at = ++steps % (2 * DAYS);
    return clock.time(() -> session.goTo(FIRST.plusDays(at <= DAYS ? at : 2 * DAYS - at)));
  }

  private static CompletableFuture<ImportAccount> importing(Path file, Path library) {
    ExecutorService jobs = Executors.newFixedThreadPool(2);
    SqliteImporting importing =
        new SqliteImporting(library, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), jobs);
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            ImportOffer offer = importing.examine(List.of(file), "acled", Map.of()).getFirst();
            return importing.run(offer, JobMonitor.NONE);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        jobs);
  }
}
