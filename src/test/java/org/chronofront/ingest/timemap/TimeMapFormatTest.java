package org.chronofront.ingest.timemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.ingest.FileSample;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.CollectedRows;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Report;
import org.chronofront.model.importing.Question;
import org.chronofront.model.importing.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMapFormatTest {
  private static final Path EVENTS =
      Path.of("src/test/resources/org/chronofront/ingest/timemap/events.json");
  private final TimeMapFormat format = new TimeMapFormat();
  @TempDir Path folder;

  @Test
  void read_file_accountsForEveryRow() throws Exception {
    CollectedRows rows = CollectedRows.of(format, EVENTS);

    assertThat(rows.rows()).isEqualTo(7);
    assertThat(rows.events).extracting(Event::id).containsExactly("X1", "X2", "X2#2", "X4");
    assertThat(rows.reasons(RowProblem.Kind.FLAGGED)).hasSize(1);
    assertThat(rows.reasons(RowProblem.Kind.SKIPPED)).hasSize(1);
    assertThat(rows.problems)
        .filteredOn(p -> p.kind() == RowProblem.Kind.REJECTED)
        .extracting(p -> p.place().where() + " " + p.column())
        .containsExactly("/4 date", "/5 latitude");
  }

  @Test
  void read_event_keepsDatePlaceAndFilters() throws Exception {
    Event event = CollectedRows.of(format, EVENTS).events.getFirst();

    assertThat(event.span()).isEqualTo(DateSpan.day(LocalDate.of(2022, 2, 24)));
    assertThat(event.point()).isEqualTo(new GeoPoint(49.85, 36.65));
    assertThat(event.summary()).isEqualTo("Mill hit.");
    assertThat(event.details())
        .containsExactly(new Detail("Weapon", "Unknown"), new Detail("Area", "Industrial"));
  }

  @Test
  void read_dates_areAllInTheOrderThatOneShows() throws Exception {
    Question order = format.examine(List.of(EVENTS), Map.of()).questions().getFirst();

    assertThat(order.key()).isEqualTo("date.order");
    assertThat(order.suggested()).isEqualTo("month-day");
    assertThat(CollectedRows.of(format, EVENTS).events.get(1).span())
        .isEqualTo(DateSpan.day(LocalDate.of(2022, 3, 4)));
  }

  @Test
  void read_sources_areOneByAddressAndApartWhereHidden() throws Exception {
    CollectedRows rows = CollectedRows.of(format, EVENTS);
    List<Report> first = rows.events.get(0).reports();
    List<Report> second = rows.events.get(1).reports();

    assertThat(rows.sources).hasSize(3);
    assertThat(rows.sources.getFirst().title()).isEqualTo("Smoke over the mill");
    assertThat(rows.sources.getFirst().outlet()).isEqualTo("post.example");
    assertThat(second.getFirst().sourceId()).isEqualTo(first.getFirst().sourceId());
    assertThat(second.getLast().sourceId()).isNotEqualTo(first.getLast().sourceId());
    assertThat(rows.events.get(1).details())
        .containsExactly(new Detail("source 1", "Bridge in the same film"));
  }

  @Test
  void read_oneNameFarApart_isTwoPlaces() throws Exception {
    CollectedRows rows = CollectedRows.of(format, EVENTS);

    assertThat(rows.places).hasSize(2);
    assertThat(rows.events.get(1).placeId())
        .isEqualTo(Objects.requireNonNull(rows.events.get(0).placeId()));
    assertThat(rows.events.get(2).placeId())
        .isNotEqualTo(Objects.requireNonNull(rows.events.get(0).placeId()));
  }

  @Test
  void read_rejectedRowsMended_comeIn() throws Exception {
    Path saved = CollectedRows.of(format, EVENTS).saveRejected(folder);
    Files.writeString(
        saved, Files.readString(saved).replace("13/13", "12/13").replace("\"91\"", "\"19\""));

    assertThat(CollectedRows.of(format, saved).events).hasSize(2);
  }

  @Test
  void read_eventsInAnObject_comeIn() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("o.json"), "{\"x\":1,\"events\":" + Files.readString(EVENTS) + "}");

    assertThat(CollectedRows.of(format, file).events).hasSize(4);
  }

  @Test
  void read_fileCutOff_saysSo() throws Exception {
    Path file =
        Files.writeString(folder.resolve("o.json"), Files.readString(EVENTS).substring(0, 900));

    assertThatThrownBy(() -> CollectedRows.of(format, file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("cut off");
  }

  @Test
  void recognize_byContent_isHonest() throws Exception {
    assertThat(format.recognize(FileSample.of(EVENTS))).isGreaterThan(80);
    Path other = Files.writeString(folder.resolve("o.json"), "[{\"date\":1,\"latitude\":2}]");
    assertThat(format.recognize(FileSample.of(other))).isZero();
  }
}
