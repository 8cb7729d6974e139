package org.chronofront.ingest.tree;

import org.jspecify.annotations.Nullable;

/// Something in a row cannot be read.
public final class FieldFault extends Exception {
  private static final long serialVersionUID = 1L;
  private final @Nullable String column;
  private final @Nullable String value;

  /// @param column the field, null for the row as a whole
  /// @param value what stands there, null for the row as a whole
  /// @param reason a sentence that also says what would be right
  public FieldFault(@Nullable String column, @Nullable String value, String reason) {
    super(reason, null, false, false);
    this.column = column;
    this.value = value == null ? null : CleanText.cut(CleanText.of(value), 200);
  }

  /// The field, null for the row as a whole.
  public @Nullable String column() {
    return column;
  }

  /// What stands there, at most 200 characters.
  public @Nullable String value() {
    return value;
  }

  /// A sentence.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
