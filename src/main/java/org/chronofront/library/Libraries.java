package org.chronofront.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.json.DatasetRows;
import org.chronofront.library.importing.ImportRun;
import org.chronofront.model.Dataset;
import org.chronofront.storage.Database;
import org.chronofront.storage.DatasetStore;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StoredDataset;
import org.chronofront.storage.TickStore;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens and fills libraries. Any thread.
///
/// Several copies of the application may look at one library; while one of them writes, another
/// that wants to write waits a little and then says so. A library that may not be written to opens
/// for looking when it has the current format.
public final class Libraries {
  private static final Logger LOG = LoggerFactory.getLogger(Libraries.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Path defaultFile;
  private final BundledDataset bundled;
  private final Clock clock;
  private final Duration busyTimeout;

  /// @param defaultFile the person's own library, see {@link LibraryLocation}; need not be there
  /// @param bundled what the default library always holds
  /// @param clock tells when something was loaded
  /// @param busyTimeout how long to wait for another copy that writes
  public Libraries(Path defaultFile, BundledDataset bundled, Clock clock, Duration busyTimeout) {
    this.defaultFile = defaultFile;
    this.bundled = bundled;
    this.clock = clock;
    this.busyTimeout = busyTimeout;
  }

  /// The person's own library.
  public Path defaultFile() {
    return defaultFile;
  }

  /// Opens the person's own library, and makes it at the first start. When this application ships
  /// another edition of the bundled dataset than the library holds, that dataset alone is replaced;
  /// a dataset that a person has loaded in its place stays.
  ///
  /// @throws LibraryException when it cannot be opened or made
  public OpenLibrary openDefault() {
    if (Files.exists(defaultFile) && !writable(defaultFile)) {
      return open(defaultFile);
    }
    makeFolder();
    return opened(
        defaultFile,
        () -> {
          Database database = Database.openOrCreate(defaultFile, busyTimeout);
          return orClosed(database, () -> refreshed(database));
        });
  }

  /// Opens a library that is there.
  ///
  /// @throws LibraryException when it cannot be opened
  public OpenLibrary open(Path file) {
    return opened(
        file,
        () ->
            Files.exists(file) && !writable(file)
                ? Database.openReadOnly(file, busyTimeout)
                : Database.open(file, busyTimeout));
  }

  /// Loads a dataset into a library, in place of the one with the same id if there is one; makes
  /// the library where there is none. All of it is loaded or nothing changes.
  ///
  /// @throws LibraryException when it cannot
  public void load(Path file, Dataset dataset) {
    if (file.equals(defaultFile)) {
      makeFolder();
    }
    load(file, dataset, "the program");
  }

  /// Reads a dataset in the project's own format and loads it, see {@link #load(Path, Dataset)}.
  ///
  /// @return what was loaded
  /// @throws LibraryException when the file has faults, or the library cannot take it
  public Dataset load(Path file, Path datasetFile) {
    Dataset dataset = DatasetFile.read(datasetFile);
    if (file.equals(defaultFile)) {
      makeFolder();
    }
    load(file, dataset, String.valueOf(datasetFile.getFileName()));
    return dataset;
  }

  private void load(Path file, Dataset dataset, String from) {
    try (ExecutorService reading = Executors.newVirtualThreadPerTaskExecutor()) {
      new ImportRun(file, clock, busyTimeout, reading)
          .run(
              new ImportRun.Subject(dataset.info(), List.of(from), "Chronofront dataset", 0),
              sink -> DatasetRows.handOver(dataset, sink),
              JobMonitor.NONE);
    } catch (StorageException e) {
      throw Sentences.writing(file, e);
    } catch (IOException | UnreadableException e) {
      throw new IllegalStateException("a dataset in memory cannot be unreadable", e);
    }
  }

  private Database refreshed(Database database) {
    refreshBundled(new DatasetStore(database));
    return database;
  }

  private void refreshBundled(DatasetStore store) {
    Optional<StoredDataset> held =
        store.datasets().stream().filter(d -> d.id().equals(bundled.id())).findFirst();
    if (held.isEmpty()) {
      store.replace(bundled.reader().get(), now(), bundled.fingerprint(), new Segments());
      return;
    }
    String fingerprint = held.get().fingerprint();
    if (fingerprint == null || fingerprint.equals(bundled.fingerprint())) {
      return;
    }
    try {
      store.replace(bundled.reader().get(), now(), bundled.fingerprint(), new Segments());
    } catch (StorageException e) {
      // the older edition is whole, and better than no library at all
      LOG.warn("The bundled dataset in {} stays as it is for now: {}", defaultFile, e.getMessage());
    }
  }

  private interface Opener {
    Database open();
  }

  private OpenLibrary opened(Path file, Opener opener) {
    try {
      Database database = opener.open();
      return orClosed(database, () -> new SqliteLibrary(database, changes -> tick(file, changes)));
    } catch (StorageException e) {
      throw Sentences.opening(file, e);
    }
  }

  /// With a connection of its own, and little patience: whoever reads need not wait for it.
  private void tick(Path file, Map<String, Boolean> changes) {
    Duration patience = busyTimeout.compareTo(PATIENCE) < 0 ? busyTimeout : PATIENCE;
    try (Database database = Database.open(file, patience)) {
      new TickStore(database).change(changes, now());
    } catch (StorageException e) {
      throw Sentences.ticking(file, e);
    }
  }

  /// What the work gives; when it fails the database is closed.
  private static <T> T orClosed(Database database, Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        database.close();
      }
    }
  }

  private void makeFolder() {
    @Nullable Path folder = defaultFile.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw Sentences.noFolder(folder == null ? defaultFile : folder, e);
    }
  }

  private static boolean writable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isWritable(file) && folder != null && Files.isWritable(folder);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
