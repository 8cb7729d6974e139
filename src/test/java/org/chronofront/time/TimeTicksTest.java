package org.chronofront.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
  private static final double LABEL_GAP = 80;
  private static final double TICK_GAP = 6;

  @Test
  void of_twoWeeksWide_labelsEveryDay() {
    assertThat(labels("2017-09-30", "2017-10-03", 400))
        .containsExactly("30 Sep 2017", "1 Oct", "2 Oct", "3 Oct");
  }

  @Test
  void of_aMonthWide_labelsMondaysAndTicksDays() {
    assertThat(labels("2017-09-28", "2017-10-27", 600))
        .containsExactly("2 Oct 2017", "9 Oct", "16 Oct", "23 Oct");
    assertThat(ticks("2017-09-28", "2017-10-27", 600)).hasSize(30);
  }

  @Test
  void of_acrossNewYear_namesTheNewYear() {
    assertThat(labels("2016-11-01", "2017-03-31", 600))
        .containsExactly("Nov 2016", "Dec", "Jan 2017", "Feb", "Mar");
  }

  @Test
  void of_years_labelsQuartersThenYearsThenDecades() {
    assertThat(labels("2015-01-01", "2016-06-30", 600))
        .containsExactly("Jan 2015", "Apr", "Jul", "Oct", "Jan 2016", "Apr");
    assertThat(labels("2010-01-01", "2016-12-31", 600)).contains("2010", "2016").hasSize(7);
    assertThat(labels("1901-01-01", "2017-12-31", 600))
        .containsExactly("1920", "1940", "1960", "1980", "2000");
  }

  @Test
  void of_theWholeCalendar_staysInside() {
    List<Tick> ticks = TimeTicks.of(TimeScale.of(DayRange.ALL, 900), LABEL_GAP, TICK_GAP);
    assertThat(ticks).isNotEmpty().allMatch(tick -> DayRange.ALL.contains(tick.day()));
  }

  @Property
  void of_anyScale_keepsItsDistancesAndOrder(
      @ForAll @IntRange(min = -700_000, max = 2_000_000) int from,
      @ForAll @IntRange(min = 1, max = 800_000) int days,
      @ForAll @DoubleRange(min = 10, max = 4000) double width) {
    TimeScale scale =
        TimeScale.of(
            new DayRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + days - 1L)),
            width);
    List<Tick> ticks = TimeTicks.of(scale, LABEL_GAP, TICK_GAP);
    assertThat(ticks).allMatch(tick -> tick.x() >= 0 && tick.x() <= width);
    assertThat(ticks).extracting(Tick::day).doesNotHaveDuplicates().isSorted();
    List<Tick> labelled = ticks.stream().filter(Tick::major).toList();
    for (int i = 1; i < labelled.size(); i++) {
      assertThat(labelled.get(i).x() - labelled.get(i - 1).x())
          .isGreaterThanOrEqualTo(LABEL_GAP - 1e-6);
    }
    assertThat(ticks.size()).isLessThanOrEqualTo((int) (width / TICK_GAP + width / LABEL_GAP) + 2);
  }

  private static List<String> labels(String from, String to, double width) {
    return ticks(from, to, width).stream().filter(Tick::major).map(Tick::label).toList();
  }

  private static List<Tick> ticks(String from, String to, double width) {
    DayRange days = new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    return TimeTicks.of(TimeScale.of(days, width), LABEL_GAP, TICK_GAP);
  }
}
