package org.chronofront.ingest.tables;

import org.jspecify.annotations.Nullable;

/// Carries the reason why a row cannot be read out of the depths; never leaves this package.
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final @Nullable String column;
  private final @Nullable String value;
  private final String reason;

  Refusal(@Nullable String column, @Nullable String value, String reason) {
    super(reason, null, false, false);
    this.column = column;
    this.value = value;
    this.reason = reason;
  }

  @Nullable String column() {
    return column;
  }

  @Nullable String value() {
    return value;
  }

  String reason() {
    return reason;
  }
}
