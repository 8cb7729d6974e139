package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.chronofront.time.DayRange;

class TimelineLayoutTest {
  @Property(tries = 300)
  void bands_anySize_lieBelowOneAnotherWithoutOverlap(
      @ForAll @DoubleRange(min = 0, max = 4000) double width,
      @ForAll @DoubleRange(min = 0, max = 2000) double height,
      @ForAll @IntRange(max = 5000) int ribbons,
      @ForAll @DoubleRange(min = -100, max = 200_000) double scroll) {
    TimelineLayout layout = new TimelineLayout(width, height, ribbons, scroll);
    assertThat(layout.histogram().getMinY()).isEqualTo(TimelineLayout.FLAG);
    assertThat(layout.histogram().getHeight()).isGreaterThanOrEqualTo(23);
    assertThat(layout.histogram().getMaxY()).isEqualTo(layout.ribbonArea().getMinY());
    assertThat(layout.ribbonArea().getHeight()).isGreaterThanOrEqualTo(TimelineLayout.ROW);
    assertThat(layout.ribbonArea().getMaxY()).isEqualTo(layout.axisTop());
    assertThat(layout.sliderTop()).isEqualTo(layout.axisTop() + TimelineLayout.AXIS);
    assertThat(layout.overview().getMaxY()).isLessThanOrEqualTo(layout.height());
    assertThat(layout.axisLeft() + layout.axisWidth()).isLessThan(layout.width());
  }

  @Property(tries = 300)
  void ribbonAt_middleOfASeenRow_isThatRibbon(
      @ForAll @DoubleRange(min = 140, max = 900) double height,
      @ForAll @IntRange(min = 1, max = 5000) int ribbons,
      @ForAll @DoubleRange(min = 0, max = 120_000) double scroll) {
    TimelineLayout layout = new TimelineLayout(1200, height, ribbons, scroll);
    for (int row = layout.firstSeen(); row < layout.seenEnd(); row++) {
      double middle = layout.rowTop(row) + TimelineLayout.ROW / 2;
      if (middle >= layout.ribbonArea().getMinY() && middle < layout.axisTop()) {
        assertThat(layout.ribbonAt(middle)).isEqualTo(row);
      }
    }
    assertThat(layout.seenEnd() - layout.firstSeen()).isLessThan(60);
  }

  @Property(tries = 300)
  void scrollTo_anyRow_bringsItIntoSight(
      @ForAll @IntRange(min = 1, max = 3000) int ribbons,
      @ForAll @DoubleRange(min = 0, max = 70_000) double scroll,
      @ForAll @DoubleRange(min = 0, max = 1) double which) {
    TimelineLayout layout = new TimelineLayout(1200, 200, ribbons, scroll);
    int row = (int) Math.min(ribbons - 1, which * ribbons);
    TimelineLayout there = new TimelineLayout(1200, 200, ribbons, layout.scrollTo(row));
    assertThat(there.rowTop(row)).isGreaterThanOrEqualTo(there.ribbonArea().getMinY());
    assertThat(there.rowTop(row) + TimelineLayout.ROW).isLessThanOrEqualTo(there.axisTop());
  }

  @Property(tries = 500)
  void cursorX_anyDayInSight_leadsBackToTheDay(
      @ForAll @IntRange(min = 0, max = 2476) int offset,
      @ForAll @DoubleRange(min = 300, max = 3000) double width,
      @ForAll @DoubleRange(min = 0.5, max = 300) double zoom) {
    TimelineViewModel model = new TimelineViewModel(Sessions.bundled());
    TimelineLayout layout = new TimelineLayout(width, 200, 0, 0);
    model.axis().resize(layout.axisWidth());
    model.fitAll();
    model.axis().zoom(layout.axisWidth() / 3, zoom);
    LocalDate day = Sessions.EXTENT.from().plusDays(offset);
    model.axis().reveal(day);
    HitTest hits = new HitTest(model);
    double x = hits.cursorX(layout, day);
    assertThat(hits.dayAt(layout, x)).isEqualTo(day);
    assertThat(x).isBetween(layout.axisLeft(), layout.axisLeft() + layout.axisWidth());
  }

  @Property(tries = 300)
  void zoom_anyPixel_staysWithinExtentAndThreeDays(
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
      @ForAll @DoubleRange(min = -100_000, max = 100_000) double pan) {
    TimelineAxis axis = new TimelineAxis(Sessions.EXTENT, Sessions.WINDOW);
    axis.zoom(x, factor);
    axis.pan(pan);
    DayRange seen = axis.scale().visible();
    assertThat(seen.days()).isBetween(3L, (long) (Sessions.EXTENT.days() * 1.1));
    assertThat(seen.from()).isAfter(LocalDate.of(2010, 1, 1));
    assertThat(seen.to()).isBefore(LocalDate.of(2018, 10, 1));
  }
}
