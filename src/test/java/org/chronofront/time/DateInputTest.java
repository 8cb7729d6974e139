package org.chronofront.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12/10/2017",
        " 12 / 10 / 2017 ",
        "12.10.2017",
        "12-10-2017",
        "12 10 2017",
        "2017-10-12",
        "2017/10/12",
        "2017‐10‐12",
        "12 octobre 2017",
        "le 12 octobre 2017",
        "12 OCTOBRE 2017",
        "12 oct. 2017",
        "12oct2017",
        "12 October 2017",
        "12th of October, 2017",
        "October 12, 2017",
        "Oct 12 2017",
        "2017 October 12",
        "١٢/١٠/٢٠١٧",
        "12 تشرين الأول 2017",
        "١٢ أكتوبر ٢٠١٧"
      })
  void parse_oneDayInManyWords_isThatDay(String typed) {
    assertThat(span(typed)).isEqualTo(DateSpan.day(LocalDate.of(2017, 10, 12)));
  }

  @ParameterizedTest
  @CsvSource({
    "1er octobre 2017, 2017-10-01",
    "1 er octobre 2017, 2017-10-01",
    "3 août 2015, 2015-08-03",
    "3 aout 2015, 2015-08-03",
    "5 févr. 2016, 2016-02-05",
    "25 déc 2016, 2016-12-25",
    "1st May 2016, 2016-05-01",
    "22nd mars 2016, 2016-03-22",
    "29/02/2016, 2016-02-29",
    "13/10/2017, 2017-10-13",
    "10/13/2017, 2017-10-13",
    "1/2/0044, 0044-02-01"
  })
  void parse_wordsAccentsAndOrdinals_areForgiven(String typed, LocalDate day) {
    assertThat(span(typed)).isEqualTo(DateSpan.day(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-10", "10/2017", "octobre 2017", "Oct. 2017", "en octobre 2017", "2017 oct"})
  void parse_monthAndYear_isTheWholeMonth(String typed) {
    assertThat(span(typed)).isEqualTo(DateSpan.month(YearMonth.of(2017, 10)));
  }

  @Test
  void parse_yearAlone_isTheWholeYear() {
    assertThat(span("2017"))
        .isEqualTo(
            new DateSpan(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), DatePrecision.YEAR));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/10/2017 | 12/10/2017 is read day first: 12 October 2017.",
        "10/13/2017 | 10/13/2017 is read month first, as no month is 13: 13 October 2017."
      })
  void parse_orderThatCouldBeReadOtherwise_isSaid(String typed, String note) {
    assertThat(understood(typed).note()).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/10/2017", "10/10/2017", "2017-10-12", "12 octobre 2017", "10/2017"})
  void parse_onlyOneReading_saysNothing(String typed) {
    assertThat(understood(typed).note()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/02/2017 | February 2017 has 28 days.",
        "29 février 2017 | February 2017 has 28 days.",
        "2017-04-31 | April 2017 has 30 days.",
        "2017-13-01 | There is no month 13.",
        "00/10/2017 | There is no day 0.",
        "13/14/2017 | Neither 13 nor 14 is a month.",
        "0/2017 | There is no month 0.",
        "0000 | There is no year 0.",
        "12/10/17 | Write the year with four digits, as in 2017.",
        "12 octobre | Add the year, as in 12 October 2017.",
        "octobre | Add the year, as in October 2017.",
        "12 octembre 2017 | “octembre” is not a month.",
        "12 jui 2017 | “jui” may be June or July.",
        "123/10/2017 | Write the year with four digits, as in 2017.",
        "12/100/2017 | 100 is neither a day nor a month."
      })
  void parse_whatCannotBe_isRefusedWithTheReason(String typed, String sentence) {
    assertThat(DateInput.parse(typed)).isEqualTo(new DateReading.Refused(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "12/10/2017/4", "2017-", "-2017", "12 oct 2017 4", "12;10;2017"})
  void parse_noDateAtAll_isRefusedWithExamples(String typed) {
    assertThat(DateInput.parse(typed))
        .isEqualTo(
            new DateReading.Refused(
                "“"
                    + typed
                    + "” is not a date. Type one such as 12/10/2017, 12 October 2017, 2017-10 or"
                    + " 2017."));
  }

  @Test
  void parse_nothing_asksForADate() {
    assertThat(DateInput.parse("  "))
        .isEqualTo(
            new DateReading.Refused(
                "Type a date such as 12/10/2017, 12 October 2017, 2017-10 or 2017."));
  }

  @Property
  void parse_anyText_neverThrows(@ForAll String typed) {
    assertThat(DateInput.parse(typed)).isNotNull();
  }

  @Property
  void parse_whatDayTextWrites_comesBack(@ForAll @IntRange(min = -700_000, max = 2_900_000) int n) {
    LocalDate day = LocalDate.ofEpochDay(n);
    if (day.getYear() >= 1000) {
      assertThat(span(DayText.of(day))).isEqualTo(DateSpan.day(day));
      assertThat(span(DayText.brief(day))).isEqualTo(DateSpan.day(day));
      assertThat(span(day.toString())).isEqualTo(DateSpan.day(day));
    }
  }

  private static DateSpan span(String typed) {
    return understood(typed).span();
  }

  private static DateReading.Understood understood(String typed) {
    DateReading reading = DateInput.parse(typed);
    assertThat(reading).as(typed).isInstanceOf(DateReading.Understood.class);
    return (DateReading.Understood) reading;
  }
}
