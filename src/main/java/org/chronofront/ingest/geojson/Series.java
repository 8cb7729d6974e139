package org.chronofront.ingest.geojson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.model.Area;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// The days of a series of files: those that come now, and those that the dataset has. What a day
/// shows is so until the day before the next one, whichever of them came first; a day that comes
/// again replaces itself.
final class Series {
  private final Set<LocalDate> coming;
  private final List<Area> earlier;
  private final NavigableSet<LocalDate> before = new TreeSet<>();
  private final NavigableSet<LocalDate> all;

  /// @param coming the days of the files; where there are none, nothing is a series
  /// @param earlier what the dataset has
  Series(Collection<LocalDate> coming, List<Area> earlier) {
    this.coming = Set.copyOf(coming);
    this.earlier = coming.isEmpty() ? List.of() : earlier;
    for (Area area : this.earlier) {
      LocalDate day = day(area);
      if (day != null) {
        before.add(day);
      }
    }
    this.all = new TreeSet<>(before);
    this.all.addAll(coming);
  }

  /// When that is so which a file of a day shows.
  DateSpan span(LocalDate day) {
    return FileDay.span(day, all);
  }

  /// The areas of other days than those that come. One that was so until the next day of the series
  /// is so until the next one now; one with days of its own has them still.
  List<Area> kept() {
    List<Area> kept = new ArrayList<>();
    for (Area area : earlier) {
      LocalDate day = day(area);
      if (day == null || coming.contains(day)) {
        continue;
      }
      boolean untilTheNext = FileDay.span(day, before).equals(area.span());
      kept.add(
          untilTheNext
              ? new Area(
                  area.id(),
                  area.name(),
                  area.actorId(),
                  span(day),
                  area.polygons(),
                  area.details())
              : area);
    }
    return kept;
  }

  private static @Nullable LocalDate day(Area area) {
    DateSpan span = area.span();
    return span == null ? null : span.earliest();
  }
}
