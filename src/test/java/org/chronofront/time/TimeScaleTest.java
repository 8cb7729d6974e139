package org.chronofront.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  private static final DayRange TWO_WEEKS =
      new DayRange(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 11));

  @Test
  void of_days_fillTheWidthWithThem() {
    TimeScale scale = TimeScale.of(TWO_WEEKS, 1400);
    assertThat(scale.dayWidth()).isEqualTo(100);
    assertThat(scale.x(LocalDate.of(2017, 9, 28))).isZero();
    assertThat(scale.x(LocalDate.of(2017, 10, 1))).isEqualTo(300);
    assertThat(scale.visible()).isEqualTo(TWO_WEEKS);
  }

  @Test
  void dayAt_edges_belongToTheDayThatBeginsThere() {
    TimeScale scale = TimeScale.of(TWO_WEEKS, 1400);
    assertThat(scale.dayAt(299.9)).isEqualTo("2017-09-30");
    assertThat(scale.dayAt(300)).isEqualTo("2017-10-01");
    assertThat(scale.dayAt(-0.1)).isEqualTo("2017-09-27");
    assertThat(scale.dayAt(-1e18)).isEqualTo(DayRange.ALL.from());
    assertThat(scale.dayAt(1e18)).isEqualTo(DayRange.ALL.to());
  }

  @Test
  void zoomed_aboutAPixel_keepsItsMoment() {
    TimeScale zoomed = TimeScale.of(TWO_WEEKS, 1400).zoomed(350, 2);
    assertThat(zoomed.dayWidth()).isEqualTo(200);
    assertThat(zoomed.x(LocalDate.of(2017, 10, 1).toEpochDay() + 0.5)).isCloseTo(350, within(1e-6));
  }

  @Test
  void zoomed_withoutEnd_stopsAtOneDayAndAtTheWholeCalendar() {
    TimeScale scale = TimeScale.of(TWO_WEEKS, 1400);
    assertThat(scale.zoomed(700, 1e9).visible().days()).isLessThanOrEqualTo(2);
    assertThat(scale.zoomed(700, 1e-12).visible()).isEqualTo(DayRange.ALL);
  }

  @Test
  void panned_farBeyond_stopsAtTheEndsOfTheCalendar() {
    TimeScale scale = TimeScale.of(TWO_WEEKS, 1400);
    assertThat(scale.panned(-100).visible().from()).isEqualTo("2017-09-29");
    assertThat(scale.panned(1e15).visible().from()).isEqualTo(DayRange.ALL.from());
    assertThat(scale.panned(-1e15).visible().to()).isEqualTo(DayRange.ALL.to());
    assertThat(scale.panned(-1e15).visible().days()).isEqualTo(14);
  }

  @Test
  void resized_showsTheSameDays() {
    assertThat(TimeScale.of(TWO_WEEKS, 1400).resized(700).visible()).isEqualTo(TWO_WEEKS);
    assertThat(TimeScale.of(TWO_WEEKS, 0).resized(700).visible()).isEqualTo(TWO_WEEKS);
  }

  @Test
  void new_withoutNumbers_isRefused() {
    assertThatThrownBy(() -> new TimeScale(Double.NaN, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void visible_ofAScaleOfDays_isThoseDays(
      @ForAll @IntRange(min = -700_000, max = 2_900_000) int from,
      @ForAll @IntRange(min = 1, max = 20_000) int days,
      @ForAll @DoubleRange(min = 1, max = 8000) double width) {
    DayRange range =
        new DayRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + days - 1));
    assertThat(TimeScale.of(range, width).visible()).isEqualTo(range);
  }

  @Property
  void dayAt_middleOfADay_isThatDay(
      @ForAll @IntRange(min = -700_000, max = 2_900_000) int day,
      @ForAll @IntRange(min = 1, max = 20_000) int days) {
    LocalDate first = LocalDate.ofEpochDay(day);
    TimeScale scale = TimeScale.of(new DayRange(first, first.plusDays(days)), 1000);
    assertThat(scale.dayAt(scale.x(first) + scale.dayWidth() / 2)).isEqualTo(first);
  }
}
