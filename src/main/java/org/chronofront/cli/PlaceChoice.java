package org.chronofront.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryException;
import org.chronofront.library.PlaceFinder;
import org.chronofront.model.Place;

/// Finds the one place that is meant, or says why it cannot.
final class PlaceChoice {
  private PlaceChoice() {}

  /// @throws LibraryException when no place or more than one may be meant; it lists them
  static Place of(Catalog catalog, String typed) {
    List<Place> places = PlaceFinder.find(catalog, typed);
    if (places.size() == 1) {
      return places.getFirst();
    }
    if (places.isEmpty()) {
      throw new LibraryException(
          "no place is called '%s'. '%s places' lists all that this library has."
              .formatted(typed, ChronofrontCommand.NAME));
    }
    throw new LibraryException(
        "'%s' may mean %d places. Name one of them by its id:".formatted(typed, places.size())
            + places.stream().map(PlaceChoice::line).collect(Collectors.joining()));
  }

  private static String line(Place place) {
    return "%n  %-28s %s".formatted(place.id(), place.displayName());
  }
}
