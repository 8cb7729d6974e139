package org.chronofront.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.chronofront.model.Dataset;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.jspecify.annotations.Nullable;

/// The datasets of a library, the accounts of its imports, and the way back. Any thread; every
/// method throws [StorageException] when the file cannot do it.
public final class ImportStore {
  private static final String TAKING_BACK = "Taking the import back";

  private final Database database;

  /// Over an open database, which the caller closes.
  public ImportStore(Database database) {
    this.database = database;
  }

  /// The datasets, in the order in which they first came in.
  public List<StoredDataset> datasets() {
    return database.read(Editions::all);
  }

  /// The rows of a dataset's current edition, for comparing.
  public PreviousRows previous(String datasetId) {
    return database.read(
        connection -> {
          Optional<StoredDataset> current = Editions.of(connection, datasetId);
          return current.isEmpty()
              ? PreviousRows.none()
              : PreviousRows.of(connection, current.get().edition());
        });
  }

  /// A part of a dataset's current edition, under the ids of its files; empty when there is no such
  /// dataset, or nothing to be carried over.
  public Optional<Dataset> earlier(String datasetId, EarlierPart part) {
    return database.read(
        connection -> {
          Optional<StoredDataset> current = Editions.of(connection, datasetId);
          return current.isEmpty()
              ? Optional.<Dataset>empty()
              : EarlierRows.of(connection, current.get(), part);
        });
  }

  /// Switches a dataset on or off.
  ///
  /// @return false when there is none with this id
  public boolean show(String datasetId, boolean shown) {
    boolean[] done = new boolean[1];
    database.write(connection -> done[0] = Editions.show(connection, datasetId, shown));
    return done[0];
  }

  /// Takes back the last import of a dataset: all of it, or nothing when it is called off.
  ///
  /// @return the account of what was taken back; empty when nothing can be
  /// @throws JobCancelledException when it was called off
  public Optional<StoredRun> undo(String datasetId, JobMonitor monitor) {
    @Nullable StoredRun[] undone = new StoredRun[1];
    long[] gone = new long[1];
    monitor.show(new JobState(TAKING_BACK, 0, 0, 0));
    database.write(
        monitor,
        connection ->
            undone[0] =
                EditionUndo.run(
                    connection,
                    datasetId,
                    rows -> {
                      gone[0] += rows;
                      monitor.show(new JobState(TAKING_BACK, 0, 0, gone[0]));
                      monitor.throwIfCancelled();
                    }));
    return Optional.ofNullable(undone[0]);
  }

  /// The accounts, latest first.
  public List<StoredRun> runs() {
    return database.read(ImportLog::all);
  }

  /// What is to be told of an import's rows, in the order of the file.
  ///
  /// @param kind null for all
  /// @param from a position among all kinds
  public List<RowProblem> problems(int run, RowProblem.@Nullable Kind kind, int from, int limit) {
    return database.read(connection -> ProblemTable.rows(connection, run, kind, from, limit));
  }

  /// How much is to be told of an import, and where its pages begin.
  ///
  /// @param kind null for all
  /// @param size of a page
  /// @param starts gets the position of each page's first row
  public int problemStarts(int run, RowProblem.@Nullable Kind kind, int size, IntConsumer starts) {
    return database.read(connection -> ProblemTable.starts(connection, run, kind, size, starts));
  }

  /// Hands out the rejected rows of an import as they stood in the file, in its order.
  public void rejected(int run, Consumer<String> taker) {
    database.read(
        connection -> {
          ImportLog.rejected(connection, run, taker);
          return run;
        });
  }

  /// Remembers answers under a name, in place of those it stood for.
  ///
  /// @param savedAt UTC, ISO 8601, seconds
  public void saveMapping(StoredMapping mapping, String savedAt) {
    database.write(connection -> MappingTable.save(connection, mapping, savedAt));
  }

  /// The answers remembered last for files of a shape.
  public Optional<StoredMapping> mapping(String format, String signature) {
    return database.read(connection -> MappingTable.find(connection, format, signature));
  }

  /// All remembered answers, by name.
  public Map<String, StoredMapping> mappings() {
    return database.read(MappingTable::all);
  }
}
