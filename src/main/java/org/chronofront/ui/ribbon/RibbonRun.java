package org.chronofront.ui.ribbon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.control.Period;
import org.chronofront.render.style.MarkStyle;
import org.jspecify.annotations.Nullable;

/// A stretch of a ribbon with one answer, whatever its reasons. Positions are days since
/// 1970-01-01.
///
/// @param periods the periods of the history that give this answer, in order, at least one
/// @param soft from where on it may hold: it fades in from here; equal to `certain` when the day of
///   the change is known
/// @param certain from where on it holds; negative infinity for the first run
/// @param fading from where on the next run may hold; this one fades out from here
/// @param end where the next run is certain; positive infinity for the last run
/// @param ageing how its evidence fades with age
record RibbonRun(
    List<Period> periods, double soft, double certain, double fading, double end, Fading ageing) {
  RibbonRun {
    periods = List.copyOf(periods);
  }

  /// The answer, with the reasons of the last period.
  Finding finding() {
    return periods.getLast().finding();
  }

  /// How strongly the answer shows at a moment: fades in and out through uncertain days and with
  /// the age of its evidence.
  double strength(double day) {
    double presence = presence(day);
    return presence == 0 ? 0 : presence * MarkStyle.opacity(age(day), ageing);
  }

  /// The same without the age: how likely it is, where a change may be on any of its days.
  double presence(double day) {
    if (day < soft || day >= end) {
      return 0;
    }
    double in = day >= certain ? 1 : (day - soft) / (certain - soft);
    double out = day < fading ? 1 : (end - day) / (end - fading);
    return in * out;
  }

  /// True when another claim may be in force at a moment.
  boolean changing(double day) {
    Period at = periodAt(day);
    return at != null && !at.finding().possible().isEmpty();
  }

  private @Nullable Period periodAt(double day) {
    for (Period period : periods.reversed()) {
      LocalDate from = period.from();
      if (from == null || from.toEpochDay() <= day) {
        return period;
      }
    }
    return null;
  }

  /// The moments at which the strength changes its course, in order, ends included.
  List<Double> turns() {
    List<Double> turns = new ArrayList<>(List.of(soft, certain));
    double faintest = Math.ceil(MarkStyle.faintestAge(ageing));
    for (Period period : periods) {
      LocalDate confirmed = period.finding().confirmed();
      LocalDate from = period.from();
      if (from != null) {
        turns.add((double) from.toEpochDay());
      }
      if (confirmed != null && from != null) {
        turns.add((double) confirmed.toEpochDay());
        turns.add((double) confirmed.toEpochDay() + faintest);
      }
    }
    turns.add(fading);
    turns.add(end);
    return turns.stream().filter(turn -> turn >= soft && turn <= end).distinct().sorted().toList();
  }

  private long age(double day) {
    LocalDate at = LocalDate.ofEpochDay((long) Math.floor(Math.max(day, certain)));
    for (Period period : periods.reversed()) {
      @Nullable LocalDate confirmed = period.finding().confirmed();
      if (confirmed != null && (period.from() == null || !period.from().isAfter(at))) {
        return Math.max(0, ChronoUnit.DAYS.between(confirmed, at));
      }
    }
    return 0;
  }
}
