package org.chronofront.library.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executor;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.library.Segments;
import org.chronofront.model.DatasetInfo;
import org.chronofront.storage.Database;
import org.chronofront.storage.EditionImport;
import org.chronofront.storage.EditionInfo;
import org.chronofront.storage.StoredRun;
import org.chronofront.task.JobMonitor;

/// One import from its reader to its account.
///
/// @param library the file
/// @param busyTimeout how long to wait for another that writes
/// @param executor runs the reading
/// @param batch how many things that a reader says are handed to the writer at once
public record ImportRun(
    Path library, Clock clock, Duration busyTimeout, Executor executor, int batch) {
  /// What is imported.
  ///
  /// @param info what the dataset is
  /// @param files names of the files
  /// @param format its title
  /// @param bytes size of the files
  /// @param earlier what becomes of what the dataset has
  /// @param searchesDetails true when events are to be found by the words of their details
  public record Subject(
      DatasetInfo info,
      List<String> files,
      String format,
      long bytes,
      Format.Earlier earlier,
      boolean searchesDetails) {
    /// Copies the list.
    public Subject {
      files = List.copyOf(files);
    }

    /// Files that replace what the dataset has.
    public Subject(DatasetInfo info, List<String> files, String format, long bytes) {
      this(info, files, format, bytes, Format.Earlier.WITHDRAWN, true);
    }
  }

  /// With batches of the usual size.
  public ImportRun(Path library, Clock clock, Duration busyTimeout, Executor executor) {
    this(library, clock, busyTimeout, executor, ImportPipeline.BATCH);
  }

  /// What hands over all rows.
  public interface Reader {
    /// Reads.
    void read(org.chronofront.ingest.RowSink sink) throws IOException, UnreadableException;
  }

  /// Reads and writes everything, or changes nothing.
  ///
  /// @throws org.chronofront.storage.StorageException when the library cannot take it
  /// @throws org.chronofront.task.JobCancelledException when it was called off
  @SuppressWarnings(
      "try") // the edition ends before the database is tidied; ending twice is nothing
  public ImportAccount run(Subject subject, Reader reader, JobMonitor monitor)
      throws IOException, UnreadableException {
    long begun = System.nanoTime();
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    EditionInfo info = new EditionInfo(subject.info(), now, null, true);
    try (Database database = Database.openForImport(library, busyTimeout);
        EditionImport edition = EditionImport.begin(database, info, new Segments())) {
      String file = subject.files().size() == 1 ? subject.files().getFirst() : "the files";
      ImportPipeline pipeline = new ImportPipeline(edition, monitor, file, subject.bytes(), batch);
      StoredRun[] account = new StoredRun[1];
      if (!subject.searchesDetails()) {
        edition.packer().leaveDetailsOut();
      }
      EarlierEdition.of(subject.earlier(), edition::earlier).begin(pipeline.rows());
      pipeline.run(
          reader,
          executor,
          () -> {
            account[0] = account(edition.run(), subject, now, begun, pipeline.rows());
            edition.account(account[0]);
          },
          database::tidy);
      return Accounts.of(account[0]);
    }
  }

  private static StoredRun account(
      int key, Subject subject, String now, long begun, RowCollector rows) {
    return new StoredRun(
        key,
        subject.info().id(),
        subject.info().title(),
        subject.files(),
        subject.format(),
        now,
        (System.nanoTime() - begun) / 1e9,
        rows.counts(),
        false,
        rows.frame());
  }
}
