package org.chronofront.library.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.SampleDataset;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library in a folder of its own, into which files come with the real engine.
abstract class ImportingFixture {
  @TempDir Path folder;
  private final ExecutorService readers = Executors.newCachedThreadPool();
  Path library;
  SqliteImporting importing;

  /// The formats that there are.
  Formats formats() {
    return Formats.all();
  }

  @BeforeEach
  void makeLibrary() {
    library = folder.resolve("library.chronofront");
    importing =
        new SqliteImporting(library, formats(), Clock.systemUTC(), Duration.ofSeconds(1), readers);
  }

  @AfterEach
  void endReaders() {
    readers.shutdownNow();
  }

  final ImportOffer offer(Path file, Map<String, String> answers) {
    return importing.examine(List.of(file), null, answers).getFirst();
  }

  final ImportAccount run(ImportOffer offer) {
    return importing.run(offer, JobMonitor.NONE);
  }

  final OpenLibrary open() {
    return new Libraries(
            folder.resolve("none"),
            new BundledDataset("sample", "x", SampleDataset::dataset),
            Clock.systemUTC(),
            Duration.ofSeconds(1))
        .open(library);
  }
}
