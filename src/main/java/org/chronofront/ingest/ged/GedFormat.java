package org.chronofront.ingest.ged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.conflict.DatasetName;
import org.chronofront.ingest.conflict.Headers;
import org.chronofront.ingest.conflict.TableLook;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.DatasetInfo;

/// UCDP GED as a table: the layouts of 41 and 49 columns and any part of them, in any order; the
/// names of the columns decide. Must be told only where a spreadsheet has written the dates anew,
/// or latitude and longitude have changed places.
public final class GedFormat implements Format {
  /// Names that hardly any other table has.
  private static final List<String> OWN =
      List.of(
          "type_of_violence",
          "conflict_new_id",
          "conflict_name",
          "dyad_new_id",
          "dyad_name",
          "side_a",
          "side_b",
          "side_a_new_id",
          "side_b_new_id",
          "date_prec",
          "where_prec",
          "where_coordinates",
          "event_clarity",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "priogrid_gid",
          "source_article",
          "source_headline",
          "source_original",
          "adm_1",
          "adm_2",
          "date_start",
          "date_end");

  private static final String[] DATES = {"date_start", "date_end"};

  private static final List<String> WANTED =
      List.of("id", "date_start", "date_end", "latitude", "longitude", "side_a", "side_b", "best");

  @Override
  public String id() {
    return "ucdp-ged";
  }

  @Override
  public String title() {
    return "UCDP GED";
  }

  @Override
  public int recognize(FileSample sample) {
    Header header = Headers.find(sample);
    if (header == null) {
      return 0;
    }
    long own = OWN.stream().filter(name -> header.find(name) >= 0).count();
    if (own < 3) {
      return 0;
    }
    return own >= 6 ? 95 : own >= 4 ? 80 : 50;
  }

  @Override
  public boolean searchesDetails() {
    return false;
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  @Override
  public Examination examine(List<Path> files, Map<String, String> answers)
      throws IOException, UnreadableException {
    TableLook look = TableLook.at(files.getFirst(), answers, DATES);
    Header header = look.header();
    List<String> missing = WANTED.stream().filter(name -> header.find(name) < 0).toList();
    List<String> notes = new ArrayList<>(header.notes());
    if (!missing.isEmpty()) {
      notes.add(
          "The table has no column %s; what it would say stays open."
              .formatted(String.join(", ", missing)));
    }
    return new Examination(info(files.getFirst()), look.questions(), look.signature(), notes);
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    TableLook look = TableLook.at(file, answers, DATES);
    TableLook.Choices choices = look.choices(answers);
    try (Table table = Table.open(file, look.shape())) {
      table.announce(sink);
      GedRows rows = new GedRows(table.header(), choices, sink);
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        rows.read(row);
      }
    }
  }

  private static DatasetInfo info(Path file) {
    DatasetName name = DatasetName.of(file);
    return new DatasetInfo(
        name.id("ucdp-ged"),
        name.title("UCDP GED"),
        "Events of organized violence with at least one death, as coded by the Uppsala Conflict"
            + " Data Program.",
        "CC BY 4.0",
        "Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset (GED)",
        null,
        "https://ucdp.uu.se/",
        null);
  }
}
