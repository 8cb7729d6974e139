package org.chronofront.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DAY    | 2017-10-01 | 2017-10-01 | 1 October 2017              | 1 Oct 2017",
        "DAY    | 2017-09-27 | 2017-09-29 | 27–29 September 2017        | 27–29 Sep 2017",
        "WEEK   | 2017-10-02 | 2017-10-08 | week of 2 October 2017      | week of 2 Oct 2017",
        "WEEK   | 2017-10-02 | 2017-10-11 | 2–11 October 2017           | 2–11 Oct 2017",
        "MONTH  | 2016-04-01 | 2016-04-30 | April 2016                  | Apr 2016",
        "MONTH  | 2016-04-01 | 2016-05-31 | 1 April – 31 May 2016       | 1 Apr – 31 May 2016",
        "YEAR   | 2014-01-01 | 2014-12-31 | 2014                        | 2014",
        "BEFORE |            | 2017-10-12 | before 12 October 2017      | before 12 Oct 2017",
        "BEFORE | 2017-10-01 | 2017-10-12 | before 12 October 2017      | before 12 Oct 2017",
        "AFTER  | 2017-10-01 |            | after 1 October 2017        | after 1 Oct 2017",
        "AFTER  | 2017-10-01 | 2017-10-03 | after 1 October 2017        | after 1 Oct 2017",
        "DAY    | 2017-10-01 |            | after 1 October 2017        | after 1 Oct 2017",
        "RANGE  | 2017-09-28 | 2017-10-12 | 28 September – 12 October 2017 | 28 Sep – 12 Oct 2017",
        "RANGE  | 2016-12-28 | 2017-01-03 | 28 December 2016 – 3 January 2017"
            + " | 28 Dec 2016 – 3 Jan 2017"
      })
  void of_span_isAsPreciseAsItsSource(
      DatePrecision precision,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      String full,
      String brief) {
    DateSpan span = new DateSpan(earliest, latest, precision);
    assertThat(DayText.of(span)).isEqualTo(full);
    assertThat(DayText.brief(span)).isEqualTo(brief);
  }

  @Test
  void window_ofOneDay_isThatDay() {
    LocalDate day = LocalDate.of(2017, 10, 12);
    assertThat(DayText.window(new DayRange(day, day))).isEqualTo("12 Oct 2017");
    assertThat(DayText.window(new DayRange(LocalDate.of(2017, 9, 28), day)))
        .isEqualTo("28 Sep – 12 Oct 2017");
  }

  @Test
  void of_inAnotherLocale_isStillEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DayText.of(LocalDate.of(2017, 10, 12))).isEqualTo("12 October 2017");
    } finally {
      Locale.setDefault(before);
    }
  }
}
