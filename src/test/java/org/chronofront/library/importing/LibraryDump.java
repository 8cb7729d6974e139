package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.library.EventDetail;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.SearchHit;

/// All that an open library says, as text, whatever the numbers in its file: to compare two.
final class LibraryDump {
  private LibraryDump() {}

  /// Closes the library.
  static String of(OpenLibrary opened) {
    try (OpenLibrary library = opened) {
      List<String> events = new ArrayList<>();
      for (int row = 0; row < library.events().size(); row++) {
        EventDetail event = library.event(library.events().id(row));
        events.add(
            event
                + " "
                + library.events().kind(row)
                + sorted(library.events().actors(row))
                + library.events().placeId(row));
      }
      return String.join("\n", sorted(events))
          + sorted(library.catalog().actors())
          + sorted(library.catalog().places())
          + sorted(library.catalog().sources())
          + sorted(library.search("army", 1000).stream().map(SearchHit::id).toList());
    }
  }

  private static List<String> sorted(List<?> items) {
    return items.stream().map(String::valueOf).sorted().toList();
  }
}
