package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chronofront.model.Event;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Reads what an index needs of events whose edition has no segments, event by event: for the small
/// libraries of the first format.
final class HeadReader {
  private final Connection connection;
  private final EditionIds ids;
  private final EventTable events;
  private final Map<List<String>, Integer> outletSets = new HashMap<>();

  HeadReader(Connection connection) throws SQLException {
    this.connection = connection;
    this.ids = new EditionIds(connection);
    this.events = new EventTable(connection, ids);
  }

  void read(StoredDataset dataset, Consumer<EventHead> taker) throws SQLException {
    StoredContents contents = ContentsReader.read(connection);
    contents.outletSets().forEach((key, names) -> outletSets.put(names, key));
    for (int i = 0; i < dataset.counts().events(); i++) {
      int key = dataset.firstEvent() + i;
      Optional<Event> event = events.byKey(key);
      if (event.isPresent()) {
        taker.accept(head(key, event.get()));
      }
    }
  }

  private EventHead head(int key, Event event) throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT coalesce(place, 0) AS place, coalesce(actor_set, 0) AS actor_set FROM event"
            + " WHERE key = ?",
        row -> numbers.addAll(List.of(row.number("place"), row.number("actor_set"))),
        key);
    Set<String> outlets = new LinkedHashSet<>();
    for (Report report : event.reports()) {
      int source = ids.key(ItemKind.SOURCE, report.sourceId()).orElse(0);
      SourceTable.byKey(connection, source, ids).map(Source::outlet).ifPresent(outlets::add);
    }
    return new EventHead(
        key,
        event.kind(),
        event.span(),
        numbers.getFirst(),
        point(event, numbers.getFirst()),
        numbers.getLast(),
        outletSets.getOrDefault(List.copyOf(outlets), 0),
        EventPacker.first(event),
        event.where());
  }

  private @Nullable GeoPoint point(Event event, int place) throws SQLException {
    GeoPoint own = event.point();
    if (own != null || place == 0) {
      return own;
    }
    Optional<Place> at = PlaceTable.byKey(connection, place, ids);
    return at.isPresent() ? at.get().point() : null;
  }
}
