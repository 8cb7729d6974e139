package org.chronofront.storage;

/// The library file cannot be used as asked. The problem says why, the message is for the log:
/// sentences for people are made one layer up, which knows what they were doing.
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong.
  public enum Problem {
    /// The path leads to a folder.
    DIRECTORY,
    /// The folder that should hold the file is not there.
    NO_FOLDER,
    /// There is no such file.
    MISSING,
    /// An empty file, or not a SQLite database at all.
    NOT_A_LIBRARY,
    /// A SQLite database that another application made.
    OTHER_APPLICATION,
    /// Written by a newer version of this application.
    NEWER_VERSION,
    /// Written by an older version, and it cannot be upgraded because it must not be written to.
    OLDER_VERSION_READ_ONLY,
    /// The database is damaged.
    DAMAGED,
    /// It must not be written to.
    READ_ONLY,
    /// No room is left.
    FULL,
    /// Another process holds the lock for longer than this one waits.
    BUSY,
    /// The file, or a file beside it, cannot be opened or created.
    CANNOT_OPEN,
    /// Rows contradict one another or those that are there.
    CONFLICT,
    /// The medium fails, or something unforeseen.
    FAILED
  }

  private final Problem problem;

  /// A problem that was seen before SQLite complained.
  public StorageException(Problem problem, String message) {
    super(message);
    this.problem = problem;
  }

  /// A problem that SQLite or the system reports.
  public StorageException(Problem problem, Throwable cause) {
    super(problem + ": " + cause.getMessage(), cause);
    this.problem = problem;
  }

  /// What is wrong.
  public Problem problem() {
    return problem;
  }
}
