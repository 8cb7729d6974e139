package org.chronofront.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.model.Dataset;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;

/// A made-up dataset far from the bundled one, in place and time.
final class NewTown {
  static final LocalDate FIRST = LocalDate.of(2019, 5, 1);

  private NewTown() {}

  /// One town, with that many events on as many days.
  static Dataset with(int events) {
    Place town =
        new Place(
            "new-town",
            List.of(new LocalName("en", "New Town", LocalName.Kind.NAME)),
            PlaceKind.TOWN,
            null,
            "UA",
            new GeoPoint(48.5, 37.9),
            null);
    return new Dataset(
        "new",
        "New",
        "",
        "CC0-1.0",
        "Nobody",
        List.of(),
        List.of(),
        List.of(town),
        List.of(),
        IntStream.range(0, events).mapToObj(NewTown::event).toList(),
        List.of());
  }

  private static Event event(int number) {
    return new Event(
        "new-" + number,
        EventKind.BATTLE,
        DateSpan.day(FIRST.plusDays(number)),
        "new-town",
        List.of(),
        null,
        "Something happened.",
        List.of());
  }
}
