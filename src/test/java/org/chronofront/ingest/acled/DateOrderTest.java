package org.chronofront.ingest.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.model.DateSpan;
import org.chronofront.model.importing.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);

  @Test
  void examine_datesThatFitBothOrders_asks() throws Exception {
    Question question = question("ambiguous.csv");
    assertThat(question.key()).isEqualTo("date.order");
    assertThat(question.required()).isTrue();
    assertThat(question.suggested()).isNull();
    assertThat(question.options()).extracting("value").containsExactly("day-month", "month-day");
  }

  @Test
  void examine_datesThatContradictOneAnother_asks() throws Exception {
    Question question = question("both-orders.csv");
    assertThat(question.required()).isTrue();
    assertThat(question.help()).contains("13/10/2017", "10/13/2017");
  }

  @Test
  void examine_datesThatDecide_suggests() throws Exception {
    assertThat(question("month-first.csv").suggested()).isEqualTo("month-day");
    assertThat(question("month-first.csv").required()).isFalse();
    assertThat(question("layout-upper.csv").suggested()).isEqualTo("day-month");
  }

  @Test
  void examine_datesWithNamesOfMonths_asksOnlyHowTheFileIsWritten() throws Exception {
    for (String name : List.of("layout-2023.csv", "layout-2022.csv", "layout-alphabetical.csv")) {
      var examination = new AcledFormat().examine(List.of(Fixtures.file(name)), Map.of());
      assertThat(examination.questions())
          .as(name)
          .extracting(Question::key)
          .containsExactly("file.encoding", "file.delimiter");
      assertThat(examination.signature()).as(name).isEmpty();
    }
  }

  @Test
  void read_withoutAnAnswer_refusesWhatIsOpen() {
    assertThatThrownBy(() -> Fixtures.read("ambiguous.csv"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("ambiguous.csv");
  }

  @Test
  void read_withAnAnswer_followsIt() throws Exception {
    assertThat(first(Fixtures.read("ambiguous.csv", Map.of("date.order", "day-month"))))
        .isEqualTo(DateSpan.day(FIRST));
    assertThat(first(Fixtures.read("ambiguous.csv", Map.of("date.order", "month-day"))))
        .isEqualTo(DateSpan.day(LocalDate.of(2017, 1, 10)));
    assertThat(first(Fixtures.read("month-first.csv"))).isEqualTo(DateSpan.day(FIRST));
  }

  @Test
  void read_rowAgainstTheOrder_isRejected() throws Exception {
    CollectingSink read = Fixtures.read("both-orders.csv", Map.of("date.order", "day-month"));
    assertThat(read.events).containsOnlyKeys("OLD102");
    assertThat(read.rejects).hasSize(1);
    assertThat(read.rejects.getFirst().why()).contains("day first");
  }

  @ParameterizedTest
  @CsvSource({
    "01 October 2017,2017-10-01",
    "01-October-2017,2017-10-01",
    "1-Oct-17,2017-10-01",
    "1-Sept-17,2017-09-01",
    "1-Oct-98,1998-10-01",
    "'October 1, 2017',2017-10-01",
    "01/10/2017,2017-10-01",
    "01/10/2017 00:00,2017-10-01",
    "1/10/2017 0:00:00,2017-10-01",
    "2017/10/01,2017-10-01",
    "29 February 2016,2016-02-29",
  })
  void day_formsInTheWild_areRead(String value, LocalDate expected) {
    AcledDay parts = Objects.requireNonNull(AcledDay.parts(value));
    assertThat(parts.day(DayOrder.DAY_FIRST, -1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"31 September 2017", "0 October 2017", "1-Foo-17", "1-10-201", "29/02/2017"})
  void day_ofNoCalendar_isNone(String value) {
    AcledDay parts = AcledDay.parts(value);
    assertThat(parts == null ? null : parts.day(DayOrder.DAY_FIRST, -1)).isNull();
  }

  @Test
  void day_ofTwoDigits_isCompletedByTheYear() {
    AcledDay parts = Objects.requireNonNull(AcledDay.parts("1-Oct-65"));
    assertThat(parts.day(DayOrder.DAY_FIRST, 1965)).isEqualTo(LocalDate.of(1965, 10, 1));
    assertThat(parts.day(DayOrder.DAY_FIRST, -1)).isEqualTo(LocalDate.of(2065, 10, 1));
  }

  private static Question question(String name) throws Exception {
    var examination = new AcledFormat().examine(List.of(Fixtures.file(name)), Map.of());
    assertThat(examination.signature()).isNotEmpty();
    return examination.questions().getFirst();
  }

  private static DateSpan first(CollectingSink read) {
    return Objects.requireNonNull(read.events.get("OLD101")).span();
  }
}
