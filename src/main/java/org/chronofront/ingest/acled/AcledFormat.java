package org.chronofront.ingest.acled;

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

/// ACLED as a table, in the layouts of all years, whole or in part, in any order; the names of the
/// columns decide. Asks in which order day and month stand where the dates leave it open, and
/// whether latitude and longitude have changed places where they seem to have.
public final class AcledFormat implements Format {
  private static final List<List<String>> OWN =
      List.of(
          List.of("event_id_cnty", "event_id_c", "event_id_no_cnty", "data_id"),
          List.of("actor2"),
          List.of("assoc_actor_1", "ally_actor_1", "assoc_acto"),
          List.of("inter1"),
          List.of("interaction", "interactio"),
          List.of("sub_event_type", "sub_event_"),
          List.of("time_precision", "time_preci"),
          List.of("geo_precision", "geo_precis"),
          List.of("admin1"),
          List.of("source_scale", "source_sca"),
          List.of("disorder_type"),
          List.of("fatalities"));

  private static final List<String> WANTED =
      List.of("latitude", "longitude", "fatalities", "notes", "source");

  private static final String DATE = "event_date";
  private static final int SURE = 95;
  private static final int LIKELY = 75;

  @Override
  public String id() {
    return "acled";
  }

  @Override
  public String title() {
    return "ACLED";
  }

  @Override
  public int recognize(FileSample sample) {
    Header header = Headers.find(sample);
    if (header == null || !header.has("event_date", "event_type", "actor1")) {
      return 0;
    }
    long own = OWN.stream().filter(names -> header.find(names.toArray(String[]::new)) >= 0).count();
    return own >= 5 ? SURE : own >= 2 ? LIKELY : 0;
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
    TableLook look = TableLook.at(files.getFirst(), answers, DATE);
    Header header = look.header();
    List<String> notes = new ArrayList<>(header.notes());
    List<String> missing = WANTED.stream().filter(name -> header.find(name) < 0).toList();
    if (!missing.isEmpty()) {
      notes.add(
          "The table has no column %s; what it would say stays open."
              .formatted(String.join(", ", missing)));
    }
    if (new AcledColumns(header).id < 0) {
      notes.add("The rows have no id; each gets one from its contents.");
    }
    return new Examination(info(files.getFirst()), look.questions(), look.signature(), notes);
  }

  @Override
  public void read(List<Path> files, Map<String, String> answers, RowSink sink)
      throws IOException, UnreadableException {
    Path file = files.getFirst();
    TableLook look = TableLook.at(file, answers, DATE);
    TableLook.Choices choices = look.choices(answers);
    try (Table table = Table.open(file, look.shape())) {
      table.announce(sink);
      AcledRows rows = new AcledRows(table.header(), choices, sink);
      for (TableRow row = table.next(sink); row != null; row = table.next(sink)) {
        rows.read(row);
      }
    }
  }

  private static DatasetInfo info(Path file) {
    DatasetName name = DatasetName.of(file);
    return new DatasetInfo(
        name.id("acled"),
        name.title("ACLED"),
        "Political violence, demonstrations and strategic developments, as coded by the Armed"
            + " Conflict Location & Event Data project.",
        "ACLED's terms of use, which do not allow passing the data on",
        "Armed Conflict Location & Event Data (ACLED)",
        "ACLED's terms of use apply to this data and forbid passing the raw data on.",
        "https://acleddata.com/",
        null);
  }
}
