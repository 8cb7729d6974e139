package org.chronofront.ingest.tree;

import java.nio.charset.StandardCharsets;

/// Rejected rows as they stand in their file.
public final class RawText {
  /// The most characters of a rejected row that are kept.
  public static final int LONGEST = 64 * 1024;

  private RawText() {}

  /// A JSON row; one that is too long is replaced by an object that says so, and that is rejected
  /// again: half a row would make the whole file of rejected rows unreadable.
  public static String ofJson(JsonRows.Row row) {
    byte[] json = row.json();
    if (json == null || json.length > LONGEST) {
      return "{\"type\":\"TooLongToCopy\",\"where\":\"%s\"}".formatted(row.where());
    }
    return new String(json, StandardCharsets.UTF_8);
  }
}
