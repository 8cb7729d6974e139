package org.chronofront.library.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chronofront.ingest.Formats;
import org.chronofront.library.LibraryException;
import org.chronofront.task.JobMonitor;

/// A process of its own that imports a file, for [KilledImportTest] to kill and [FullDiskTest] to
/// starve.
final class KilledChild {
  /// Said when everything is loaded and the import begins.
  static final String BEGINS = "begins";

  /// How it ends when the import does not come about; the sentence is said before.
  static final int REFUSED = 3;

  private KilledChild() {}

  /// @param args the library, the file
  public static void main(String[] args) {
    try (ExecutorService executor = Executors.newCachedThreadPool()) {
      SqliteImporting importing =
          new SqliteImporting(
              Path.of(args[0]), Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), executor);
      ImportOffer offer =
          importing.examine(List.of(Path.of(args[1])), "ucdp-ged", Map.of()).getFirst();
      System.out.println(BEGINS);
      System.out.flush();
      importing.run(offer, JobMonitor.NONE);
    } catch (LibraryException refusal) {
      System.out.println(refusal.getMessage());
      System.exit(REFUSED);
    }
  }
}
