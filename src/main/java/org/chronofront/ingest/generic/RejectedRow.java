package org.chronofront.ingest.generic;

import org.jspecify.annotations.Nullable;

/// Carries the reason why a row cannot be read out of the depths; never leaves this package.
final class RejectedRow extends Exception {
  private static final long serialVersionUID = 1L;
  private final int column;

  RejectedRow(int column, @Nullable String reason) {
    super(reason == null ? "It cannot be read." : reason, null, false, false);
    this.column = column;
  }

  int column() {
    return column;
  }

  String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
