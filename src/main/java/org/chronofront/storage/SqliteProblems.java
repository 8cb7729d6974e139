package org.chronofront.storage;

import java.sql.SQLException;
import org.chronofront.storage.StorageException.Problem;

/// Translates SQLite's result codes (<https://sqlite.org/rescode.html>).
final class SqliteProblems {
  private static final int PRIMARY_CODE = 0xff;

  private SqliteProblems() {}

  static StorageException translate(SQLException exception) {
    return new StorageException(problem(exception.getErrorCode()), exception);
  }

  private static Problem problem(int code) {
    return switch (code & PRIMARY_CODE) {
      case 5, 6 -> Problem.BUSY;
      case 3, 8 -> Problem.READ_ONLY;
      case 11 -> Problem.DAMAGED;
      case 13 -> Problem.FULL;
      case 14 -> Problem.CANNOT_OPEN;
      case 19 -> Problem.CONFLICT;
      case 26 -> Problem.NOT_A_LIBRARY;
      default -> Problem.FAILED;
    };
  }
}
