package org.chronofront.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.chronofront.storage.StorageException.Problem;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/// An open library file. Any thread; one works at a time, the others wait.
///
/// Several processes may have the file open: thanks to the write-ahead log readers never wait, and
/// a second writer waits for as long as the busy timeout says.
public final class Database implements AutoCloseable {
  /// Marks a SQLite file as a library: "Chrf" in ASCII.
  static final int APPLICATION_ID = 0x43687266;

  /// Steps of SQLite's machine between two questions whether a change is still wanted.
  private static final int STEPS = 10_000;

  private final Path file;
  private final boolean readOnly;
  private final Connection connection;
  private final ReentrantLock turn = new ReentrantLock();

  private Database(Path file, boolean readOnly, Connection connection) {
    this.file = file;
    this.readOnly = readOnly;
    this.connection = connection;
  }

  /// The version of the format that this application writes.
  public static int currentVersion() {
    return Migrations.CURRENT;
  }

  /// Opens a library that is there, and upgrades it where an older version wrote it.
  ///
  /// @throws StorageException when it cannot
  public static Database open(Path file, Duration busyTimeout) {
    requireFile(file);
    return opened(file, busyTimeout, Opening.Mode.EXISTING);
  }

  /// Opens a library, or makes an empty one where there is no file, or an empty file.
  ///
  /// @throws StorageException when it cannot
  public static Database openOrCreate(Path file, Duration busyTimeout) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new StorageException(Problem.DIRECTORY, file + " is a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StorageException(Problem.NO_FOLDER, folder + " is no folder");
    }
    return opened(file, busyTimeout, Opening.Mode.CREATE);
  }

  /// Opens a library for an import, or makes one: with a connection of its own, so that whoever has
  /// it open reads on, and with more memory (some 100 MB) than others take.
  ///
  /// @throws StorageException when it cannot
  public static Database openForImport(Path file, Duration busyTimeout) {
    Database database = openOrCreate(file, busyTimeout);
    boolean tuned = false;
    try {
      Sql.number(database.connection, "PRAGMA wal_autocheckpoint = 0");
      Sql.run(database.connection, "PRAGMA cache_size = -131072");
      Sql.number(database.connection, "PRAGMA journal_size_limit = 67108864");
      tuned = true;
      return database;
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      if (!tuned) {
        database.close();
      }
    }
  }

  /// Opens a library that must not be written to, for looking. It must have the current format.
  ///
  /// @throws StorageException when it cannot
  public static Database openReadOnly(Path file, Duration busyTimeout) {
    requireFile(file);
    return opened(file, busyTimeout, Opening.Mode.READ_ONLY);
  }

  /// The file.
  public Path file() {
    return file;
  }

  /// True when nothing can be written.
  public boolean isReadOnly() {
    return readOnly;
  }

  /// Something to ask the database.
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /// Something to do to the database.
  interface Change {
    void make(Connection connection) throws SQLException;
  }

  /// Reads; all that the question reads is of one moment.
  <T> T read(Question<T> question) {
    turn.lock();
    try {
      Sql.run(connection, "BEGIN");
      try {
        return question.ask(connection);
      } finally {
        Sql.run(connection, "ROLLBACK");
      }
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      // a row that no version of this application has written
      throw new StorageException(Problem.DAMAGED, e);
    } finally {
      turn.unlock();
    }
  }

  /// Writes in one transaction: all of it, or nothing.
  void write(Change change) {
    turn.lock();
    try {
      Transactions.immediate(connection, () -> change.make(connection));
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      turn.unlock();
    }
  }

  /// Writes in one transaction: all of it, or nothing when it is called off meanwhile. A statement
  /// that runs is asked every few milliseconds.
  ///
  /// @throws JobCancelledException when it was called off
  void write(JobMonitor monitor, Change change) {
    turn.lock();
    try {
      monitor.throwIfCancelled();
      ProgressHandler.setHandler(connection, STEPS, asking(monitor));
      write(change);
    } catch (StorageException e) {
      monitor.throwIfCancelled();
      throw e;
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      forget();
      turn.unlock();
    }
  }

  private static ProgressHandler asking(JobMonitor monitor) {
    return new ProgressHandler() {
      @Override
      protected int progress() {
        return monitor.isCancelled() ? 1 : 0;
      }
    };
  }

  private void forget() {
    try {
      ProgressHandler.clearHandler(connection);
    } catch (SQLException _) {
      // closed already: nothing runs
    }
  }

  /// Begins a transaction of many steps. Until it is closed the database is its, and the caller's
  /// thread's, alone.
  Writing begin() {
    turn.lock();
    boolean begun = false;
    try {
      Writing writing = new Writing();
      begun = true;
      return writing;
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      if (!begun) {
        turn.unlock();
      }
    }
  }

  /// A transaction of many steps.
  final class Writing implements AutoCloseable {
    private boolean ended;
    private boolean closed;

    private Writing() throws SQLException {
      Sql.run(connection, "BEGIN IMMEDIATE");
    }

    Connection connection() {
      return connection;
    }

    void commit() throws SQLException {
      Sql.run(connection, "COMMIT");
      ended = true;
    }

    void interrupt() {
      try {
        connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
      } catch (SQLException _) {
        // closed already: nothing runs
      }
    }

    /// Once is enough; another time does nothing.
    @Override
    public void close() {
      if (closed) {
        return;
      }
      closed = true;
      try {
        if (!ended) {
          Transactions.rollBack(connection);
        }
      } finally {
        turn.unlock();
      }
    }
  }

  /// Moves what was written from the log into the file as far as no reader is in the way; for after
  /// an import, so that the next reader does not pay for it. When that fails (the disk is full,
  /// say) everything stays in the log, where it is as safe: what was committed has come in, and
  /// nobody may be told otherwise.
  public void tidy() {
    turn.lock();
    try {
      Sql.number(connection, "PRAGMA wal_checkpoint(PASSIVE)");
    } catch (SQLException _) {
      // the next opening reads the log, and the next import tidies it
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      turn.unlock();
    }
  }

  private static void requireFile(Path file) {
    if (Files.isDirectory(file)) {
      throw new StorageException(Problem.DIRECTORY, file + " is a folder");
    }
    if (!Files.exists(file)) {
      throw new StorageException(Problem.MISSING, file + " does not exist");
    }
  }

  private static Database opened(Path file, Duration busyTimeout, Opening.Mode mode) {
    @Nullable Connection connection = null;
    try {
      connection = Opening.connect(file, busyTimeout, mode);
      Opening.prepare(connection, file, mode);
      Database database = new Database(file, mode == Opening.Mode.READ_ONLY, connection);
      connection = null;
      return database;
    } catch (SQLException e) {
      throw SqliteProblems.translate(e);
    } finally {
      Opening.closeQuietly(connection);
    }
  }
}
