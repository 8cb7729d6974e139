package org.chronofront.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2017-09-30, 1, 2017-10-01",
    "WEEK, 2017-10-12, -2, 2017-09-28",
    "MONTH, 2017-01-31, 1, 2017-02-28",
    "MONTH, 2017-10-12, -10, 2016-12-12",
    "DAY, 9999-12-31, 1, 9999-12-31",
    "MONTH, 0001-01-15, -1, 0001-01-01"
  })
  void plus_steps_followsTheCalendarAndStopsAtItsEnds(
      Step step, LocalDate day, int steps, LocalDate expected) {
    assertThat(step.plus(day, steps)).isEqualTo(expected);
    assertThat(step.minus(day, -steps)).isEqualTo(expected);
  }

  @Test
  void plus_window_keepsItsLength() {
    DayRange window = new DayRange(LocalDate.of(2017, 1, 31), LocalDate.of(2017, 2, 14));
    assertThat(Step.MONTH.plus(window, 1))
        .isEqualTo(new DayRange(LocalDate.of(2017, 2, 28), LocalDate.of(2017, 3, 14)));
    assertThat(Step.WEEK.plus(window, 1_000_000).to()).isEqualTo(DayRange.ALL.to());
    assertThat(Step.WEEK.plus(window, 1_000_000).days()).isEqualTo(window.days());
    assertThat(Step.DAY.plus(DayRange.ALL, -5)).isEqualTo(DayRange.ALL);
  }
}
