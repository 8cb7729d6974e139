package org.chronofront.ingest.table;

import java.io.IOException;

/// Looks again at the text of the row that was read last, where its source has kept it.
final class RowText {
  /// The most characters of a row that are handed out.
  static final int LONGEST = 64 * 1024;

  private final CharSource source;
  private final RowBuffer fields;
  private final TableShape shape;
  private long previous = -1;
  private boolean previousQuoted;

  RowText(CharSource source, RowBuffer fields, TableShape shape) {
    this.source = source;
    this.fields = fields;
    this.shape = shape;
  }

  /// To be called before a row is read. The row's start becomes known with its first field; until
  /// then the last field of the row before is kept, behind which it must lie.
  void beforeRow() {
    if (fields.count() > 0) {
      previous = fields.lastStart();
      previousQuoted = fields.isLastQuoted();
      source.keepFrom(previous, false);
    } else {
      previous = -1;
      source.keepFrom(source.kept(), false);
    }
  }

  /// Where the row begins.
  long start() throws IOException {
    if (fields.count() > 0) {
      return fields.start();
    }
    long at = source.kept();
    if (at == previous) {
      at = end(at, previousQuoted);
    }
    while (isBreak(source.at(at))) {
      at++;
    }
    return at;
  }

  /// The whole row.
  String whole() throws IOException {
    long start = fields.start();
    long end = end(fields.lastStart(), fields.isLastQuoted());
    return source.text(start, Math.min(end, start + LONGEST));
  }

  /// What stands between a position and the end of its line.
  String line(long start) throws IOException {
    long at = start;
    while (at < start + LONGEST && !isEnd(source.at(at))) {
      at++;
    }
    return source.text(start, at);
  }

  /// The line after the one in which the row begins.
  String secondLine() throws IOException {
    long at = fields.start();
    while (!isEnd(source.at(at))) {
      at++;
    }
    at += source.at(at) == '\r' && source.at(at + 1) == '\n' ? 2 : 1;
    return line(at);
  }

  /// True when the row's last field began with a quote and does not end with one.
  boolean isOpen() throws IOException {
    return fields.isLastQuoted() && afterQuote(fields.lastStart()) < 0;
  }

  /// Where a field that can be read ends.
  private long end(long field, boolean quoted) throws IOException {
    if (quoted) {
      return afterQuote(field);
    }
    long at = field;
    while (source.at(at) != shape.delimiter() && !isEnd(source.at(at))) {
      at++;
    }
    return at;
  }

  /// Where the quotes end that open a field; -1 when they do not within a cell's length.
  long afterQuote(long field) throws IOException {
    for (long at = field + 1; at <= field + 2L * Table.CELL; at++) {
      int c = source.at(at);
      if (c < 0) {
        return -1;
      }
      if (c == '"') {
        if (source.at(at + 1) != '"') {
          return at + 1;
        }
        at++;
      }
    }
    return -1;
  }

  int at(long position) throws IOException {
    return source.at(position);
  }

  static boolean isBreak(int c) {
    return c == '\n' || c == '\r';
  }

  static boolean isEnd(int c) {
    return c < 0 || isBreak(c);
  }
}
