package org.chronofront.library;

import java.util.List;
import java.util.function.Predicate;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.storage.TextFolding;

/// Finds the place that somebody means by an id or any of its names. Pure; any thread.
public final class PlaceFinder {
  private PlaceFinder() {}

  /// The places that may be meant, in the catalog's order; one when it is clear, none when there is
  /// none. An id comes before everything else, then a whole name however it is spelled, then the
  /// beginning of a name, then a part of one.
  public static List<Place> find(Catalog catalog, String typed) {
    List<Place> byId = catalog.places().stream().filter(p -> p.id().equals(typed)).toList();
    String sought = TextFolding.comparable(typed);
    if (!byId.isEmpty() || sought.isEmpty()) {
      return byId;
    }
    List<Predicate<String>> ways =
        List.of(
            name -> name.equals(sought),
            name -> name.startsWith(sought),
            name -> (" " + name).contains(" " + sought));
    for (Predicate<String> way : ways) {
      List<Place> found = catalog.places().stream().filter(place -> named(place, way)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean named(Place place, Predicate<String> way) {
    return place.names().stream()
        .map(LocalName::text)
        .anyMatch(
            name ->
                way.test(TextFolding.comparable(name))
                    || way.test(TextFolding.comparable(name.replaceAll("[-'’]", ""))));
  }
}
