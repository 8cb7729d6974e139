package org.chronofront.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chronofront.library.LibraryArea;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.AreaPolygon;
import org.chronofront.territory.AreaChange;
import org.jspecify.annotations.Nullable;

/// What a dataset draws otherwise on another day: the land of one actor, all its areas together.
///
/// @param actorId whose it is, null where the dataset does not say
/// @param dataset the title of the dataset that draws it
/// @param change how much land, in square kilometres
public record AreaDifference(@Nullable String actorId, String dataset, AreaChange change) {
  private record Key(@Nullable String actorId, String dataset) {}

  /// What differs between two days, by the library's order. Some tens of milliseconds for each
  /// actor and dataset: not on a thread that draws.
  public static List<AreaDifference> between(OpenLibrary library, LocalDate one, LocalDate other) {
    Map<Key, List<LibraryArea>> before = shown(library, one);
    Map<Key, List<LibraryArea>> after = shown(library, other);
    Map<Key, List<LibraryArea>> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    List<AreaDifference> found = new ArrayList<>();
    for (Key key : all.keySet()) {
      List<LibraryArea> first = before.getOrDefault(key, List.of());
      List<LibraryArea> second = after.getOrDefault(key, List.of());
      if (!first.equals(second)) {
        AreaChange change = AreaChange.between(polygons(first), polygons(second));
        if (!change.isNone()) {
          found.add(new AreaDifference(key.actorId, key.dataset, change));
        }
      }
    }
    return List.copyOf(found);
  }

  /// Whether an area is one of those that were measured together.
  public boolean isOf(LibraryArea area) {
    return Objects.equals(actorId, area.actorId()) && dataset.equals(area.dataset());
  }

  private static Map<Key, List<LibraryArea>> shown(OpenLibrary library, LocalDate day) {
    Map<Key, List<LibraryArea>> areas = new LinkedHashMap<>();
    for (LibraryArea area : library.areas()) {
      if (area.isShownOn(day)) {
        areas
            .computeIfAbsent(new Key(area.actorId(), area.dataset()), _ -> new ArrayList<>())
            .add(area);
      }
    }
    return areas;
  }

  private static List<AreaPolygon> polygons(List<LibraryArea> areas) {
    return areas.stream().flatMap(area -> area.polygons().stream()).toList();
  }

  /// "Area of Russia as drawn by “DeepState”: 105,123 km² → 108,456 km² (3,400 km² more, 67 km²
  /// less)".
  public String words(OpenLibrary library) {
    String whose = actorId == null ? "Area" : "Area of " + library.catalog().actorName(actorId);
    return whose + " as drawn by “" + dataset + "”: " + figures();
  }

  private String figures() {
    if (change.before() == 0) {
      return "none → " + size(change.after());
    }
    if (change.after() == 0) {
      return size(change.before()) + " → none";
    }
    List<String> parts = new ArrayList<>();
    if (change.gained() >= 0.5) {
      parts.add(size(change.gained()) + " more");
    }
    if (change.lost() >= 0.5) {
      parts.add(size(change.lost()) + " less");
    }
    return "%s → %s (%s)"
        .formatted(size(change.before()), size(change.after()), String.join(", ", parts));
  }

  private static String size(double squareKilometres) {
    return String.format(Locale.ENGLISH, "%,d\u00A0km²", Math.round(squareKilometres));
  }
}
