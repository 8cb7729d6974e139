package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronofront.model.Dataset;

/// The writing of one edition in one transaction: all of it or nothing, whatever happens meanwhile.
/// Holds the database from the beginning to the end; one thread, apart from [#interrupt].
public final class EditionImport implements AutoCloseable {
  private final Database.Writing writing;
  private final EditionStart start;
  private final int run;
  private final Optional<StoredDataset> replaced;
  private final EditionPacker packer;
  private final BatchWriter writer;

  private EditionImport(Database.Writing writing, EditionInfo info, SegmentSink segments)
      throws SQLException {
    Connection connection = writing.connection();
    this.writing = writing;
    this.start = Editions.start(connection);
    this.run = ImportLog.next(connection);
    this.replaced = Editions.of(connection, info.info().id());
    Integer before = replaced.map(StoredDataset::edition).orElse(null);
    PreviousRows previous =
        before == null ? PreviousRows.none() : PreviousRows.of(connection, before);
    Editions.insert(connection, start, info, before);
    this.packer = new EditionPacker(start, run, previous, segments);
    this.writer = new BatchWriter(connection, start.edition());
  }

  /// Takes the write lock.
  ///
  /// @param segments makes the columns of the index
  /// @throws StorageException when it cannot
  public static EditionImport begin(Database database, EditionInfo info, SegmentSink segments) {
    Database.Writing writing = database.begin();
    boolean begun = false;
    try {
      EditionImport edition = new EditionImport(writing, info, segments);
      begun = true;
      return edition;
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      if (!begun) {
        writing.close();
      }
    }
  }

  /// Writes a dataset of the first format within a transaction that runs already.
  static void carryOver(Connection connection, CarryOver.Loaded loaded) throws SQLException {
    EditionStart start = Editions.start(connection);
    EditionInfo info =
        new EditionInfo(loaded.dataset().info(), loaded.loadedAt(), loaded.fingerprint(), false);
    Editions.insert(connection, start, info, null);
    EditionPacker packer = new EditionPacker(start, 0, PreviousRows.none(), SegmentSink.NONE);
    try (BatchWriter writer = new BatchWriter(connection, start.edition())) {
      packer.add(loaded.dataset());
      writer.write(packer.drain());
      List<RowBatch> last = new ArrayList<>();
      packer.finish(last::add);
      for (RowBatch batch : last) {
        writer.write(batch);
      }
    }
    SearchTable.complete(connection, start.edition(), () -> {});
    Editions.complete(connection, start.edition(), packer);
  }

  /// Makes the rows.
  public EditionPacker packer() {
    return packer;
  }

  /// True when the library has the dataset already.
  public boolean replaces() {
    return replaced.isPresent();
  }

  /// A part of the edition that is replaced; empty when there is none, or nothing to be carried
  /// over. Before anything is written.
  public Optional<Dataset> earlier(EarlierPart part) {
    try {
      return replaced.isEmpty()
          ? Optional.empty()
          : EarlierRows.of(writing.connection(), replaced.get(), part);
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    }
  }

  /// The edition's key.
  public int edition() {
    return start.edition();
  }

  /// The import's key.
  public int run() {
    return run;
  }

  /// Writes rows, in the order in which they were made.
  public void write(RowBatch batch) {
    try {
      writer.write(batch);
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    }
  }

  /// After all rows are written: makes the edition current, and takes out editions that no undo
  /// leads to any more.
  ///
  /// @param step run after each part of the work; may throw to call the import off
  public void complete(Runnable step) {
    try {
      Connection connection = writing.connection();
      SearchTable.complete(connection, start.edition(), step);
      Editions.complete(connection, start.edition(), packer);
      for (int edition : unreachable(connection)) {
        EditionDrop.run(connection, edition, _ -> step.run());
      }
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    }
  }

  /// Keeps the account.
  public void account(StoredRun account) {
    try {
      ImportLog.insert(writing.connection(), run, start.edition(), account);
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    }
  }

  /// Makes all of it stay.
  public void commit() {
    try {
      writer.close();
      writing.commit();
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    }
  }

  /// Makes a statement that is running fail, so that [#close] comes soon. Any thread.
  public void interrupt() {
    writing.interrupt();
  }

  /// Gives the database back; what was not committed is gone.
  @Override
  public void close() {
    try {
      writer.close();
    } catch (SQLException _) {
      // rolling back ends the statements, too
    } finally {
      writing.close();
    }
  }

  private List<Integer> unreachable(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        """
        SELECT key FROM edition
        WHERE dataset = (SELECT dataset FROM edition WHERE key = ?1) AND key <> ?1
          AND key IS NOT (SELECT before FROM edition WHERE key = ?1)
        """,
        row -> row.number("key"),
        start.edition());
  }
}
