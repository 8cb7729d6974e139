package org.chronofront.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The ticks of a time axis. The steps are a table, finest first; of those whose ticks are far
/// enough apart the finest is used, and only what is seen is computed. The first label and the
/// first of each year name the year.
public final class TimeTicks {
  private static final List<TickStep> STEPS =
      List.of(
          new TickStep(ChronoUnit.DAYS, 1),
          new TickStep(ChronoUnit.DAYS, 2),
          new TickStep(ChronoUnit.WEEKS, 1),
          new TickStep(ChronoUnit.MONTHS, 1),
          new TickStep(ChronoUnit.MONTHS, 3),
          new TickStep(ChronoUnit.YEARS, 1),
          new TickStep(ChronoUnit.YEARS, 2),
          new TickStep(ChronoUnit.YEARS, 5),
          new TickStep(ChronoUnit.YEARS, 10),
          new TickStep(ChronoUnit.YEARS, 20),
          new TickStep(ChronoUnit.YEARS, 50),
          new TickStep(ChronoUnit.YEARS, 100),
          new TickStep(ChronoUnit.YEARS, 200),
          new TickStep(ChronoUnit.YEARS, 500),
          new TickStep(ChronoUnit.YEARS, 1000),
          new TickStep(ChronoUnit.YEARS, 2000),
          new TickStep(ChronoUnit.YEARS, 5000),
          new TickStep(ChronoUnit.YEARS, 10000));

  private TimeTicks() {}

  /// The ticks that are seen, from left to right. On a scale too narrow for two labels there may be
  /// none.
  ///
  /// @param labelGap the least distance between two labelled ticks in pixels: room for the widest
  ///   label, "30 Sep 2017"
  /// @param tickGap the least distance between two minor ticks in pixels; minor ticks next to
  ///   labelled ones of another unit (Mondays and months) may stand closer
  public static List<Tick> of(TimeScale scale, double labelGap, double tickGap) {
    TickStep labelled = finest(scale, labelGap);
    TickStep fine = finest(scale, Math.min(tickGap, labelGap));
    List<Tick> ticks = new ArrayList<>();
    Set<LocalDate> taken = new HashSet<>();
    int year = Integer.MIN_VALUE;
    for (LocalDate day : seen(labelled, scale)) {
      ticks.add(new Tick(day, scale.x(day), labelled.label(day, day.getYear() != year)));
      taken.add(day);
      year = day.getYear();
    }
    for (LocalDate day : seen(fine, scale)) {
      if (taken.add(day)) {
        ticks.add(new Tick(day, scale.x(day), ""));
      }
    }
    ticks.sort(Comparator.comparing(Tick::day));
    return List.copyOf(ticks);
  }

  private static TickStep finest(TimeScale scale, double gap) {
    for (TickStep step : STEPS) {
      if (step.shortestDays() * scale.dayWidth() >= gap) {
        return step;
      }
    }
    return STEPS.getLast();
  }

  private static List<LocalDate> seen(TickStep step, TimeScale scale) {
    DayRange visible = scale.visible();
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = step.floor(visible.from());
    while (!day.isAfter(visible.to())) {
      if (DayRange.ALL.contains(day) && scale.x(day) >= 0) {
        days.add(day);
      }
      day = step.next(day);
    }
    return days;
  }
}
