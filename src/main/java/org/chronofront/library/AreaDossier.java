package org.chronofront.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.Detail;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// A point on the maps that one dataset draws, day by day: whose area it lies in, since when, and
/// who says so. Immutable; any thread.
///
/// @param point where
/// @param title the dataset's
/// @param origin where its areas come from, null when nothing is kept of that
/// @param maps the first days of all its areas, oldest first: the days of which there is a map
/// @param holding its areas that hold the point, in the order in which they are drawn
/// @param details what the dataset says besides of each of these, by id; those without are left out
public record AreaDossier(
    GeoPoint point,
    String title,
    @Nullable Origin origin,
    List<LocalDate> maps,
    List<LibraryArea> holding,
    Map<String, List<Detail>> details) {
  /// Where areas come from.
  ///
  /// @param info the dataset and its terms
  /// @param loadedAt UTC, ISO 8601, seconds
  /// @param files names of the files that it was imported from; none when it came with the app
  /// @param earlier names of files of imports before, whose maps it may have kept
  public record Origin(
      DatasetInfo info, String loadedAt, List<String> files, List<String> earlier) {
    /// Copies the lists.
    public Origin {
      files = List.copyOf(files);
      earlier = List.copyOf(earlier);
    }

    /// The files whose names have a day in them, those of the last import before those of earlier
    /// ones; all of the last import where none has.
    public List<String> files(LocalDate day) {
      List<String> written =
          List.of(
              day.toString(), day.toString().replace("-", ""), day.toString().replace('-', '_'));
      List<String> named = named(files, written);
      List<String> before = named.isEmpty() ? named(earlier, written) : named;
      return before.isEmpty() ? files : before;
    }

    private static List<String> named(List<String> files, List<String> written) {
      return files.stream().filter(file -> written.stream().anyMatch(file::contains)).toList();
    }
  }

  /// Since when a point lies in areas of one owner without a break.
  ///
  /// @param first the day of the first map that has it so
  /// @param maps how many maps have it so from then to the day asked for
  /// @param outside the day of the map before, which has it otherwise; null when there is none
  public record Since(LocalDate first, int maps, @Nullable LocalDate outside) {}

  /// Copies the lists.
  public AreaDossier {
    maps = List.copyOf(maps);
    holding = List.copyOf(holding);
    details = Map.copyOf(details);
  }

  /// What the maps in memory say of a point: the dataset is that of an area. Unpacks all its areas:
  /// a millisecond for some thousand points, so not on a thread that draws.
  ///
  /// @throws IllegalArgumentException when there is no area with that id
  static AreaDossier of(List<LibraryArea> areas, String areaId, GeoPoint point) {
    LibraryArea picked =
        areas.stream()
            .filter(area -> area.id().equals(areaId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no area " + areaId));
    List<LibraryArea> drawn =
        areas.stream().filter(area -> area.dataset().equals(picked.dataset())).toList();
    NavigableSet<LocalDate> days = new TreeSet<>();
    drawn.stream().map(AreaDossier::day).filter(Objects::nonNull).forEach(days::add);
    return new AreaDossier(
        point,
        picked.dataset(),
        null,
        List.copyOf(days),
        drawn.stream().filter(area -> area.holds(point)).toList(),
        Map.of());
  }

  /// The same with what the file keeps.
  AreaDossier with(@Nullable Origin from, Map<String, List<Detail>> said) {
    return new AreaDossier(point, title, from, maps, holding, said);
  }

  /// The uppermost area that holds the point on a day, null when none does.
  public @Nullable LibraryArea on(LocalDate day) {
    return holding.reversed().stream().filter(area -> area.isShownOn(day)).findFirst().orElse(null);
  }

  /// The day of the map nearest to a day, the earlier of two; null when no map has a day.
  public @Nullable LocalDate nearestMap(LocalDate day) {
    return maps.stream()
        .min(Comparator.comparingLong(map -> Math.abs(map.toEpochDay() - day.toEpochDay())))
        .orElse(null);
  }

  /// Since when the point lies in areas of the same owner on every map; null for an area without a
  /// day.
  public @Nullable Since since(LibraryArea area) {
    LocalDate day = day(area);
    if (day == null) {
      return null;
    }
    Map<LocalDate, List<LibraryArea>> byDay = new HashMap<>();
    holding.forEach(
        each -> {
          LocalDate of = day(each);
          if (of != null && Objects.equals(each.actorId(), area.actorId())) {
            byDay.computeIfAbsent(of, _ -> new ArrayList<>()).add(each);
          }
        });
    LocalDate first = day;
    int count = 0;
    for (LocalDate map : maps.reversed()) {
      if (map.isAfter(day)) {
        continue;
      }
      if (!byDay.containsKey(map)) {
        return new Since(first, count, map);
      }
      first = map;
      count++;
    }
    return new Since(first, count, null);
  }

  private static @Nullable LocalDate day(LibraryArea area) {
    return area.span() == null ? null : area.span().firstNamed();
  }
}
