package org.chronofront.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Fading;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

class RibbonRunsTest {
  private static final LocalDate REPORTED = LocalDate.of(2017, 10, 12);

  @Example
  void of_monthThenDay_isSoftThroughTheMonthAndHardOnTheDay() {
    List<RibbonRun> runs =
        RibbonRuns.of(
            history(
                claim("a", "is", DateSpan.month(YearMonth.of(2015, 8))),
                claim("b", "gov", DateSpan.day(LocalDate.of(2017, 10, 1)))),
            Fading.USUAL);
    assertThat(runs).hasSize(3);
    RibbonRun held = runs.get(1);
    assertThat(held.soft()).isEqualTo(day(2015, 8, 1));
    assertThat(held.certain()).isEqualTo(day(2015, 8, 31));
    assertThat(held.fading()).isEqualTo(held.end()).isEqualTo(day(2017, 10, 1));
    assertThat(held.strength(day(2015, 8, 16))).isBetween(0.4, 0.6);
    assertThat(held.strength(day(2015, 8, 31))).isEqualTo(1);
    assertThat(held.strength(day(2017, 9, 1))).isEqualTo(0.35);
  }

  @Example
  void strength_halfLifeChosen_fadesByItAndStaysAtTheFaintest() {
    ControlHistory history = history(claim("a", "is", DateSpan.day(LocalDate.of(2016, 1, 1))));
    RibbonRun fast = RibbonRuns.of(history, new Fading(30)).getLast();
    RibbonRun slow = RibbonRuns.of(history, new Fading(365)).getLast();
    RibbonRun never = RibbonRuns.of(history, Fading.NEVER).getLast();

    assertThat(fast.strength(day(2016, 1, 31))).isEqualTo(0.5);
    assertThat(fast.strength(day(2016, 2, 16))).isEqualTo(0.35);
    assertThat(fast.turns()).contains(day(2016, 2, 16)).doesNotContain(day(2016, 1, 1) + 273);
    assertThat(slow.strength(day(2016, 12, 31))).isEqualTo(0.5);
    assertThat(slow.turns()).contains(day(2016, 1, 1) + 553);
    assertThat(never.strength(day(2300, 1, 1))).isEqualTo(1);
  }

  @Example
  void slices_halfLifeOfAMonth_areFadedOutWhereTheCurveEnds() {
    LocalDate from = LocalDate.of(2016, 1, 1);
    TimeScale scale = TimeScale.of(new DayRange(from, from.plusDays(399)), 400);
    RibbonRun run =
        RibbonRuns.of(history(claim("a", "is", DateSpan.day(from))), new Fading(30)).getLast();

    List<RibbonSlice> slices = RibbonSlice.of(run, scale, 0, 400);

    assertThat(slices.getLast().left()).isEqualTo(46);
    assertThat(slices.getLast().strength()).isEqualTo(0.35);
  }

  @Example
  void of_openBeginning_fadesInOverAYear() {
    DateSpan before = new DateSpan(null, LocalDate.of(2017, 10, 12), DatePrecision.BEFORE);
    RibbonRun run = RibbonRuns.of(history(claim("a", "is", before)), Fading.USUAL).getLast();
    assertThat(run.certain() - run.soft()).isEqualTo(365);
    assertThat(run.presence(run.soft() + 1)).isBetween(0.0, 0.01);
  }

  @Property(tries = 300)
  void slices_anyHistory_coverEachRunWithoutHole(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 900) Integer> starts,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @IntRange(min = 20, max = 2000) int width,
      @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int halfLife) {
    List<ControlClaim> claims = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate from = LocalDate.of(2015, 1, 1).plusDays(starts.get(i));
      DateSpan span = new DateSpan(from, from.plusDays(length), DatePrecision.RANGE);
      claims.add(claim("c" + i, i % 2 == 0 ? "is" : "gov", span));
    }
    TimeScale scale =
        TimeScale.of(new DayRange(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 10, 12)), width);
    for (RibbonRun run :
        RibbonRuns.of(history(claims.toArray(ControlClaim[]::new)), new Fading(halfLife))) {
      double at = RibbonSlice.pixel(scale, run.soft(), 0, width);
      for (RibbonSlice slice : RibbonSlice.of(run, scale, 0, width)) {
        assertThat(slice.left()).isEqualTo(at);
        assertThat(slice.right()).isGreaterThan(at);
        assertThat(slice.strength()).isBetween(0.0, 1.0);
        at = slice.right();
      }
      assertThat(at).isEqualTo(RibbonSlice.pixel(scale, run.end(), 0, width));
    }
  }

  private static double day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  private static ControlHistory history(ControlClaim... claims) {
    return ControlEngine.of(List.of(claims), AdmissionRule.LATEST).history("p", null);
  }

  private static ControlClaim claim(String id, String actor, DateSpan span) {
    return new ControlClaim(
        id,
        "p",
        new ControlState.Held(actor),
        span,
        REPORTED,
        "s",
        "s",
        List.of("e"),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }
}
