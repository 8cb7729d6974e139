package org.chronofront.ingest.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.acled.AcledFormat;
import org.chronofront.ingest.ged.GedFormat;
import org.chronofront.model.Event;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.importing.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What both readers owe whatever a table holds.
class OddTablesTest {
  private static final int ROWS = 3000;
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "2",
          "3",
          "7",
          "99999999999999999999",
          "1e999",
          "NaN",
          "Infinity",
          "0000-00-00",
          "0001-01-01",
          "9999-12-31",
          "2016-02-30",
          "2016-02-01",
          "13/10/2017",
          "1-Oct-17",
          "2017",
          "10.5",
          "-10,5",
          "200",
          ";",
          ";;;",
          "\"\"",
          "\"\"A,2016-01-01,B\"\";\"\"C\"\"",
          "Government regains territory",
          "Non-state actor overtakes territory",
          "Battles",
          "State forces",
          "Rebel group",
          "Civilians",
          "Syria",
          "\u0627\u0644\u0645\u064a\u0627\u062f\u064a\u0646",
          "a\u0001b",
          "\ufffd\ufeff",
          "x".repeat(5000));

  @Test
  void read_ucdpWithOddCells_accountsForEveryRow(@TempDir Path folder) throws Exception {
    String header =
        "id,year,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,number_of_sources,"
            + "source_article,source_office,source_date,source_headline,where_prec,"
            + "where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,country,date_prec,"
            + "date_start,date_end,low,best,high";
    accountsForEveryRow(new GedFormat(), header, folder);
  }

  @Test
  void read_acledWithOddCells_accountsForEveryRow(@TempDir Path folder) throws Exception {
    String header =
        "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,"
            + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,country,admin1,admin2,admin3,"
            + "location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp";
    accountsForEveryRow(new AcledFormat(), header, folder);
  }

  @Test
  void read_swappedCoordinates_isAskedAndFollowed(@TempDir Path folder) throws Exception {
    String table =
        "id,type_of_violence,side_a,side_b,where_coordinates,latitude,longitude,date_start\n"
            + "1,1,A,B,Far town,107.5,10.5,2016-01-01\n";
    Path file = Files.writeString(folder.resolve("swapped.csv"), table);
    GedFormat format = new GedFormat();
    Question question = format.examine(List.of(file), Map.of()).questions().getFirst();
    assertThat(question.key()).isEqualTo("coordinates.swapped");
    assertThat(question.required()).isTrue();
    CollectingSink read = new CollectingSink();
    format.read(List.of(file), Map.of("coordinates.swapped", "yes"), read);
    Event event = Look.event(read);
    assertThat(Objects.requireNonNull(Look.place(read, event.placeId()).point()))
        .isEqualTo(new GeoPoint(10.5, 107.5));
  }

  @Test
  void read_datesThatASpreadsheetWroteAnew_areAskedAndFollowed(@TempDir Path folder)
      throws Exception {
    String table =
        "id,type_of_violence,side_a,side_b,date_prec,date_start,date_end\n"
            + "1,1,A,B,1,1/3/2016,1/3/2016\n";
    Path file = Files.writeString(folder.resolve("anew.csv"), table);
    GedFormat format = new GedFormat();
    assertThat(format.examine(List.of(file), Map.of()).questions())
        .extracting("key")
        .containsExactly("date.order", "file.encoding", "file.delimiter");
    CollectingSink read = new CollectingSink();
    format.read(List.of(file), Map.of("date.order", "month-day"), read);
    assertThat(Objects.requireNonNull(Look.event(read).span()).earliest())
        .hasToString("2016-01-03");
  }

  @Test
  void read_encodingAndDelimiterThatAPersonCorrects_areFollowed(@TempDir Path folder)
      throws Exception {
    String table =
        "id;type_of_violence;side_a;side_b;date_prec;date_start;date_end\n"
            + "1;1;\u0627\u0644\u0645;B, C and D;1;2016-03-01;2016-03-01\n";
    Path file = Files.write(folder.resolve("odd.csv"), table.getBytes("windows-1256"));
    GedFormat format = new GedFormat();
    for (var answer :
        Map.of("windows-1252", "\u00c7\u00e1\u00e3", "windows-1256", "\u0627\u0644\u0645")
            .entrySet()) {
      Map<String, String> answers =
          Map.of("file.encoding", answer.getKey(), "file.delimiter", "semicolon");
      assertThat(format.examine(List.of(file), answers).completed(answers))
          .containsAllEntriesOf(answers);
      CollectingSink read = new CollectingSink();
      format.read(List.of(file), answers, read);
      assertThat(read.actors.values().toString()).contains(answer.getValue());
    }
    CollectingSink wrong = new CollectingSink();
    format.read(List.of(file), Map.of("file.delimiter", "tab"), wrong);
    assertThat(wrong.events.values()).noneMatch(event -> event.span() != null);
  }

  private static void accountsForEveryRow(Format format, String header, Path folder)
      throws Exception {
    Random random = new Random(11);
    int columns = header.split(",").length;
    StringBuilder table = new StringBuilder(header).append('\n');
    for (int row = 0; row < ROWS; row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        boolean odd = random.nextInt(8) == 0;
        cells.add(
            "\"" + (odd ? ODD.get(random.nextInt(ODD.size())) : sound(header, column)) + "\"");
      }
      table.append(String.join(",", cells)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("odd.csv"), table);
    CollectingSink read = new CollectingSink();
    format.read(List.of(file), Map.of("date.order", "day-month"), read);
    assertThat(read.rows()).isEqualTo(ROWS);
    assertThat(read.events).hasSizeGreaterThan(ROWS / 10);
    assertThat(read.rejects).hasSizeGreaterThan(ROWS / 10);
    assertThat(read.rejects).allMatch(told -> told.column() != null && !told.why().isEmpty());
  }

  private static String sound(String header, int column) {
    String name = header.split(",")[column];
    return switch (name) {
      case "date_start", "date_end", "event_date", "source_date" -> "2016-02-03";
      case "year" -> "2016";
      case "latitude", "longitude" -> "12.5";
      case "low", "best", "high", "fatalities", "type_of_violence", "date_prec" -> "1";
      case "where_prec", "time_precision", "geo_precision", "number_of_sources" -> "1";
      default -> name;
    };
  }
}
