package org.chronofront.ingest.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.conflict.Look;
import org.chronofront.ingest.ged.GedFormat;
import org.chronofront.model.ActorKind;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Place;
import org.chronofront.model.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcledFormatTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  private static final AcledFormat FORMAT = new AcledFormat();

  @Test
  void recognize_allLayouts_isSure() throws Exception {
    for (String name :
        List.of(
            "layout-2023.csv",
            "layout-2022.csv",
            "layout-upper.csv",
            "layout-alphabetical.csv",
            "layout-reduced.csv")) {
      FileSample sample = FileSample.of(Fixtures.file(name));
      assertThat(FORMAT.recognize(sample)).as(name).isGreaterThan(90);
      assertThat(new GedFormat().recognize(sample)).as(name).isZero();
    }
  }

  @Test
  void recognize_otherTables_isZero(@TempDir Path folder) throws Exception {
    Path other =
        Files.writeString(folder.resolve("a.csv"), "event_date,event_type,actor1\n1,a,2\n");
    assertThat(FORMAT.recognize(FileSample.of(other))).isZero();
  }

  @Test
  void examine_anyFile_namesTheTerms() throws Exception {
    var info = FORMAT.examine(List.of(Fixtures.file("layout-2023.csv")), Map.of()).suggested();
    assertThat(info.id()).isEqualTo("acled-layout-2023");
    assertThat(info.terms()).contains("forbid passing the raw data on");
  }

  @Test
  void read_anyLayoutAndDateForm_givesTheSameDay() throws Exception {
    for (String name :
        List.of(
            "layout-2023.csv",
            "layout-2022.csv",
            "layout-upper.csv",
            "layout-alphabetical.csv",
            "layout-reduced.csv")) {
      CollectingSink read = Fixtures.read(name);
      Event event = read.events.values().iterator().next();
      assertThat(event.span()).as(name).isEqualTo(DateSpan.day(FIRST));
      assertThat(event.kind()).as(name).isEqualTo(EventKind.BATTLE);
      assertThat(Look.parties(read, event))
          .as(name)
          .containsExactly(
              "Military Forces of Syria (2000-) PARTY",
              "Valley Guards PARTY",
              "River Guards PARTY",
              "Redbeards PARTY");
      assertThat(event.fatalities()).as(name).isEqualTo(new Fatalities(null, 5, null));
      assertThat(read.rejects).as(name).isEmpty();
    }
  }

  @Test
  void read_event_comesOutWhole() throws Exception {
    CollectingSink read = Fixtures.read("layout-2023.csv");
    Event event = read.events.get("OLD101");
    assertThat(event.summary())
        .isEqualTo("On 1 October 2017, Redbeards and state forces clashed\nat Millbrook.");
    assertThat(event.where()).isEqualTo(PlacePrecision.EXACT);
    Place place = Look.place(read, event.placeId());
    assertThat(place.displayName()).isEqualTo("Millbrook");
    assertThat(place.country()).isEqualTo("SY");
    assertThat(Look.place(read, place.parentId()).displayName()).isEqualTo("Mill");
    assertThat(event.details())
        .extracting("name")
        .containsExactly(
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "assoc_actor_1",
            "inter1",
            "inter2",
            "interaction",
            "iso",
            "region",
            "country",
            "geo_precision",
            "source_scale",
            "tags",
            "timestamp");
  }

  @Test
  void read_sources_areOutletsAndAcledOnTheDayOfItsTimestamp() throws Exception {
    CollectingSink read = Fixtures.read("layout-2023.csv");
    Event event = read.events.get("OLD101");
    assertThat(event.reports())
        .extracting(report -> read.sources.get(report.sourceId()))
        .extracting("outlet")
        .containsExactly("Valley Post", "Hill Radio", "ACLED");
    assertThat(event.reports())
        .extracting("reported")
        .containsExactly(null, null, LocalDate.of(2017, 10, 4));
    assertThat(read.sources).hasSize(3);
  }

  @Test
  void read_precisions_areTheCodebooks() throws Exception {
    CollectingSink read = Fixtures.read("layout-2023.csv");
    Event week = read.events.get("OLD102");
    assertThat(week.span())
        .isEqualTo(new DateSpan(FIRST, LocalDate.of(2017, 10, 7), DatePrecision.WEEK));
    assertThat(week.where()).isEqualTo(PlacePrecision.NEAR);
    assertThat(Look.detail(week, "event_date")).isEqualTo("2017-10-04");
    Event month = read.events.get("OLD103");
    assertThat(month.span()).isEqualTo(DateSpan.month(YearMonth.of(2017, 10)));
    assertThat(month.where()).isEqualTo(PlacePrecision.PROVINCE);
    assertThat(Look.detail(month, "event_date")).isEqualTo("2017-10-15");
    assertThat(read.events.get("OLD104").where()).isEqualTo(PlacePrecision.VAGUE);
  }

  @Test
  void read_kinds_followTypeAndSubType() throws Exception {
    CollectingSink read = Fixtures.read("layout-2023.csv");
    assertThat(read.events.values())
        .extracting(Event::kind)
        .containsExactly(
            EventKind.BATTLE,
            EventKind.BOMBARDMENT,
            EventKind.CIVILIAN_HARM,
            EventKind.OTHER,
            EventKind.DESTRUCTION,
            EventKind.MOVEMENT);
    assertThat(read.flags).isEmpty();
    assertThat(read.claims).isEmpty();
    assertThat(read.events.get("OLD106").summary())
        .isEqualTo(
            "Strategic developments (Headquarters or base established): Military Forces of Syria"
                + " (2000-) and Redbeards at Millbrook: 5 deaths");
  }

  @Test
  void read_actors_haveTheKindsOfTheirCodes() throws Exception {
    for (String name : List.of("layout-2023.csv", "layout-2022.csv")) {
      CollectingSink read = Fixtures.read(name);
      assertThat(read.actors.values())
          .filteredOn(actor -> actor.displayName().startsWith("Military"))
          .extracting("kind")
          .containsExactly(ActorKind.ARMED_FORCE);
      assertThat(read.actors.values())
          .filteredOn(actor -> actor.displayName().equals("Redbeards"))
          .extracting("kind")
          .containsExactly(ActorKind.ARMED_GROUP);
    }
  }

  @Test
  void read_withoutIds_keepsEqualRowsApart() throws Exception {
    CollectingSink read = Fixtures.read("layout-reduced.csv");
    List<Event> events = List.copyOf(read.events.values());
    assertThat(events).hasSize(3);
    assertThat(events.get(1).id()).isEqualTo(events.get(0).id() + "#2");
    assertThat(read.flags).hasSize(1);
    assertThat(events.get(0).summary())
        .isEqualTo(
            "Battles (Armed clash): Military Forces of Syria (2000-) and Redbeards at Millbrook:"
                + " 5 deaths");
  }

  @Test
  void read_faults_areToldWithLineColumnAndValue() throws Exception {
    CollectingSink read = Fixtures.read("faults.csv");
    assertThat(read.rows()).isEqualTo(9);
    assertThat(read.skips).hasSize(1);
    assertThat(read.events.keySet())
        .containsExactly("OLD101", "OLD101#2", "OLD113", "OLD114", "OLD115");
    assertThat(read.rejects)
        .extracting(told -> told.column() + " " + told.value())
        .containsExactly("event_date 31 September 2017", "fatalities 5 or 6", "latitude 91");
    assertThat(read.flags)
        .extracting("column")
        .containsExactlyInAnyOrder(
            "event_id_cnty", "time_precision", "geo_precision", "event_type", "timestamp");
    assertThat(read.events.get("OLD114").span()).isNull();
    assertThat(Look.place(read, read.events.get("OLD115").placeId()).point()).isNull();
  }
}
