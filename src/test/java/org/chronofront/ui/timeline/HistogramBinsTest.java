package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

class HistogramBinsTest {
  @Property(tries = 200)
  void of_anyScale_coversWhatIsSeenInBoundedNumber(
      @ForAll @IntRange(min = 1, max = 9990) int year,
      @ForAll @IntRange(min = 1, max = 400_000) int days,
      @ForAll @IntRange(min = 50, max = 4000) int width) {
    LocalDate from = LocalDate.of(year, 1, 1);
    LocalDate to = DayRange.ALL.clamp(from.plusDays(days));
    TimeScale scale = TimeScale.of(new DayRange(from, to), width);
    HistogramBins bins = HistogramBins.of(scale, new DayRange(from, to), 5);
    assertThat(bins.starts().getFirst()).isBeforeOrEqualTo(from);
    assertThat(bins.starts().getLast()).isAfter(to);
    assertThat(bins.size()).isLessThanOrEqualTo(width / 5 + 3);
    assertThat(bins.bucketOf(to)).isEqualTo(bins.size() - 1);
  }

  @Example
  void niceTop_anyCount_isRoundAndNotBelow() {
    assertThat(Histogram.niceTop(0)).isEqualTo(1);
    assertThat(Histogram.niceTop(2)).isEqualTo(2);
    assertThat(Histogram.niceTop(13)).isEqualTo(15);
    assertThat(Histogram.niceTop(61)).isEqualTo(80);
    assertThat(Histogram.niceTop(2_000_000_001)).isEqualTo(Integer.MAX_VALUE);
  }
}
