package org.chronofront.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chronofront.model.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {
  private final DayReader reader = new DayReader(DayOrder.DAY_FIRST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-10-01 | 2017-10-01",
        "2017/10/1 | 2017-10-01",
        "20171001 | 2017-10-01",
        "2013-01-03 00:00:00 | 2013-01-03",
        "2013-01-03 00:00:00.000 | 2013-01-03",
        "2017-10-01T23:30:00+03:00 | 2017-10-01",
        "2017-10-01T00:30Z | 2017-10-01",
        "01 October 2017 | 2017-10-01",
        "01-October-2017 | 2017-10-01",
        "1 Oct 2017 | 2017-10-01",
        "October 1, 2017 | 2017-10-01",
        "1er octobre 2017 | 2017-10-01",
        "12 août 2017 | 2017-08-12",
        "12 تشرين الأول 2017 | 2017-10-12",
        "01/10/2017 | 2017-10-01",
        "1.10.2017 | 2017-10-01",
        "31/10/2017 14:05 | 2017-10-31"
      })
  void read_aDay_givesIt(String text, LocalDate day) {
    ReadSpan read = reader.read(text);
    assertThat(read.note()).isNull();
    assertThat(read.span()).isNotNull();
    assertThat(read.span().earliest()).isEqualTo(day);
    assertThat(read.span().latest()).isEqualTo(day);
    assertThat(read.span().precision()).isEqualTo(DatePrecision.DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-10 | 2017-10-01 | 2017-10-31 | MONTH",
        "October 2017 | 2017-10-01 | 2017-10-31 | MONTH",
        "2017 | 2017-01-01 | 2017-12-31 | YEAR",
        "2017-10-01/2017-10-05 | 2017-10-01 | 2017-10-05 | RANGE"
      })
  void read_moreThanADay_givesItsSpan(
      String text, LocalDate from, LocalDate to, DatePrecision precision) {
    ReadSpan read = reader.read(text);
    assertThat(read.note()).isNull();
    assertThat(read.span()).isNotNull();
    assertThat(read.span().earliest()).isEqualTo(from);
    assertThat(read.span().latest()).isEqualTo(to);
    assertThat(read.span().precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1-Oct-17 | 2017-10-01 | taken for 2017",
        "1/10/71 | 1971-10-01 | taken for 1971",
        "2017-10-00 | 2017-10-01 | whole month",
        "00/10/2017 | 2017-10-01 | whole month",
        "2017-00-00 | 2017-01-01 | whole year",
        "0001-01-01 | 0001-01-01 | The year 0001 is unlikely",
        "9999-12-31 | 9999-12-31 | The year 9999 is unlikely"
      })
  void read_somethingOdd_takesItWithANote(String text, LocalDate from, String note) {
    ReadSpan read = reader.read(text);
    assertThat(read.note()).contains(note);
    assertThat(read.span()).isNotNull();
    assertThat(read.span().earliest()).isEqualTo(from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-02-30",
        "2017-13-01",
        "0000-01-01",
        "yesterday",
        "43009",
        "12 13 14 15",
        "31/31/2017",
        "NaN",
        "-",
        "10/13/2017",
        "2017-10-05/2017-10-01",
        "١"
      })
  void read_noDay_saysWhy(String text) {
    ReadSpan read = reader.read(text);
    assertThat(read.span()).isNull();
    assertThat(read.note()).isNotBlank();
  }

  @Test
  void read_withoutAnOrder_refusesOnlyWhatIsOpen() {
    DayReader open = new DayReader(null);
    assertThat(open.read("01/10/2017").note()).contains("day or month first");
    assertThat(open.read("13/10/2017").span()).isNotNull();
    assertThat(open.read("10/13/2017").span()).isNotNull();
    assertThat(new DayReader(DayOrder.MONTH_FIRST).read("10/1/2017").span())
        .isEqualTo(reader.read("2017-10-01").span());
  }

  @Test
  void decided_oneDateAboveTwelve_tellsForTheColumn() {
    DayOrderEvidence evidence = new DayOrderEvidence();
    evidence.add("01/10/2017");
    assertThat(evidence.matters()).isTrue();
    assertThat(evidence.decided()).isNull();
    evidence.add("2/28/2017");
    assertThat(evidence.decided()).isEqualTo(DayOrder.MONTH_FIRST);
    evidence.add("28/2/2017");
    assertThat(evidence.decided()).isNull();
    assertThat(evidence.why()).contains("28/2/2017").contains("2/28/2017");
  }
}
