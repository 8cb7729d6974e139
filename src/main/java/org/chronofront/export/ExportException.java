package org.chronofront.export;

/// Something could not be written. The message is for people: it says what happened, what is
/// unharmed and what to do, in full sentences.
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A sentence without a cause.
  public ExportException(String sentence) {
    super(sentence);
  }

  /// A sentence with the cause, for the log.
  public ExportException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
