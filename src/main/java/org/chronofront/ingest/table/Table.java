package org.chronofront.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.importing.RawRows;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// A table that is being read from its first row to its last, in bounded memory: a cell of at most
/// a million characters, a row of at most eight, 4,096 columns. FastCSV takes the rows apart; what
/// it cannot is told with its line, and reading goes on with the line after it. One thread.
public final class Table implements Closeable {
  /// The most characters of a field.
  public static final int CELL = 1024 * 1024;

  private static final int FIRST = 20;

  /// No text holds it (Unicode calls it a noncharacter), so it quotes nothing.
  private static final char NO_QUOTE = '\ufdd0';

  private final Path file;
  private final TableShape shape;
  private final CharSource source;
  private final RowBuffer fields;
  private final RowText text;
  private final FaultFinder finder;
  private final TableRow row;
  private final String prefix;
  private Iterator<RowBuffer> rows;
  private Header header = new Header(List.of());
  private String headerText = "";
  private String rawPrefix = "";
  private @Nullable RowFault fault;
  private long lineBase;
  private long line;
  private long number;

  Table(Path file, TableShape shape, CharSource source, String prefix, long rowsBefore) {
    this.file = file;
    this.shape = shape;
    this.source = source;
    this.prefix = prefix;
    this.number = rowsBefore;
    this.fields = new RowBuffer(source);
    this.text = new RowText(source, fields, shape);
    this.finder = new FaultFinder(source, fields, text, shape);
    this.row = new TableRow(this, fields);
    this.rows = parser();
  }

  /// Opens a table whose first row names its columns, in the shape that it seems to have.
  ///
  /// @throws UnreadableException when it is no table
  public static Table open(Path file) throws IOException, UnreadableException {
    return open(file, TableFiles.guess(file));
  }

  /// Opens a table whose first row names its columns.
  ///
  /// @throws UnreadableException when it is no text, or has no first row
  public static Table open(Path file, TableShape shape) throws IOException, UnreadableException {
    return open(file, shape, "", 0);
  }

  /// Opens one of several tables.
  ///
  /// @param prefix stands before "line 17": "events.csv, "
  /// @param rowsBefore how many rows the files before this one have
  public static Table open(Path file, TableShape shape, String prefix, long rowsBefore)
      throws IOException, UnreadableException {
    Table table = TableFiles.open(file, shape, prefix, rowsBefore);
    try {
      table.readHeader();
      return table;
    } catch (IOException | UnreadableException | RuntimeException e) {
      table.close();
      throw e;
    }
  }

  /// Opens a table that stands within a file in UTF-8, with a row that names its columns first.
  ///
  /// @param file that the bytes come from
  public static Table ofBytes(Path file, byte[] bytes, String prefix, long rowsBefore)
      throws IOException, UnreadableException {
    char delimiter = Delimiters.guess(new String(bytes, StandardCharsets.UTF_8));
    TableShape shape = new TableShape(StandardCharsets.UTF_8, delimiter, true);
    InputStream in = new ByteArrayInputStream(bytes);
    CharSource source = new CharSource(in, StandardCharsets.UTF_8, 0);
    Table table = new Table(file, shape, source, prefix, rowsBefore);
    table.readHeader();
    return table;
  }

  /// Opens a table without a header.
  ///
  /// @param columns what its columns are called
  public static Table openHeadless(Path file, TableShape shape, List<String> columns)
      throws IOException, UnreadableException {
    Table table = TableFiles.open(file, shape, "", 0);
    table.header = new Header(columns);
    return table;
  }

  /// Its columns.
  public Header header() {
    return header;
  }

  /// How it is written.
  public TableShape shape() {
    return shape;
  }

  /// What to put before rejected rows to make a table of them ([RowSink#rejectedFile]): the first
  /// row as it stands, and a byte order mark, since that file is in UTF-8 whatever this one is in.
  public String head() {
    boolean other = !shape.charset().equals(StandardCharsets.UTF_8);
    return (other ? "\ufeff" : "") + (headerText.isEmpty() ? "" : headerText + "\n");
  }

  /// What file the rejected rows make: "tsv" or "csv".
  public String extension() {
    return shape.delimiter() == '\t' ? "tsv" : "csv";
  }

  /// From now on the text of each rejected row has its table's name and columns before it, so that
  /// rows of several tables can stand in one file.
  ///
  /// @param title a line that names the table
  public void titleRejectedRows(String title) {
    rawPrefix = title + "\n" + headerText + "\n";
  }

  /// Tells the sink what to make of rejected rows. Call it before the first row.
  public void announce(RowSink sink) {
    sink.rejectedFile(extension(), head(), "\n", "\n");
  }

