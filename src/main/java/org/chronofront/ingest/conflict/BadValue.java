package org.chronofront.ingest.conflict;

/// Something in a row cannot be read, so that the row is rejected. Thrown often in a bad file, so
/// it carries no stack trace.
public final class BadValue extends Exception {
  private static final long serialVersionUID = 1L;
  private final int column;

  /// @param column zero-based; -1 for the row as a whole
  /// @param reason a sentence that also says what would be right
  public BadValue(int column, String reason) {
    super(reason, null, false, false);
    this.column = column;
  }

  /// The column at fault, zero-based; -1 for the row as a whole.
  public int column() {
    return column;
  }

  /// Why, as a sentence.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
