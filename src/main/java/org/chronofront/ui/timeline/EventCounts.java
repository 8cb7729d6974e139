package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.chronofront.index.EventFilter;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Counts the events that pass the filter, for the axis and for the overview, and remembers the
/// last counts: a histogram of millions is not counted twice.
final class EventCounts {
  private final Session session;
  private @Nullable Counted axis;
  private @Nullable Counted overview;

  EventCounts(Session session) {
    this.session = session;
  }

  private record Counted(HistogramBins bins, EventFilter filter, Histogram histogram) {}

  /// The histogram of the days that the axis shows.
  Histogram onAxis(TimeScale scale) {
    Counted counted = count(HistogramBins.of(scale, session.extent(), 5), axis);
    axis = counted;
    return counted.histogram();
  }

  /// The histogram of the whole extent.
  Histogram onOverview(TimeScale scale) {
    Counted counted = count(HistogramBins.of(scale, session.extent(), 2), overview);
    overview = counted;
    return counted.histogram();
  }

  /// The first day of the event nearest to the window, null when no event passes the filter.
  @Nullable LocalDate nearest() {
    var events = session.library().events();
    DayRange window = session.windowProperty().get();
    OptionalInt row = events.nearest(window, session.eventFilter());
    if (row.isEmpty()) {
      return null;
    }
    LocalDate last = LocalDate.ofEpochDay(events.lastDay(row.getAsInt()));
    return last.isBefore(window.from())
        ? last
        : LocalDate.ofEpochDay(events.firstDay(row.getAsInt()));
  }

  /// How many events that pass the filter begin in the window.
  int beginningIn(DayRange window) {
    int[] bucket = {(int) window.from().toEpochDay(), (int) window.to().toEpochDay() + 1};
    return session.library().events().histogram(bucket, session.eventFilter())[0];
  }

  private Counted count(HistogramBins bins, @Nullable Counted last) {
    EventFilter filter = session.eventFilter();
    if (last != null && last.bins().equals(bins) && last.filter().equals(filter)) {
      return last;
    }
    int[] counts = session.library().events().histogram(bins.firstDays(), filter);
    return new Counted(bins, filter, Histogram.of(bins, counts));
  }
}
