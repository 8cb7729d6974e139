package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.model.ControlClaim;

/// The days on which there is something to see: an event begins, a claim begins or comes into
/// force.
final class BusyDays {
  private final int[] days;

  private BusyDays(IntStream days) {
    this.days = days.sorted().distinct().toArray();
  }

  /// Of all events that pass the filter and all claims.
  static BusyDays of(EventIndex events, EventFilter filter, ControlEngine control) {
    IntStream ofEvents = Arrays.stream(events.busyDays(filter));
    IntStream ofClaims =
        control.places().stream()
            .flatMap(place -> control.claims(place).stream())
            .flatMapToInt(BusyDays::ends);
    return new BusyDays(IntStream.concat(ofEvents, ofClaims));
  }

  /// These days, in days since 1970-01-01.
  static BusyDays of(IntStream days) {
    return new BusyDays(days);
  }

  /// Of the claims about one place.
  static BusyDays of(ControlEngine control, String placeId) {
    return new BusyDays(control.claims(placeId).stream().flatMapToInt(BusyDays::ends));
  }

  /// The first busy day after the day; [LocalDate#MAX] when there is none.
  LocalDate after(LocalDate day) {
    int at = Arrays.binarySearch(days, (int) day.toEpochDay() + 1);
    int index = at >= 0 ? at : -at - 1;
    return index < days.length ? LocalDate.ofEpochDay(days[index]) : LocalDate.MAX;
  }

  /// The last busy day before the day; [LocalDate#MIN] when there is none.
  LocalDate before(LocalDate day) {
    int at = Arrays.binarySearch(days, (int) day.toEpochDay());
    int index = (at >= 0 ? at : -at - 1) - 1;
    return index >= 0 ? LocalDate.ofEpochDay(days[index]) : LocalDate.MIN;
  }

  private static IntStream ends(ControlClaim claim) {
    LocalDate earliest = claim.span().earliest();
    LocalDate latest = claim.span().latest();
    IntStream first =
        earliest == null ? IntStream.empty() : IntStream.of((int) earliest.toEpochDay());
    IntStream last = latest == null ? IntStream.empty() : IntStream.of((int) latest.toEpochDay());
    return IntStream.concat(first, last);
  }
}
