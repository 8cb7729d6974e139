package org.chronofront.library;

/// Something is wrong with a library or with what should go into it. The message is for people: it
/// says what happened, what is unharmed and what to do, in full sentences.
public class LibraryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A sentence without a cause.
  public LibraryException(String sentence) {
    super(sentence);
  }

  /// A sentence with the cause, for the log.
  public LibraryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
