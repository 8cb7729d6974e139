package org.chronofront.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// A library that is open for reading: what the window and the command line ask. All methods may be
/// called from any thread; those that read texts go to the file, the others answer from memory.
public interface OpenLibrary extends AutoCloseable {
  /// What it holds.
  LibraryInfo info();

  /// Places, actors and sources, in memory.
  Catalog catalog();

  /// The claims under the rule *latest*, in memory; ask it for another with `under`.
  ControlEngine control();

  /// The columns of all events, in memory.
  EventIndex events();

  /// The areas that datasets draw, in memory, in the order in which they came in.
  default List<LibraryArea> areas() {
    return List.of();
  }

  /// A point on the maps of the dataset that draws an area: whose it is day by day, and who says
  /// so. Unpacks all areas of that dataset, and reads texts from the file: not on a thread that
  /// draws.
  ///
  /// @throws LibraryException when the file cannot be read
  /// @throws IllegalArgumentException when there is no area with that id
  default AreaDossier area(String areaId, GeoPoint point) {
    return AreaDossier.of(areas(), areaId, point);
  }

  /// All that is known of a place. Reads texts from the file, in milliseconds.
  ///
  /// @param known the knowledge day, null for all that is known
  /// @throws LibraryException when the file cannot be read
  PlaceDossier dossier(String placeId, AdmissionRule rule, java.time.@Nullable LocalDate known);

  /// Claims with their words, each once, in the order given; a list of differences or of checks
  /// reads those that it shows. Reads texts from the file.
  ///
  /// @throws LibraryException when the file cannot be read
  default Map<ControlClaim, ClaimDetail> details(Collection<ControlClaim> claims) {
    Map<ControlClaim, ClaimDetail> details = new LinkedHashMap<>();
    for (ControlClaim claim : claims) {
      dossier(claim.placeId(), control().rule(), null).claims().stream()
          .filter(detail -> detail.claim().id().equals(claim.id()))
          .forEach(detail -> details.put(claim, detail));
    }
    return details;
  }

  /// One event with its words.
  ///
  /// @throws LibraryException when the file cannot be read
  EventDetail event(String eventId);

  /// Events as a list shows them, in the order asked for; one that is there no more is left out.
  /// Reads them from the file.
  ///
  /// @param rows of the index
  /// @throws LibraryException when the file cannot be read
  default List<EventLine> lines(int[] rows) {
    return Arrays.stream(rows)
        .mapToObj(row -> EventLine.of(row, event(events().id(row)).event(), catalog(), ""))
        .toList();
  }

  /// Which gaps and checks are worked through: the one thing that is written through an open
  /// library. Of a library that is not in a file the answer is another each time.
  default Ticks ticks() {
    return new Ticks(Set.of(), _ -> {});
  }

  /// Finds names, summaries and excerpts; letters with and without marks, in any script, find one
  /// another, and the last word may be unfinished. Best first; places before everything else.
  ///
  /// @param limit the most hits to return
  /// @throws LibraryException when the file cannot be read
  List<SearchHit> search(String text, int limit);

  @Override
  void close();
}
