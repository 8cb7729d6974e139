package org.chronofront.ingest.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.Examination;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.tree.CollectedRows;
import org.chronofront.model.Area;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonFormatTest {
  private static final Path MIXED =
      Path.of("src/test/resources/org/chronofront/ingest/geojson/mixed.geojson");
  private final GeoJsonFormat format = new GeoJsonFormat();
  @TempDir Path folder;

  @Test
  void read_mixedFile_accountsForEveryFeature() throws Exception {
    CollectedRows rows = CollectedRows.of(format, MIXED);

    assertThat(rows.rows()).isEqualTo(12);
    assertThat(rows.events).hasSize(5);
    assertThat(rows.areas).hasSize(1);
    assertThat(rows.reasons(RowProblem.Kind.SKIPPED)).hasSize(1);
    assertThat(rows.reasons(RowProblem.Kind.REJECTED)).hasSize(5);
    assertThat(rows.reasons(RowProblem.Kind.FLAGGED)).hasSize(2);
  }

  @Test
  void read_pointWithProperties_knowsThemByName() throws Exception {
    CollectedRows rows = CollectedRows.of(format, MIXED);
    Event event = rows.events.getFirst();

    assertThat(event.id()).isEqualTo("7");
    assertThat(event.summary()).isEqualTo("Bridge hit: Two spans down.");
    assertThat(event.span()).isEqualTo(DateSpan.day(LocalDate.of(2017, 10, 1)));
    assertThat(event.point()).isEqualTo(new GeoPoint(35.2, 40.1));
    assertThat(event.fatalities()).isEqualTo(new Fatalities(null, 3, null));
    assertThat(event.details()).containsExactly(new Detail("weather", "dry"));
    assertThat(rows.actors).extracting(a -> a.displayName()).containsExactly("Red", "Blue");
    assertThat(rows.sources.getFirst().title()).isEqualTo("Valley Post");
    assertThat(rows.sources.getFirst().address()).isEqualTo("https://valley.example/1");
  }

  @Test
  void read_idUsedTwice_keepsBothApart() throws Exception {
    Event second = CollectedRows.of(format, MIXED).events.get(1);

    assertThat(second.id()).isEqualTo("7#2");
    assertThat(second.span())
        .isEqualTo(
            new DateSpan(
                LocalDate.of(2017, 10, 1), LocalDate.of(2017, 11, 30), DatePrecision.RANGE));
  }

  @Test
  void read_lineWithEmptyEnd_isVagueAndStillSo() throws Exception {
    Event front = CollectedRows.of(format, MIXED).events.get(2);

    assertThat(front.point()).isEqualTo(new GeoPoint(35, 41));
    assertThat(front.where()).isEqualTo(PlacePrecision.VAGUE);
    assertThat(front.span())
        .isEqualTo(new DateSpan(LocalDate.of(2017, 10, 2), null, DatePrecision.AFTER));
    assertThat(front.details()).extracting(Detail::name).containsExactly("geometry");
  }

  @Test
  void read_polygonInCollection_isAnAreaWithItsHole() throws Exception {
    Area area = CollectedRows.of(format, MIXED).areas.getFirst();

    assertThat(area.name()).isEqualTo("Valley");
    assertThat(area.polygons().getFirst().rings()).hasSize(2);
    assertThat(area.span())
        .isEqualTo(new DateSpan(LocalDate.of(2017, 10, 1), null, DatePrecision.AFTER));
  }

  @Test
  void read_faults_nameTheirPlaceAndWhatWouldBeRight() throws Exception {
    List<RowProblem> rejected =
        CollectedRows.of(format, MIXED).problems.stream()
            .filter(p -> p.kind() == RowProblem.Kind.REJECTED)
            .toList();

    assertThat(rejected.getFirst().place().where()).isEqualTo("/features/4");
    assertThat(rejected.getFirst().column()).isEqualTo("geometry");
    assertThat(rejected.getFirst().reason()).contains("longitude 361.0 is not within -180…180");
    assertThat(rejected.get(1).column()).isEqualTo("date");
    assertThat(rejected.get(1).value()).isEqualTo("2017-02-30");
    assertThat(rejected.get(1).reason()).contains("There is no such day");
    assertThat(rejected.get(2).reason()).contains("NaN");
    assertThat(rejected.get(3).reason()).contains("Infinity");
    assertThat(rejected.get(4).value()).isEqualTo("17");
  }

  @Test
  void read_rejectedRowsMended_comeIn() throws Exception {
    Path saved = CollectedRows.of(format, MIXED).saveRejected(folder);
    String mended =
        Files.readString(saved)
            .replace("361", "36.1")
            .replace("2017-02-30", "2017-02-28")
            .replace("NaN", "40.9")
            .replace("1e999", "41")
            .replace("17\n]", "{\"type\":\"Point\",\"coordinates\":[1,2]}\n]");
    Files.writeString(saved, mended);

    CollectedRows again =
        CollectedRows.of(format, List.of(saved), Map.of("points.undated", "event"));

    assertThat(again.reasons(RowProblem.Kind.REJECTED)).isEmpty();
    assertThat(again.events).hasSize(5);
  }

  @Test
  void read_twice_givesTheSameIds() throws Exception {
    assertThat(CollectedRows.of(format, MIXED).events)
        .isEqualTo(CollectedRows.of(format, MIXED).events);
  }

  @Test
  void read_undatedNamedPoints_arePlacesUnlessAnsweredOtherwise() throws Exception {
    Path file =
        write(
            "towns.geojson",
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
                + "\"properties\":{\"name\":\"Mill\"}}");

    assertThat(CollectedRows.of(format, file).places)
        .singleElement()
        .satisfies(place -> assertThat(place.point()).isEqualTo(new GeoPoint(2, 1)));
    assertThat(CollectedRows.of(format, List.of(file), Map.of("points.undated", "event")).events)
        .singleElement()
        .satisfies(event -> assertThat(event.span()).isNull());
  }

  @Test
  void read_dayInTheNamesOfFiles_datesAreasUntilTheNextFile() throws Exception {
    String area =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}}]}";
    Path first = write("front_20240708.geojson", area);
    Path second = write("front_20240807.geojson", area);

    CollectedRows rows = CollectedRows.of(format, List.of(first, second), Map.of());

    assertThat(format.examine(List.of(first, second), Map.of()).suggested().title())
        .isEqualTo("front");
    assertThat(rows.areas)
        .extracting(Area::span)
        .containsExactly(
            new DateSpan(LocalDate.of(2024, 7, 8), LocalDate.of(2024, 8, 6), DatePrecision.RANGE),
            new DateSpan(LocalDate.of(2024, 8, 7), null, DatePrecision.AFTER));
    assertThat(rows.areas).extracting(Area::name).contains("front_20240708");
  }

  @Test
  void read_rejectedFeatureOfADatedFile_keepsItsDay() throws Exception {
    Path file =
        write(
            "front_20240708.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,99],[0,0]]]}}]}");
    Path saved = CollectedRows.of(format, file).saveRejected(folder);
    Files.writeString(saved, Files.readString(saved).replace("99", "9"));

    assertThat(CollectedRows.of(format, saved).areas)
        .singleElement()
        .satisfies(
            area ->
                assertThat(area.span())
                    .isEqualTo(new DateSpan(LocalDate.of(2024, 7, 8), null, DatePrecision.AFTER)));
  }

  @Test
  void examine_latitudesFirst_asksAndSwapsWhenTold() throws Exception {
    Path file =
        write(
            "swapped.geojson",
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[35.5,139.7]},"
                + "\"properties\":{\"date\":\"2011-03-11\"}}");
    Question question = question(format.examine(List.of(file), Map.of()), "coordinates.swapped");

    assertThat(question.required()).isTrue();
    assertThat(question.suggested()).isEqualTo("yes");
    assertThat(CollectedRows.of(format, file).reasons(RowProblem.Kind.REJECTED)).hasSize(1);
    assertThat(
            CollectedRows.of(format, List.of(file), Map.of("coordinates.swapped", "yes"))
                .events
                .getFirst()
                .point())
        .isEqualTo(new GeoPoint(35.5, 139.7));
  }

  @Test
  void examine_areaBeyondThePoles_isOfferedTheSwapAndLiesInItsPlaceThen() throws Exception {
    Path file = write("area.geojson", area("[[[35,139],[35,140],[36,140],[36,139],[35,139]]]", ""));
    Question question = question(format.examine(List.of(file), Map.of()), "coordinates.swapped");

    assertThat(question.required()).isTrue();
    assertThat(question.help()).contains("5 of 5 positions");
    assertThat(CollectedRows.of(format, file).areas).isEmpty();
    assertThat(
            CollectedRows.of(format, List.of(file), Map.of("coordinates.swapped", "yes"))
                .areas
                .getFirst()
                .polygons()
                .getFirst()
                .rings()
                .getFirst()
                .degrees())
        .startsWith(139, 35, 140, 35);
  }

  @Test
  void examine_onlyTheOtherWayRoundInItsCountry_asksWithTheDistances() throws Exception {
    String rings = "[[[34.8,39.9],[34.8,40.6],[35.6,40.6],[35.6,39.9],[34.8,39.9]]]";
    String sound = "[[[39.9,34.8],[40.6,34.8],[40.6,35.6],[39.9,35.6],[39.9,34.8]]]";
    String country = "\"ISO_A3\":\"SYR\"";
    Question area = swapped(area(rings, country));

    assertThat(area.required()).isTrue();
    assertThat(area.suggested()).isEqualTo("yes");
    assertThat(area.help()).contains("km from the middle of SYR", "5 of 5 lie about the country");
    assertThat(swapped(area(sound, country)).required()).isFalse();
    assertThat(swapped(area(rings, "\"ISO_A3\":\"TUR\"")).required()).isFalse();
    assertThat(swapped(area(rings, "")).required()).isFalse();
  }

  @Test
  void examine_oneLongOutlineAmongPointsInTheirCountry_isNotHeardAboveThem() throws Exception {
    String ring = "[34.8,39.9],[34.8,40.6],[35.6,40.6],[35.6,39.9],".repeat(200) + "[34.8,39.9]";
    String point =
        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[40.1,35.3]},"
            + "\"properties\":{\"country\":\"Syria\"}},";
    String area = area("[[" + ring + "]]", "\"country\":\"Syria\"");

    assertThat(swapped("[" + area + "]").required()).isTrue();
    assertThat(swapped("[" + point.repeat(40) + area + "]").required()).isFalse();
  }

  private Question swapped(String text) throws Exception {
    Path file = write("c.geojson", text);
    return question(format.examine(List.of(file), Map.of()), "coordinates.swapped");
  }

  private static String area(String rings, String properties) {
    return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s},\"properties\":{%s}}"
        .formatted(rings, properties);
  }

  @Test
  void examine_dayAndMonthInEitherOrder_asksWhich() throws Exception {
    Path file =
        write(
            "order.geojson",
            "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"date\":\"03/04/2017\"}}");
    Question question = question(format.examine(List.of(file), Map.of()), "date.order");

    assertThat(question.required()).isTrue();
    assertThat(question.suggested()).isNull();
    assertThat(
            CollectedRows.of(format, List.of(file), Map.of("date.order", "month-day"))
                .events
                .getFirst()
                .span())
        .isEqualTo(DateSpan.day(LocalDate.of(2017, 3, 4)));
  }

  @Test
  void read_featuresLineByLine_orInUtf16_comeIn() throws Exception {
    String line =
        "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"n\":%d,\"t\":\"é😀\"}}\n";
    Path lines =
        write("lines.geojsonl", "\u001e" + line.formatted(1) + "\u001e" + line.formatted(2));
    Path wide = folder.resolve("wide.geojson");
    Files.write(wide, ("\ufeff[" + line.formatted(3) + "]").getBytes(StandardCharsets.UTF_16LE));
    Path marked = write("marked.geojson", "\ufeff" + line.formatted(4));

    assertThat(CollectedRows.of(format, lines).events).hasSize(2);
    assertThat(CollectedRows.of(format, marked).events).hasSize(1);
    assertThat(CollectedRows.of(format, wide).events.getFirst().details())
        .contains(new Detail("t", "é😀"));
  }

  @Test
  void examine_sameNamesOfProperties_haveOneSignature() throws Exception {
    String feature = "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"%s\":1}}";

    assertThat(signature(feature.formatted("a"))).isEqualTo(signature(feature.formatted("a")));
    assertThat(signature(feature.formatted("a"))).isNotEqualTo(signature(feature.formatted("b")));
  }

  private String signature(String text) throws Exception {
    return format.examine(List.of(write("s.geojson", text)), Map.of()).signature();
  }

  @Test
  void recognize_byContent_isHonest() throws Exception {
    assertThat(format.recognize(FileSample.of(MIXED))).isGreaterThan(90);
    assertThat(format.recognize(FileSample.of(write("a.json", "[{\"id\":\"x\"}]")))).isZero();
    assertThat(format.recognize(FileSample.of(write("a.csv", "type,Feature\n")))).isZero();
  }

  private static Question question(Examination examination, String key) {
    return examination.questions().stream()
        .filter(question -> question.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }
}
