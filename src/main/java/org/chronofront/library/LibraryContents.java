package org.chronofront.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.model.DateSpan;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.storage.EventHead;
import org.chronofront.storage.StoredContents;

/// What an open library keeps in memory.
record LibraryContents(
    LibraryInfo info, Catalog catalog, ControlEngine control, EventIndex events) {

  static LibraryContents of(Path file, StoredContents stored) {
    return new LibraryContents(
        info(file, stored),
        new Catalog(stored.places(), stored.actors(), stored.sources()),
        ControlEngine.of(stored.claims(), AdmissionRule.LATEST),
        EventIndex.of(rows(stored)));
  }

  private static LibraryInfo info(Path file, StoredContents stored) {
    return new LibraryInfo(
        file,
        stored.formatVersion(),
        stored.datasets().stream()
            .map(
                dataset ->
                    new LibraryInfo.LoadedDataset(
                        dataset.id(),
                        dataset.title(),
                        dataset.licence(),
                        dataset.attribution(),
                        dataset.loadedAt()))
            .toList(),
        stored.sources().size(),
        stored.actors().size(),
        stored.places().size(),
        stored.excerpts(),
        stored.events().size(),
        stored.claims().size());
  }

  private static List<EventRow> rows(StoredContents stored) {
    Map<String, GeoPoint> points = new HashMap<>();
    for (Place place : stored.places()) {
      GeoPoint point = place.point();
      if (point != null) {
        points.put(place.id(), point);
      }
    }
    return stored.events().stream().map(event -> row(event, points)).toList();
  }

  private static EventRow row(EventHead event, Map<String, GeoPoint> points) {
    String placeId = event.placeId();
    return new EventRow(
        event.id(),
        event.kind(),
        closed(event.span()),
        placeId,
        placeId == null ? null : points.get(placeId),
        event.actors(),
        event.sources(),
        event.reported());
  }

  /// An open end speaks only of the day that the source names: "before 12 October 2017" puts an
  /// event into windows with that day, not into every window since the beginning of time.
  private static DateSpan closed(DateSpan span) {
    return new DateSpan(span.firstNamed(), span.lastNamed(), span.precision());
  }
}
