package org.chronofront.ingest.generic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.ShapeQuestions;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableFiles;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.table.TableShape;
import org.chronofront.ingest.value.NamedPlaces;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.RawRows;

/// Any table of text whose first row names its columns: rows become events, or claims of control
/// where a column says who holds a place. What the columns hold is guessed and asked; what has no
/// role is kept as details. Stateless; any thread.
public final class GenericFormat implements Format {
  private final NamedPlaces places;

  /// The format, where nothing is known but the file.
  public GenericFormat() {
    this(NamedPlaces.NONE);
  }

  /// The format; one is enough.
  ///
  /// @param places by which latitude and longitude are noticed that have changed places
  public GenericFormat(NamedPlaces places) {
    this.places = places;
  }

  @Override
  public String id() {
    return "table";
  }

  @Override
  public String title() {
    return "Table (CSV, TSV)";
  }

  @Override
  public int recognize(FileSample sample) {
    if (TableFiles.refusal(sample) != null) {
      return 0;
    }
    TableShape shape = TableFiles.guess(sample);
    String text = TableFiles.text(sample, shape.charset()).stripLeading();
    if (text.startsWith("{") || text.startsWith("[") || text.startsWith("<")) {
      return 0;
    }
    boolean named = sample.name().matches(".*\\.(csv|tsv|tab|txt)$");
    boolean parted = text.lines().findFirst().orElse("").indexOf(shape.delimiter()) >= 0;
    return parted ? (named ? 15 : 8) : named ? 3 : 0;
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    TableShape shape = ShapeQuestions.shape(file, answers);
    try (Table table = Table.open(file, shape)) {
      Header header = table.header();
      Profile profile = Profile.of(table, Columns.of(header, answers), places);
      return new Examination(
          info(file),
          GenericQuestions.of(header, table.shape(), profile),
          header.signature(),
          notes(header, profile));
    }
  }

  @Override
  public RawRows firstRows(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    try (Table table = Table.open(file, ShapeQuestions.shape(file, answers))) {
      return table.firstRows();
    }
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    Map<String, String> all = examine(files, answers).completed(answers);
    try (Table table = Table.open(file, ShapeQuestions.shape(file, all))) {
      table.announce(sink);
      Columns columns = Columns.of(table.header(), all);
      Fields fields = new Fields(columns, table.header(), all, sink);
      RowReading reading = new RowReading(fields, sink, name(file));
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        try {
          if (columns.areClaims()) {
            reading.claim(row);
          } else {
            reading.event(row);
          }
        } catch (RejectedRow e) {
          row.reject(sink, e.column(), e.reason());
        }
      }
    }
  }

  private static List<String> notes(Header header, Profile profile) {
    List<String> notes = new ArrayList<>(header.notes());
    Columns columns = profile.columns();
    boolean dated =
        columns.has(Role.DATE) || columns.has(Role.EARLIEST) || columns.has(Role.LATEST);
    if (!dated) {
      notes.add("No column seems to hold a date; without one every row comes in undated.");
    }
    if (!columns.has(Role.LATITUDE) && !columns.has(Role.POINT)) {
      notes.add("No column seems to hold coordinates; without them no row is on the map.");
    }
    return notes;
  }

  private static DatasetInfo info(Path file) {
    String name = name(file);
    String title = name.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    return new DatasetInfo(ContentId.of("table", List.of(title)), title, "", "", "");
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return (name == null ? file : name).toString();
  }
}
