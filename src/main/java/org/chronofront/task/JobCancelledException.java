package org.chronofront.task;

/// A job was called off, and has left things as they were.
public final class JobCancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Says so.
  public JobCancelledException() {
    super("called off; nothing was changed");
  }
}
