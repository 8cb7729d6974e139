package org.chronofront.ingest.table;

import java.nio.charset.Charset;

/// How a table is written.
///
/// @param charset of its text; a byte order mark in the file outranks it
/// @param delimiter between fields
/// @param quoting true when a field may stand in double quotes; false when quotes are letters like
///   any other
public record TableShape(Charset charset, char delimiter, boolean quoting) {
  /// The same in another encoding.
  public TableShape with(Charset other) {
    return new TableShape(other, delimiter, quoting);
  }

  /// The same with another delimiter.
  public TableShape with(char other) {
    return new TableShape(charset, other, quoting);
  }
}
