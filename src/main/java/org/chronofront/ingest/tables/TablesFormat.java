package org.chronofront.ingest.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chronofront.ingest.ContentId;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableFiles;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.DatasetInfo;
import org.jspecify.annotations.Nullable;

/// A dataset as tables (events.csv, claims.csv, places.csv, actors.csv, sources.csv and three more
/// for what those cannot hold), as docs/tables.md describes them. References between the tables
/// must lead somewhere. Rejected rows of all tables make one file, in which each row stands under
/// its table's name and columns; import it together with the other tables. Stateless; any thread.
public final class TablesFormat implements Format {
  /// The format; one is enough.
  public TablesFormat() {}

  @Override
  public String id() {
    return "chronofront-tables";
  }

  @Override
  public String title() {
    return "Chronofront tables (CSV)";
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public int recognize(FileSample sample) {
    if (TableFiles.refusal(sample) != null) {
      return 0;
    }
    if (Part.isSectioned(TableFiles.text(sample, StandardCharsets.UTF_8))) {
      return 95;
    }
    try (Table table = Table.open(sample.path())) {
      TableKind kind = TableKind.of(sample.name(), table.header());
      return kind == null ? 0 : kind.isNamed(sample.name()) ? 95 : 75;
    } catch (IOException | UnreadableException e) {
      return 0;
    }
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    List<Part> parts = parts(files);
    List<String> notes = new ArrayList<>();
    Set<TableKind> there = EnumSet.noneOf(TableKind.class);
    parts.forEach(part -> there.add(part.kind()));
    boolean refers = there.contains(TableKind.EVENTS) || there.contains(TableKind.CLAIMS);
    for (TableKind needed : List.of(TableKind.PLACES, TableKind.ACTORS, TableKind.SOURCES)) {
      if (refers && !there.contains(needed)) {
        notes.add(
            "%s is not among the files: rows that refer to it will be rejected. Choose all tables of the dataset together."
                .formatted(needed.fileName()));
      }
    }
    return new Examination(info(parts, files.getFirst()), List.of(), "", notes);
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    List<Part> parts = parts(files);
    sink.rejectedFile("csv", "", "\n", "\n");
    Handed handed = new Handed(sink);
    NameRows names = new NameRows(handed);
    EventRows events = new EventRows(handed);
    ClaimRows claims = new ClaimRows(handed, names);
    long rows = 0;
    long bytes = 0;
    for (TableKind kind : TableKind.values()) {
      RowReader reader = reader(kind, names, events, claims);
      for (Part part : parts) {
        if (part.kind() == kind && reader != null) {
          rows = read(part, reader, handed, rows, bytes);
          bytes += part.bytes();
        }
      }
      names.finish(kind);
    }
    events.finish();
  }

  /// Reads one row of a table.
  private interface RowReader {
    void read(Cells cells, TableRow row) throws Refusal;
  }

  private static @Nullable RowReader reader(
      TableKind kind, NameRows names, EventRows events, ClaimRows claims) {
    return switch (kind) {
      case DATASET -> null;
      case ACTORS -> names::actor;
      case SOURCES -> names::source;
      case PLACES -> names::place;
      case EXCERPTS -> names::excerpt;
      case REPORTS -> events::report;
      case EVENTS -> events::event;
      case CLAIMS -> claims::claim;
    };
  }

  private static long read(
      Part part, RowReader reader, Handed handed, long rowsBefore, long bytesBefore)
      throws IOException, UnreadableException {
    try (Table table = part.open(rowsBefore)) {
      table.titleRejectedRows("[" + part.kind().fileName() + "]");
      Cells cells = new Cells(table.header());
      RowSink sink = handed.sink;
      for (TableRow row = table.next(sink, bytesBefore);
          row != null;
          row = table.next(sink, bytesBefore)) {
        if (row.text(0).startsWith("#")) {
          row.skip(sink, "The row begins with “#”, so it is a remark.");
          continue;
        }
        try {
          reader.read(cells, row);
        } catch (Refusal e) {
          handed.rejected(part.kind(), cells.find(row, "id"));
          sink.reject(row.place(), e.column(), e.value(), e.reason(), row.raw());
        }
      }
      return table.rowsRead();
    }
  }

  private static List<Part> parts(List<Path> files) throws IOException, UnreadableException {
    List<Part> parts = new ArrayList<>();
    for (Path file : files) {
      parts.addAll(Part.of(file));
    }
    parts.sort(Comparator.comparing(Part::kind));
    return parts;
  }

  /// What dataset.csv says; without one, what the folder is called.
  private static DatasetInfo info(List<Part> parts, Path first)
      throws IOException, UnreadableException {
    for (Part part : parts) {
      if (part.kind() == TableKind.DATASET) {
        return info(part);
      }
    }
    Path folder = first.toAbsolutePath().getParent();
    Path name = folder == null ? null : folder.getFileName();
    String title = Objects.toString(name, TableFiles.name(first));
    return new DatasetInfo(ContentId.of("tables", List.of(title)), title, "", "", "");
  }

  private static DatasetInfo info(Part part) throws IOException, UnreadableException {
    try (Table table = part.open(0)) {
      Cells cells = new Cells(table.header());
      TableRow row = table.sample();
      while (row != null && row.text(0).startsWith("#")) {
        row = table.sample();
      }
      if (row == null) {
        throw new UnreadableException(
            ("%s has no row that says what the dataset is. Write its id and its title below the"
                    + " names of the columns; rows that begin with # are examples.")
                .formatted(TableFiles.name(part.file())));
      }
      return new DatasetInfo(
          cells.get(row, "id"),
          cells.get(row, "title"),
          cells.get(row, "description", ""),
          cells.get(row, "licence", ""),
          cells.get(row, "attribution", ""),
          cells.find(row, "terms"),
          cells.find(row, "address"),
          cells.day(row, "accessed"));
    } catch (Refusal e) {
      throw new UnreadableException("%s%s".formatted(part.prefix(), e.reason()));
    }
  }
}
