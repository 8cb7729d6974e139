package org.chronofront.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.chronofront.storage.StorageException.Problem;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// The steps from a path to a connection that may be used. A file that is not ours is never written
/// to.
final class Opening {
  private Opening() {}

  /// What the file is opened for.
  enum Mode {
    READ_ONLY,
    EXISTING,
    CREATE
  }

  static Connection connect(Path file, Duration busyTimeout, Mode mode) throws SQLException {
    // as a URI, because a path may hold a question mark, with which JDBC's own parameters begin
    String address = JDBC.PREFIX + file.toAbsolutePath().toUri();
    if (mode != Mode.READ_ONLY) {
      return connect(address, busyTimeout, mode);
    }
    try {
      return readable(connect(address, busyTimeout, mode));
    } catch (SQLException e) {
      // the log of a library in a folder that must not be written to cannot be opened either; when
      // the log is empty the file alone has everything
      if (hasLog(file)) {
        throw e;
      }
      return connect(address + "?immutable=1", busyTimeout, mode);
    }
  }

  static void prepare(Connection connection, Path file, Mode mode) throws SQLException {
    int application = Sql.number(connection, "PRAGMA application_id");
    int version = Migrations.version(connection);
    boolean empty = Sql.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    boolean blank = application == 0 && version == 0 && empty;
    if (blank && mode != Mode.CREATE) {
      throw new StorageException(Problem.NOT_A_LIBRARY, file + " is empty");
    }
    if (!blank && application != Database.APPLICATION_ID) {
      throw new StorageException(
          Problem.OTHER_APPLICATION, file + " has the application id " + application);
    }
    if (version > Migrations.CURRENT) {
      throw new StorageException(Problem.NEWER_VERSION, file + " has the version " + version);
    }
    Sql.run(connection, "PRAGMA foreign_keys = ON");
    if (mode != Mode.READ_ONLY) {
      Sql.number(connection, "PRAGMA journal_mode = WAL");
      Sql.run(connection, "PRAGMA synchronous = NORMAL");
      Migrations.run(connection, Database.APPLICATION_ID);
    } else if (version < Migrations.CURRENT) {
      throw new StorageException(
          Problem.OLDER_VERSION_READ_ONLY, file + " has the version " + version);
    }
  }

  static void closeQuietly(@Nullable Connection connection) {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException _) {
      // what made opening fail is on its way to the caller
    }
  }

  private static Connection connect(String address, Duration busyTimeout, Mode mode)
      throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) busyTimeout.toMillis());
    // else JDBC asks for the last key after each row
    config.setGetGeneratedKeys(false);
    config.setReadOnly(mode == Mode.READ_ONLY);
    if (mode != Mode.CREATE) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    Properties properties = config.toProperties();
    return JDBC.createConnection(address, properties);
  }

  private static Connection readable(Connection connection) throws SQLException {
    boolean readable = false;
    try {
      Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
      readable = true;
      return connection;
    } finally {
      if (!readable) {
        closeQuietly(connection);
      }
    }
  }

  private static boolean hasLog(Path file) {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    try {
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException _) {
      return true;
    }
  }
}