  /// Reads the next row that can be read, and tells the sink of those that cannot and of how far it
  /// has come.
  ///
  /// @param bytesBefore how many bytes the files before this one have
  /// @return null after the last row
  public @Nullable TableRow next(RowSink sink, long bytesBefore) throws IOException {
    source.onBytes(count -> sink.progress(bytesBefore + count));
    while (advance()) {
      RowFault wrong = fault;
      if (wrong != null) {
        boolean known = wrong.column() >= 0 && wrong.column() < header.size();
        String column = known ? header.name(wrong.column()) : null;
        sink.reject(place(), column, null, wrong.reason(), raw());
      } else if (fields.isBlank(0)) {
        row.skip(sink, "The row is empty.");
      } else if (header.isRepeatedIn(row)) {
        row.skip(sink, "The row repeats the names of the columns.");
      } else {
        flagDamage(sink);
        return row;
      }
    }
    return null;
  }

  private void flagDamage(RowSink sink) {
    if (source.isDamagedFrom(fields.start())) {
      for (int column = 0; column < row.size(); column++) {
        if (row.text(column).indexOf('\ufffd') >= 0) {
          row.flag(
              sink,
              column,
              ("Some of its characters could not be decoded from %s and stand as “\ufffd”. Import"
                      + " the file again with another encoding if there is a better one.")
                  .formatted(shape.charset().name()));
        }
      }
    }
  }

  /// The same for the only file of an import.
  public @Nullable TableRow next(RowSink sink) throws IOException {
    return next(sink, 0);
  }

  /// Reads the next row that can be read, for looking at a few of them; passes over all others.
  public @Nullable TableRow sample() throws IOException {
    while (advance()) {
      if (fault == null && !fields.isBlank(0) && !header.isRepeatedIn(row)) {
        return row;
      }
    }
    return null;
  }

  /// The first rows that can be read, as they stand in the file. Reads on to them: the table serves
  /// for nothing else then.
  public RawRows firstRows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    while (rows.size() < FIRST) {
      TableRow next = sample();
      if (next == null) {
        break;
      }
      rows.add(next.shown());
    }
    return new RawRows(header.names(), rows);
  }

  /// True when anything stands in the rows that follow, be it broken. Reads on to it and no
  /// further: the table serves for nothing else then.
  public boolean hasMore() throws IOException {
    while (advance()) {
      if (fault != null || !fields.isBlank(0)) {
        return true;
      }
    }
    return false;
  }

  /// How many bytes of the file have been read.
  public long bytesRead() {
    return source.bytesRead();
  }

  /// How many rows there were so far, with those before this file.
  public long rowsRead() {
    return number;
  }

  long line() {
    return line;
  }

  RowPlace place() {
    return new RowPlace(number, prefix + "line " + line);
  }

  String raw() {
    try {
      RowFault wrong = fault;
      String whole = wrong == null ? null : wrong.line();
      String raw = rawPrefix + (whole == null ? text.whole() : whole);
      return raw.length() <= RowText.LONGEST ? raw : raw.substring(0, RowText.LONGEST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readHeader() throws IOException, UnreadableException {
    boolean there = advance();
    RowFault wrong = fault;
    if (!there) {
      throw new UnreadableException(
          "%s holds no rows. A table begins with a row that names its columns."
              .formatted(TableFiles.name(file)));
    }
    if (wrong != null) {
      throw new UnreadableException(
          "The first row of %s should name its columns and cannot be read. %s"
              .formatted(TableFiles.name(file), wrong.reason()));
    }
    number--;
    headerText = raw();
    header = new Header(IntStream.range(0, fields.count()).mapToObj(row::text).toList());
  }

  /// Goes to the next row, which may be faulty.
  private boolean advance() throws IOException {
    text.beforeRow();
    fault = null;
    try {
      if (!rows.hasNext()) {
        return false;
      }
      rows.next();
      line = lineBase + fields.line();
      fault = finder.check(header.size(), line, this::fieldsOf);
    } catch (CsvParseException e) {
      line = lineBase + fields.line();
      fault = finder.broken(cause(e), line);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    number++;
    RowFault wrong = fault;
    if (wrong != null && wrong.line() != null) {
      restart();
    }
    return true;
  }

  /// FastCSV wraps whatever goes wrong; what is none of its business goes on as it is.
  private static Throwable cause(CsvParseException e) throws IOException {
    return switch (e.getCause()) {
      case null -> e;
      case CsvParseException inner -> inner;
      case RowBuffer.TooLarge inner -> inner;
      case IOException inner -> throw inner;
      case RuntimeException inner -> throw inner;
      case Error inner -> throw inner;
      default -> throw e;
    };
  }

  /// Begins to read anew with the line after the one in which the faulty row begins.
  private void restart() throws IOException {
    lineBase = line - 1 + source.moveToNextLine(text.start());
    fields.clear();
    rows = parser();
  }

  /// How many fields a line has by itself; -1 when it cannot be read.
  private int fieldsOf(String oneLine) {
    try {
      Iterator<CsvRecord> one = builder().ofCsvRecord(oneLine).iterator();
      return one.hasNext() ? one.next().getFieldCount() : -1;
    } catch (CsvParseException e) {
      return -1;
    }
  }

  private Iterator<RowBuffer> parser() {
    return builder().build(fields, source).iterator();
  }

  private CsvReader.CsvReaderBuilder builder() {
    return CsvReader.builder()
        .fieldSeparator(shape.delimiter())
        .quoteCharacter(shape.quoting() ? '"' : NO_QUOTE)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(CELL);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
