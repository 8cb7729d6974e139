package org.chronofront.ingest.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/// The fields of one row, copied side by side as FastCSV finds them; becomes strings only where
/// somebody asks. Notes where the row stands in its source, so that it can be looked at again.
final class RowBuffer extends CsvCallbackHandler<RowBuffer> {
  /// The most columns.
  static final int COLUMNS = 4096;

  /// The most characters of a row.
  static final int LARGEST = 8 * 1024 * 1024;

  private final CharSource source;
  private char[] chars = new char[4096];
  private int[] ends = new int[64];
  private int count;
  private boolean empty;
  private long line;
  private long start;
  private long lastStart;
  private boolean lastQuoted;

  RowBuffer(CharSource source) {
    this.source = source;
  }

  /// A row has become larger than what is taken in.
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String what) {
      super(what, null, false, false);
    }
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /// The line it begins in, counted from where FastCSV began to read.
  long line() {
    return line;
  }

  /// Where its first field begins, with its quote. There must be one.
  long start() {
    return start;
  }

  /// Where its last field begins, with its quote.
  long lastStart() {
    return lastStart;
  }

  boolean isLastQuoted() {
    return lastQuoted;
  }

  int length() {
    return count == 0 ? 0 : ends[count - 1];
  }

  int begin(int column) {
    return column == 0 ? 0 : ends[column - 1];
  }

  int end(int column) {
    return ends[column];
  }

  char charAt(int index) {
    return chars[index];
  }

  String text(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  /// True when nothing but spaces stands in the fields from a column on.
  boolean isBlank(int from) {
    for (int i = begin(from); i < length(); i++) {
      if (!Character.isWhitespace(chars[i])) {
        return false;
      }
    }
    return true;
  }

  boolean holds(char wanted) {
    for (int i = 0; i < length(); i++) {
      if (chars[i] == wanted) {
        return true;
      }
    }
    return false;
  }

  /// How many line breaks stand within the fields before a column.
  int innerBreaks(int before) {
    int breaks = 0;
    int end = begin(before);
    for (int i = 0; i < end; i++) {
      char c = chars[i];
      if (c == '\n' || (c == '\r' && !(i + 1 < end && chars[i + 1] == '\n'))) {
        breaks++;
      }
    }
    return breaks;
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return count;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    count = 0;
    empty = false;
  }

  @Override
  protected void addField(char[] buf, int offset, int len, boolean quoted) {
    boolean nothingBehindTheLastDelimiter = len == 0 && !quoted && source.isDrained();
    lastStart =
        nothingBehindTheLastDelimiter
            ? source.end()
            : source.position(quoted ? offset - 1 : offset);
    lastQuoted = quoted;
    if (count == 0) {
      start = lastStart;
      source.keepFrom(start, true);
    }
    int begin = length();
    if (count == COLUMNS) {
      throw new TooLarge("it has more than %,d fields".formatted(COLUMNS));
    }
    if (begin + len > LARGEST) {
      throw new TooLarge("it has more than %,d characters".formatted(LARGEST));
    }
    if (begin + len > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(begin + len, 2 * chars.length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    System.arraycopy(buf, offset, chars, begin, len);
    ends[count++] = begin + len;
  }

  @Override
  protected void setComment(char[] buf, int offset, int len) {
    throw new IllegalStateException("no line of a table is a comment");
  }

  @Override
  protected void setEmpty() {
    empty = true;
  }

  @Override
  protected RowBuffer buildRecord() {
    return this;
  }
}
