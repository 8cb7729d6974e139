package org.chronofront.ingest.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RawRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenericFormatTest {
  @TempDir Path folder;
  private final GenericFormat format = new GenericFormat();
  private final CollectingSink sink = new CollectingSink();

  @Test
  void examine_headerAlone_givesNoExamples() throws Exception {
    Examination found = format.examine(List.of(file("date,place,notes\n")), Map.of());

    assertThat(found.questions())
        .extracting(Question::help)
        .noneMatch(help -> help.startsWith("For instance"));
  }

  @Test
  void examine_allButOneRowFitOnlySwapped_saysOfHowMany() throws Exception {
    assertThat(
            helps(
                "2017-10-01,34.2,37.2",
                "2017-10-02,95.3,37.2",
                "2017-10-03,95.2,37.2",
                "2017-10-04,95.2,37.2"))
        .contains("3 of 4 rows can be right only with latitude and longitude the other way round.");
  }

  @Test
  void examine_oneImpossibleLatitudeAmongSeven_isNoSwapOfAll() throws Exception {
    assertThat(
            helps(
                "2017-10-01,34.2,37.2",
                "2017-10-02,34.3,37.2",
                "2017-10-03,95.2,37.2",
                "2017-10-04,34.2,37.2",
                "2017-10-05,34.2,37.3",
                "2017-10-06,34.1,37.2",
                "2017-10-07,34.2,37.4"))
        .noneMatch(help -> help.contains("the other way round"));
  }

  @Test
  void examine_fewFitOnlySwappedAndMoreOnlyAsGiven_isNoSwapOfAll() throws Exception {
    assertThat(
            helps(
                "2017-10-01,134.2,37.2",
                "2017-10-02,134.3,37.2",
                "2017-10-03,135.2,37.2",
                "2017-10-04,34.2,137.2",
                "2017-10-05,34.2,137.3",
                "2017-10-06,34.1,137.2",
                "2017-10-07,34.2,137.4"))
        .noneMatch(help -> help.contains("the other way round"));
  }

  @Test
  void examine_headersOfOtherLanguages_findTheColumns() throws Exception {
    for (String header :
        List.of(
            "Datum,Breitengrad,Länge,Ort,Tote,Beschreibung,Quelle",
            "DATE,Latitude,Longitude,Localité,Décès,Résumé,Source",
            "Fecha,Latitud,Longitud,Municipio,Muertos,Descripción,Fuente",
            "Дата,Широта,Долгота,Населённый пункт,Погибшие,Описание,Источник",
            "Дата,Широта,Довгота,Місце,Загиблі,Опис,Джерело",
            "التاريخ,خط العرض,خط الطول,المكان,القتلى,الوصف,المصدر")) {
      List<String> names = List.of(header.split(","));
      assertThat(columns(header))
          .as(header)
          .containsEntry("column.date", names.get(0))
          .containsEntry("column.latitude", names.get(1))
          .containsEntry("column.longitude", names.get(2))
          .containsEntry("column.place", names.get(3))
          .containsEntry("column.best", names.get(4))
          .containsEntry("column.summary", names.get(5))
          .containsEntry("column.outlet", names.get(6));
    }
  }

  @Test
  void examine_foreignNameInsideAnEnglishOne_isNoGuess() throws Exception {
    assertThat(columns("report,longevity,artist,landing,partner"))
        .allSatisfy((role, column) -> assertThat(column).as(role).isEmpty());
  }

  private java.util.Map<String, String> columns(String header) throws Exception {
    java.util.Map<String, String> found = new java.util.TreeMap<>();
    for (Question question : format.examine(List.of(file(header + "\n")), Map.of()).questions()) {
      if (question.key().startsWith("column.")) {
        found.put(question.key(), String.valueOf(question.suggested()));
      }
    }
    return found;
  }

  private List<String> helps(String... rows) throws Exception {
    String text = "date,latitude,longitude\n" + String.join("\n", rows) + "\n";
    return format.examine(List.of(file(text)), Map.of()).questions().stream()
        .map(Question::help)
        .toList();
  }

  @Test
  void read_englishTable_makesEvents() throws Exception {
    Path file =
        file(
            """
            ID,Date,Latitude,Longitude,Place,Country,Type,Actor,Deaths,Notes,Source,URL,Weather
            a1,2017-10-01,34.23,37.24,Al-Qaryatayn,Syria,Shelling,IS; SAA,3,Mortars fell.,AFP,https://example.org/1,dry
            a2,2017-10-02,34.23,37.24,Al-Qaryatayn,Syria,Parade,IS,,,,,
            """);
    read(file, Map.of());
    assertThat(sink.rejects).isEmpty();
    assertThat(sink.events).containsOnlyKeys("a1", "a2");
    Event event = sink.events.get("a1");
    assertThat(event).isNotNull();
    assertThat(event.kind()).isEqualTo(EventKind.BOMBARDMENT);
    assertThat(event.span()).isEqualTo(DateSpan.day(LocalDate.of(2017, 10, 1)));
    assertThat(event.participants()).hasSize(2);
    assertThat(event.fatalities()).isEqualTo(new Fatalities(null, 3, null));
    assertThat(event.summary()).isEqualTo("Mortars fell.");
    assertThat(event.details())
        .containsExactly(new Detail("kind", "Shelling"), new Detail("Weather", "dry"));
    assertThat(event.point()).isNull();
    assertThat(sink.places).hasSize(1);
    assertThat(sink.places.values().iterator().next().point())
        .isEqualTo(new GeoPoint(34.23, 37.24));
    assertThat(sink.places.values().iterator().next().country()).isEqualTo("SY");
    assertThat(sink.sources.values()).hasSize(1);
    assertThat(sink.sources.values().iterator().next().address())
        .isEqualTo("https://example.org/1");
  }

  @Test
  void examine_frenchTable_suggestsItsShapeAndColumns() throws Exception {
    Path file = folder.resolve("évènements.csv");
    Files.write(
        file,
        "Lieu;Latitude;Longitude;Jour;Décès;Résumé\nMayadine;35,02;40,45;13/10/2017;2;Entrée de l'armée\n"
            .getBytes(Charset.forName("windows-1252")));
    Examination found = format.examine(List.of(file), Map.of());
    assertThat(suggested(found, "file.encoding")).isEqualTo("windows-1252");
    assertThat(suggested(found, "file.delimiter")).isEqualTo("semicolon");
    assertThat(suggested(found, "file.decimal")).isEqualTo("comma");
    assertThat(suggested(found, "date.order")).isEqualTo("day-month");
    assertThat(suggested(found, "column.date")).isEqualTo("Jour");
    assertThat(suggested(found, "column.place")).isEqualTo("Lieu");
    assertThat(suggested(found, "column.best")).isEqualTo("Décès");
    assertThat(suggested(found, "column.summary")).isEqualTo("Résumé");
    read(file, Map.of());
    Event event = sink.events.values().iterator().next();
    assertThat(event.summary()).isEqualTo("Entrée de l'armée");
    assertThat(event.span()).isEqualTo(DateSpan.day(LocalDate.of(2017, 10, 13)));
  }

  @Test
  void examine_arabicTable_suggestsItsColumns() throws Exception {
    Examination found =
        format.examine(
            List.of(file("التاريخ,المكان,خط العرض,خط الطول\n2017-10-01,الميادين,35.02,40.45\n")),
            Map.of());
    assertThat(suggested(found, "column.date")).isEqualTo("التاريخ");
    assertThat(suggested(found, "column.place")).isEqualTo("المكان");
    assertThat(suggested(found, "column.latitude")).isEqualTo("خط العرض");
  }

  @Test
  void firstRows_nothingAnsweredYet_areTheRowsAsTheyStand() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("raw.csv"),
            "day;what\n01/02/2017;\"a; b\"\n;\n" + "02/02/2017;x\n".repeat(25) + "03/02/2017\n");

    RawRows raw = format.firstRows(List.of(file), Map.of());

    assertThat(raw.columns()).containsExactly("day", "what");
    assertThat(raw.rows()).hasSize(20);
    assertThat(raw.rows().getFirst()).containsExactly("01/02/2017", "a; b");
    assertThat(raw.rows().get(1)).containsExactly("02/02/2017", "x");
  }

  @Test
  void examine_openDayAndMonth_asksAndSuggestsNothing() throws Exception {
    Path file = file("date,place\n01/10/2017,Raqqa\n03/04/2017,Raqqa\n");
    Question order = question(format.examine(List.of(file), Map.of()), "date.order");
    assertThat(order.required()).isTrue();
    assertThat(order.suggested()).isNull();
    assertThat(order.help()).contains("01/10/2017");
    read(file, Map.of());
    assertThat(sink.events).isEmpty();
    assertThat(sink.rejects).hasSize(2);
  }

  @Test
  void read_orderAnswered_isUsed() throws Exception {
    read(file("date,place\n01/10/2017,Raqqa\n"), Map.of("date.order", "month-day"));
    assertThat(sink.events.values().iterator().next().span())
        .isEqualTo(DateSpan.day(LocalDate.of(2017, 1, 10)));
  }

  @Test
  void examine_dateUnderAnotherName_isFoundInTheData() throws Exception {
    Path file = file("what,quand\nfight,13/10/2017\nfight,14/10/2017\n");
    Examination found = format.examine(List.of(file), Map.of());
    assertThat(suggested(found, "column.date")).isEqualTo("quand");
    assertThat(suggested(found, "date.order")).isEqualTo("day-month");
  }

  @Test
  void examine_latitudeAndLongitudeSwapped_asksAndReadsAsAnswered() throws Exception {
    Path file = file("date,lat,lon\n2017-10-01,140.5,35.0\n2017-10-02,141.5,36.0\n");
    Question swapped = question(format.examine(List.of(file), Map.of()), "coordinates.swapped");
    assertThat(swapped.required()).isTrue();
    assertThat(swapped.suggested()).isEqualTo("yes");
    read(file, Map.of());
    assertThat(sink.rejects).hasSize(2);
    CollectingSink mended = new CollectingSink();
    format.read(List.of(file), Map.of("coordinates.swapped", "yes"), mended);
    assertThat(mended.events.values())
        .extracting(Event::point)
        .containsExactly(new GeoPoint(35.0, 140.5), new GeoPoint(36.0, 141.5));
  }

  @Test
  void examine_townsOnlyTheOtherWayRoundWhereTheyAre_asksWithTheDistances() throws Exception {
    Map<String, GeoPoint> towns =
        Map.of(
            "Mayadin", new GeoPoint(35.02, 40.45),
            "Hasakah", new GeoPoint(36.50, 40.75),
            "Deir ez-Zor", new GeoPoint(35.34, 40.14));
    GenericFormat knowing =
        new GenericFormat(name -> towns.containsKey(name) ? List.of(towns.get(name)) : List.of());
    String swapped =
        "date,town,lat,lon\n2017-10-01,Mayadin,40.45,35.02\n2017-10-02,Hasakah,40.75,36.50\n"
            + "2017-10-03,Deir ez-Zor,40.14,35.34\n";
    Path file = file(swapped);
    Question asked = question(knowing.examine(List.of(file), Map.of()), "coordinates.swapped");
    assertThat(asked.required()).isTrue();
    assertThat(asked.suggested()).isEqualTo("yes");
    assertThat(asked.help()).contains("3 places that the map knows");
    assertThat(question(format.examine(List.of(file), Map.of()), "coordinates.swapped").required())
        .isFalse();

    Path sound = file(swapped.replace("town,lat,lon", "town,lon,lat"));
    Question plain = question(knowing.examine(List.of(sound), Map.of()), "coordinates.swapped");
    assertThat(plain.required()).isFalse();
  }

  @Test
  void read_sameRows_areKeptApartAndFlagged() throws Exception {
    read(file("date,place\n2017-10-01,Raqqa\n2017-10-01,Raqqa\n"), Map.of());
    assertThat(sink.events).hasSize(2);
    assertThat(sink.flags).hasSize(1);
    assertThat(sink.flags.getFirst().why()).contains("same as one before it");
  }

  @Test
  void read_withoutDateOrCoordinates_keepsTheRow() throws Exception {
    read(file("date,lat,lon,notes\n,,,something\n"), Map.of());
    Event event = sink.events.values().iterator().next();
    assertThat(event.span()).isNull();
    assertThat(event.placeId()).isNull();
    assertThat(event.point()).isNull();
  }

  @Test
  void read_rejectedRowsMended_comeInAgain() throws Exception {
    Path file =
        file(
            """
            id;date;lat;lon;deaths
            1;2017-10-01;NaN;40;0
            2;2017-02-30;35;40;0
            3;2017-10-01;35;40;1e999
            4;2017-10-01;95;200;0
            5;2017-10-01;35;40;0
            """);
    read(file, Map.of());
    assertThat(sink.events).containsOnlyKeys("5");
    assertThat(sink.rejects)
        .extracting(CollectingSink.Told::column)
        .containsExactly("lat", "date", "deaths", "lat");
    assertThat(sink.rejects)
        .extracting(CollectingSink.Told::at)
        .extracting(at -> at.where())
        .containsExactly("line 2", "line 3", "line 4", "line 5");
    Path saved = folder.resolve("rejected.csv");
    Files.writeString(
        saved,
        sink.rejectedFile()
            .replace("NaN", "35")
            .replace("02-30", "02-28")
            .replace("1e999", "1")
            .replace("95;200", "35;40"));
    CollectingSink again = new CollectingSink();
    format.read(List.of(saved), Map.of(), again);
    assertThat(again.events).containsOnlyKeys("1", "2", "3", "4");
    assertThat(format.examine(List.of(saved), Map.of()).signature())
        .isEqualTo(format.examine(List.of(file), Map.of()).signature());
  }

  @Test
  void read_holderColumn_makesClaims() throws Exception {
    read(
        file(
            """
            date,place,holder,state,source,source_date,quote,confidence,extent
            2017-10-12,Mayadine,SDF; Government,contested,AFP,2017-10-13,"four quarters",high,partly held
            2017-10-12,Hawija,IS,lost,AFP,,,,
            ,Hawija,IS,held,AFP,,,,
            2017-10-12,Hawija,IS,peace,AFP,,,,
            """),
        Map.of());
    assertThat(sink.claims).hasSize(2);
    assertThat(sink.rejects).hasSize(2);
    ControlClaim claim = sink.claims.values().iterator().next();
    assertThat(claim.state()).isInstanceOf(ControlState.Contested.class);
    assertThat(claim.reported()).isEqualTo(LocalDate.of(2017, 10, 13));
    assertThat(claim.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(claim.extent().part()).isTrue();
    assertThat(claim.extent().wording()).isEqualTo("partly held");
    assertThat(sink.excerpts.get(claim.excerptIds().getFirst()).text()).isEqualTo("four quarters");
  }

  @Test
  void read_realEventsOfAnotherFormat_takesEveryRow() throws Exception {
    Path file = Path.of("..", "shared", "data", "ucdp", "ucdp_ged_syria_2016_2017.csv");
    assumeTrue(Files.exists(file), "the development files are not here");
    read(file, Map.of());
    assertThat(sink.rejects).isEmpty();
    assertThat(sink.events).hasSize(11_757);
    assertThat(sink.events.values()).noneMatch(event -> event.span() == null);
    assertThat(sink.lastProgress).isEqualTo(Files.size(file));
  }

  @Test
  void recognize_anyTable_isBelowTheOwnFormats() throws Exception {
    assertThat(format.recognize(FileSample.of(file("a,b\n1,2\n")))).isBetween(1, 19);
    Path json = Files.writeString(folder.resolve("x.json"), "{\"a\": 1, \"b\": 2}");
    assertThat(format.recognize(FileSample.of(json))).isZero();
    Path binary = Files.write(folder.resolve("x.csv"), new byte[] {0, 1, 2, 3, 0, 0, 0});
    assertThat(format.recognize(FileSample.of(binary))).isZero();
    assertThatThrownBy(() -> format.examine(List.of(binary), Map.of()))
        .isInstanceOf(UnreadableException.class);
  }

  private void read(Path file, Map<String, String> answers)
      throws IOException, UnreadableException {
    format.read(List.of(file), answers, sink);
  }

  private static String suggested(Examination found, String key) {
    String suggested = question(found, key).suggested();
    assertThat(suggested).isNotNull();
    return suggested;
  }

  private static Question question(Examination found, String key) {
    return found.questions().stream().filter(q -> q.key().equals(key)).findFirst().orElseThrow();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
