package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;

/// Runs work wholly or not at all.
final class Transactions {
  private Transactions() {}

  /// Something to do in a transaction.
  interface Work {
    void run() throws SQLException;
  }

  /// Takes the write lock first, so that a second writer waits at the beginning and never in the
  /// middle. Whatever the work throws, nothing of it stays.
  static void immediate(Connection connection, Work work) throws SQLException {
    Sql.run(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      work.run();
      Sql.run(connection, "COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  static void rollBack(Connection connection) {
    try {
      Sql.run(connection, "ROLLBACK");
    } catch (SQLException _) {
      // SQLite has rolled back by itself already, as it does when the disk is full; what made the
      // work fail is on its way to the caller
    }
  }
}
