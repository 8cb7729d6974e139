package org.chronofront.ingest;

/// A file as a whole cannot be read. The message is for people: it names the file and the place in
/// it, says what is wrong and what would be right.
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param sentence for a person
  public UnreadableException(String sentence) {
    super(sentence);
  }

  /// @param sentence for a person
  /// @param cause for the log
  public UnreadableException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
