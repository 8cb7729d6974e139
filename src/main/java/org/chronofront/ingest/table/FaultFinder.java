package org.chronofront.ingest.table;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Says in words what is wrong with a row.
final class FaultFinder {
  private final CharSource source;
  private final RowBuffer fields;
  private final RowText text;
  private final TableShape shape;

  FaultFinder(CharSource source, RowBuffer fields, RowText text, TableShape shape) {
    this.source = source;
    this.fields = fields;
    this.text = text;
    this.shape = shape;
  }

  /// Why FastCSV could not read the row: walks through its fields as far as they are sound.
  ///
  /// @param line the line in which it begins
  RowFault broken(Throwable cause, long line) throws IOException {
    long start = text.start();
    String whole = text.line(start);
    if (cause instanceof RowBuffer.TooLarge large) {
      return new RowFault(-1, "The row is too large: " + large.getMessage() + ".", whole);
    }
    long at = start;
    long lines = line;
    for (int column = 0; ; column++) {
      boolean quoted = shape.quoting() && text.at(at) == '"';
      long end = quoted ? text.afterQuote(at) : endOfPlain(at);
      if (end < 0) {
        return quoted ? unclosed(column, lines, whole) : tooLong(column, whole);
      }
      if (quoted) {
        lines += breaks(at, end);
      }
      int next = text.at(end);
      if (next != shape.delimiter()) {
        return RowText.isEnd(next) ? tooLong(column, whole) : stray(column, lines, next, whole);
      }
      at = end + 1;
    }
  }

  /// What is wrong with a row that FastCSV has read; null when nothing is.
  ///
  /// @param width how many fields there should be, 0 for any number
  /// @param fieldsOf how many fields a line has by itself, -1 when it cannot be read
  @Nullable RowFault check(int width, long line, ToIntFunction<String> fieldsOf)
      throws IOException {
    if (source.isDrained() && text.isOpen()) {
      long opened = line + fields.innerBreaks(fields.count() - 1);
      return unclosed(fields.count() - 1, opened, text.line(text.start()));
    }
    if (source.hasNulFrom(fields.start()) && fields.holds('\0')) {
      return new RowFault(
          -1, "The row holds NUL characters, as a damaged file does; take them out.", null);
    }
    if (width == 0 || fields.count() == width || isPadded(width)) {
      return null;
    }
    int breaks = fields.innerBreaks(fields.count());
    if (breaks > 0 && fieldsOf.applyAsInt(text.secondLine()) == width) {
      return new RowFault(
          -1,
          ("A quote that opens in line %,d closes only in a later line, and the row then has %,d"
                  + " fields where the header has %,d. Close the quote, or write it twice where it"
                  + " is meant as a letter.")
              .formatted(line, fields.count(), width),
          text.line(text.start()));
    }
    String has = fields.count() == 1 ? "1 field" : "%,d fields".formatted(fields.count());
    return new RowFault(-1, "The row has %s and the header %,d.".formatted(has, width), null);
  }

  /// True when there are more fields than columns, and nothing in them.
  private boolean isPadded(int width) {
    return fields.count() > width && fields.isBlank(width);
  }

  private long endOfPlain(long from) throws IOException {
    for (long at = from; at <= from + Table.CELL; at++) {
      int c = text.at(at);
      if (c == shape.delimiter() || RowText.isEnd(c)) {
        return at;
      }
    }
    return -1;
  }

  private long breaks(long from, long to) throws IOException {
    long breaks = 0;
    for (long at = from; at < to; at++) {
      int c = text.at(at);
      if (c == '\n' || (c == '\r' && text.at(at + 1) != '\n')) {
        breaks++;
      }
    }
    return breaks;
  }

  private static RowFault unclosed(int column, long line, String whole) {
    return new RowFault(
        column,
        ("A quote opens in line %,d and does not close before the file or the largest field of"
                + " %,d characters ends. Close it, or write it twice where it is meant as a"
                + " letter.")
            .formatted(line, Table.CELL),
        whole);
  }

  private static RowFault stray(int column, long line, int next, String whole) {
    return new RowFault(
        column,
        ("In line %,d a quote closes and “%s” follows, where the field should end. Write a quote"
                + " within a field twice.")
            .formatted(line, Character.toString(next)),
        whole);
  }

  private static RowFault tooLong(int column, String whole) {
    return new RowFault(
        column, "A field has more than %,d characters.".formatted(Table.CELL), whole);
  }
}
