package org.chronofront.ingest.ged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.conflict.Look;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GedFormatTest {
  private static final GedFormat FORMAT = new GedFormat();

  @Test
  void recognize_allLayouts_isSure() throws Exception {
    assertThat(FORMAT.recognize(FileSample.of(file("layout-41.csv")))).isGreaterThan(90);
    assertThat(FORMAT.recognize(FileSample.of(file("layout-49.csv")))).isGreaterThan(90);
    assertThat(FORMAT.recognize(FileSample.of(file("subset-semicolon.csv")))).isGreaterThan(70);
  }

  @Test
  void recognize_otherTables_isZero(@TempDir Path folder) throws Exception {
    Path other =
        Files.writeString(folder.resolve("a.csv"), "id,name,latitude,longitude\n1,a,2,3\n");
    Path binary = Files.write(folder.resolve("b.csv"), new byte[] {0, 1, 2, 3, 0, 0});
    Path empty = Files.createFile(folder.resolve("c.csv"));
    assertThat(FORMAT.recognize(FileSample.of(other))).isZero();
    assertThat(FORMAT.recognize(FileSample.of(binary))).isZero();
    assertThat(FORMAT.recognize(FileSample.of(empty))).isZero();
  }

  @Test
  void examine_anyFile_namesLicenceAndPublisher() throws Exception {
    var info = FORMAT.examine(List.of(file("layout-41.csv")), Map.of()).suggested();
    assertThat(info.id()).isEqualTo("ucdp-ged-layout-41");
    assertThat(info.licence()).isEqualTo("CC BY 4.0");
    assertThat(info.attribution()).contains("UCDP");
    assertThat(info.terms()).isNull();
  }

  @Test
  void read_stateBasedEvent_comesOutWhole() throws Exception {
    CollectingSink read = read("layout-41.csv");
    Event event = read.events.get("900001");
    assertThat(event.kind()).isEqualTo(EventKind.BATTLE);
    assertThat(event.span()).isEqualTo(DateSpan.day(LocalDate.of(2013, 1, 3)));
    assertThat(event.where()).isEqualTo(PlacePrecision.EXACT);
    assertThat(event.fatalities()).isEqualTo(new Fatalities(10, 12, 15));
    assertThat(Look.parties(read, event))
        .containsExactly("Government of Oldland PARTY", "Redbeards PARTY");
    assertThat(event.summary())
        .isEqualTo(
            "Government of Oldland against Redbeards at Millbrook town: 12 deaths (10 to 15)");
    assertThat(event.point()).isNull();
  }

  @Test
  void read_place_hasNamesKindAndParents() throws Exception {
    CollectingSink read = read("layout-41.csv");
    Place place = Look.place(read, read.events.get("900001").placeId());
    assertThat(place.names()).extracting("text").containsExactly("Millbrook town", "Millbrook");
    assertThat(place.kind()).isEqualTo(PlaceKind.TOWN);
    assertThat(place.country()).isEqualTo("SY");
    assertThat(Objects.requireNonNull(place.point()).latitude()).isEqualTo(10.5);
    Place district = Look.place(read, place.parentId());
    assertThat(district.displayName()).isEqualTo("Mill district");
    assertThat(Look.place(read, district.parentId()).displayName()).isEqualTo("North Province");
    assertThat(read.events.get("900002").placeId()).isEqualTo(place.id());
    assertThat(Look.place(read, read.events.get("900003").placeId()).kind())
        .isEqualTo(PlaceKind.AREA);
  }

  @Test
  void read_nothing_isLost() throws Exception {
    Event event = read("layout-41.csv").events.get("900001");
    assertThat(event.details())
        .extracting("name")
        .containsExactly(
            "active_year",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "number_of_sources",
            "source_original",
            "where_prec",
            "priogrid_gid",
            "country",
            "country_id",
            "region",
            "event_clarity",
            "date_prec",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown");
    assertThat(Look.detail(event, "deaths_a")).isEqualTo("5");
  }

  @Test
  void read_actors_haveKindsAndStableIds() throws Exception {
    CollectingSink read = read("layout-41.csv");
    Map<String, ActorKind> kinds = new java.util.HashMap<>();
    for (Actor actor : read.actors.values()) {
      kinds.put(actor.displayName(), actor.kind());
    }
    assertThat(kinds)
        .containsEntry("Government of Oldland", ActorKind.STATE)
        .containsEntry("Redbeards", ActorKind.ARMED_GROUP)
        .containsEntry("Blue Front, Green Front", ActorKind.COALITION)
        .containsEntry("Civilians", ActorKind.CIVILIANS);
    assertThat(read.actors.keySet()).isEqualTo(read("layout-41.csv").actors.keySet());
    assertThat(read("layout-49.csv").actors.keySet()).isSubsetOf(read.actors.keySet());
  }

  @Test
  void read_oneSidedViolence_hasADirection() throws Exception {
    CollectingSink read = read("layout-41.csv");
    Event event = read.events.get("900003");
    assertThat(event.kind()).isEqualTo(EventKind.CIVILIAN_HARM);
    assertThat(Look.parties(read, event))
        .containsExactly("Government of Oldland PERPETRATOR", "Civilians TARGET");
    assertThat(event.summary())
        .isEqualTo("Government of Oldland against civilians in Mill district: 1 death");
  }

  @Test
  void read_precisions_areTheCodebooks() throws Exception {
    CollectingSink read = read("layout-41.csv");
    assertThat(read.events.values().stream().map(event -> event.span()).toList())
        .extracting(span -> Objects.requireNonNull(span).precision())
        .containsExactly(
            DatePrecision.DAY,
            DatePrecision.RANGE,
            DatePrecision.WEEK,
            DatePrecision.MONTH,
            DatePrecision.YEAR,
            DatePrecision.RANGE);
    assertThat(read.events.values())
        .extracting(Event::where)
        .containsExactly(
            PlacePrecision.EXACT,
            PlacePrecision.NEAR,
            PlacePrecision.DISTRICT,
            PlacePrecision.PROVINCE,
            PlacePrecision.COUNTRY,
            PlacePrecision.VAGUE);
  }

  @Test
  void read_articles_becomeSources() throws Exception {
    CollectingSink read = read("layout-41.csv");
    List<Report> reports = read.events.get("900002").reports();
    assertThat(reports)
        .extracting(report -> Objects.requireNonNull(read.sources.get(report.sourceId())).outlet())
        .containsExactly("Valley Post", "Hill Radio");
    Source second = Look.source(read, read.events.get("900002"), 1);
    assertThat(second.title()).isEqualTo("They call it \"a raid\"");
    assertThat(second.published()).isEqualTo(LocalDate.of(2013, 1, 7));
    assertThat(reports.get(1).reported()).isEqualTo(LocalDate.of(2013, 1, 7));
    assertThat(reports.get(1).originId()).isEqualTo(second.id());
    assertThat(read.events.get("900003").reports()).hasSize(1);
  }

  @Test
  void read_oddRows_areFlaggedAndKeptAsGiven() throws Exception {
    CollectingSink read = read("layout-41.csv");
    assertThat(read.events.get("900004").fatalities()).isEqualTo(new Fatalities(20, 40, 20));
    assertThat(read.flags).extracting("column").containsExactly("best", "source_article");
    assertThat(read.flags.get(1).why()).contains("2011-02-01");
  }

  @Test
  void read_globalLayout_readsTimesUnknownCountsAndFallbacks() throws Exception {
    CollectingSink read = read("layout-49.csv");
    Event first = read.events.get("900001");
    assertThat(first.span()).isEqualTo(DateSpan.day(LocalDate.of(2013, 1, 3)));
    assertThat(first.reports().getFirst().reported()).isEqualTo(LocalDate.of(2013, 1, 5));
    assertThat(first.fatalities()).isEqualTo(new Fatalities(10, 12, 15));
    assertThat(Look.detail(first, "relid")).isEqualTo("OLD-2013-1-501-1");
    assertThat(Look.detail(first, "where_description")).isEqualTo("outskirts of Millbrook");
    assertThat(Look.detail(first, "side_a_dset_id")).isEqualTo("11");
    Event second = read.events.get("900007");
    assertThat(second.where()).isEqualTo(PlacePrecision.VAGUE);
    assertThat(Look.source(read, second, 0).title()).isEqualTo("At sea; two ships");
  }

  @Test
  void read_withoutDateAndCoordinates_isKept() throws Exception {
    CollectingSink read = read("layout-49.csv");
    Event event = read.events.get("900008");
    assertThat(event.span()).isNull();
    assertThat(event.point()).isNull();
    assertThat(Look.place(read, event.placeId()).displayName()).isEqualTo("Mill district");
    assertThat(Look.source(read, event, 0).outlet()).isEqualTo("A monk");
  }

  @Test
  void read_subsetInAnyOrder_isRead() throws Exception {
    CollectingSink read = read("subset-semicolon.csv");
    assertThat(read.events).hasSize(3);
    List<Event> events = List.copyOf(read.events.values());
    assertThat(events.get(1).id()).isEqualTo(events.get(0).id() + "#2");
    assertThat(events.get(0).kind()).isEqualTo(EventKind.BATTLE);
    assertThat(events.get(2).kind()).isEqualTo(EventKind.CIVILIAN_HARM);
    assertThat(events.get(0).span())
        .isEqualTo(
            new DateSpan(LocalDate.of(2013, 1, 3), LocalDate.of(2013, 1, 3), DatePrecision.DAY));
    assertThat(
            Objects.requireNonNull(Look.place(read, events.get(0).placeId()).point()).longitude())
        .isEqualTo(20.25);
    assertThat(read.flags).hasSize(1);
  }

  @Test
  void read_faults_areToldWithLineColumnAndValue() throws Exception {
    CollectingSink read = read("faults.csv");
    assertThat(read.rows()).isEqualTo(16);
    assertThat(read.skips).extracting(problem -> problem.at().where()).containsExactly("line 3");
    assertThat(read.events.keySet()).contains("900001", "900001#2", "900019", "900020");
    assertThat(read.rejects)
        .extracting(
            problem -> problem.at().where() + " " + problem.column() + " " + problem.value())
        .containsExactly(
            "line 5 date_start 2013-02-30",
            "line 6 date_end 2013-01-03",
            "line 7 best many",
            "line 8 latitude 107.5",
            "line 9 longitude ",
            "line 10 latitude NaN",
            "line 11 latitude 1e999",
            "line 12 type_of_violence 4",
            "line 13 date_start 0001-01-01");
    assertThat(read.rejects.get(3).why()).contains("changed places");
    assertThat(read.rejects.getFirst().raw()).startsWith("900010,2013,");
    assertThat(read.flags)
        .extracting("column")
        .containsExactly("id", "date_prec", "where_prec", "date_start", "date_prec", "id");
  }

  @Test
  void read_rejectedRowsOnceMended_areReadAgain(@TempDir Path folder) throws Exception {
    CollectingSink read = read("faults.csv");
    String mended = read.rejectedFile().replace("2013-02-30", "2013-01-02");
    Path file = Files.writeString(folder.resolve("mended.csv"), mended);
    CollectingSink again = new CollectingSink();
    FORMAT.read(List.of(file), Map.of(), again);
    assertThat(again.events).containsOnlyKeys("900010");
    assertThat(again.rejects).hasSameSizeAs(read.rejects.subList(1, read.rejects.size()));
  }

  private static CollectingSink read(String name) throws Exception {
    CollectingSink gathered = new CollectingSink();
    FORMAT.read(List.of(file(name)), Map.of(), gathered);
    return gathered;
  }

  private static Path file(String name) throws Exception {
    return Path.of(Objects.requireNonNull(GedFormatTest.class.getResource(name)).toURI());
  }
}
