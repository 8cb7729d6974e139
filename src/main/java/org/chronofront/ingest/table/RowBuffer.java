package org.chronofront.ingest.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The fields of one row, copied side by side as FastCSV finds them; becomes strings only where
/// somebody asks. Tables repeat themselves from row to row, so the row before is kept: a field that
/// says the same as the one above it has the same string. Notes where the row stands in its source,
/// so that it can be looked at again.
final class RowBuffer extends CsvCallbackHandler<RowBuffer> {
  /// The most columns.
  static final int COLUMNS = 4096;

  /// The most characters of a row.
  static final int LARGEST = 8 * 1024 * 1024;

  private final CharSource source;
  private char[] chars = new char[4096];
  private int[] ends = new int[64];
  private @Nullable String[] values = new @Nullable String[64];
  private int count;
  private char[] charsAbove = new char[4096];
  private int[] endsAbove = new int[64];
  private @Nullable String[] valuesAbove = new @Nullable String[64];
  private int countAbove;
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

  private int begin(int column) {
    return column == 0 ? 0 : ends[column - 1];
  }

  /// What a field holds; empty where the row has no such field.
  String text(int column) {
    if (column < 0 || column >= count) {
      return "";
    }
    int begin = begin(column);
    return new String(chars, begin, ends[column] - begin);
  }

  /// What a field holds, without the spaces around it; null when that is nothing.
  @Nullable String value(int column) {
    if (column < 0 || column >= count) {
      return null;
    }
    String value = values[column];
    if (value == null) {
      value = isAsAbove(column) ? valuesAbove[column] : null;
      values[column] = value == null ? trimmed(column) : value;
    }
    return values[column];
  }

  private boolean isAsAbove(int column) {
    if (column >= countAbove || valuesAbove[column] == null) {
      return false;
    }
    int beginAbove = column == 0 ? 0 : endsAbove[column - 1];
    return Arrays.equals(
        chars, begin(column), ends[column], charsAbove, beginAbove, endsAbove[column]);
  }

  private @Nullable String trimmed(int column) {
    int begin = begin(column);
    int end = ends[column];
    while (begin < end && isSpace(chars[begin])) {
      begin++;
    }
    while (begin < end && isSpace(chars[end - 1])) {
      end--;
    }
    return begin == end ? null : new String(chars, begin, end - begin);
  }

  private static boolean isSpace(char c) {
    boolean plain = c > ' ' && c < 0x7f;
    return !plain && (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff');
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
    turn();
    empty = false;
  }

  /// Makes this row the one above the next.
  private void turn() {
    char[] freeChars = charsAbove;
    int[] freeEnds = endsAbove;
    @Nullable String[] freeValues = valuesAbove;
    Arrays.fill(freeValues, null);
    charsAbove = chars;
    endsAbove = ends;
    valuesAbove = values;
    countAbove = count;
    chars = freeChars;
    ends = freeEnds;
    values = freeValues;
    count = 0;
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
      values = Arrays.copyOf(values, ends.length);
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
