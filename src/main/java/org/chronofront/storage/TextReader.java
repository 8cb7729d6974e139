package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Reads events with the words that they quote. For one transaction.
final class TextReader {
  /// By the last possible day, then the first, undated ones at the end.
  private static final Comparator<Event> NEWEST_FIRST =
      Comparator.<Event, LocalDate>comparing(event -> day(event, false), Comparator.reverseOrder())
          .thenComparing(event -> day(event, true), Comparator.reverseOrder())
          .thenComparing(Event::id);

  private final Connection connection;
  private final EditionIds ids;
  private final EventTable events;

  TextReader(Connection connection) throws SQLException {
    this.connection = connection;
    this.ids = new EditionIds(connection);
    this.events = new EventTable(connection, ids);
  }

  StoredTexts at(String placeId, Collection<String> excerptIds) throws SQLException {
    Optional<Integer> place = ids.key(ItemKind.PLACE, placeId);
    List<Event> found = new ArrayList<>();
    if (place.isPresent()) {
      int kept = ids.merged().kept(ItemKind.PLACE, place.get());
      found.addAll(events.byKeys(EventTable.at(connection, kept)).values());
      for (int other : ids.merged().others(ItemKind.PLACE, kept)) {
        found.addAll(events.byKeys(EventTable.at(connection, other)).values());
      }
    }
    found.sort(NEWEST_FIRST);
    return texts(found, excerptIds);
  }

  StoredTexts of(String eventId) throws SQLException {
    Optional<Integer> key = ids.key(ItemKind.EVENT, eventId);
    List<Event> found = key.isEmpty() ? List.of() : events.byKey(key.get()).stream().toList();
    return texts(found, List.of());
  }

  private StoredTexts texts(List<Event> found, Collection<String> excerptIds) throws SQLException {
    Set<String> wanted = new LinkedHashSet<>(excerptIds);
    found.forEach(event -> wanted.addAll(Finder.excerptsOf(event)));
    return new StoredTexts(found, excerpts(wanted));
  }

  Map<String, Excerpt> excerpts(Collection<String> wanted) throws SQLException {
    Map<String, Excerpt> excerpts = new HashMap<>();
    for (String id : wanted) {
      Optional<Integer> key = ids.key(ItemKind.EXCERPT, id);
      if (key.isPresent()) {
        ExcerptTable.byKey(connection, key.get(), ids)
            .ifPresent(excerpt -> excerpts.put(id, excerpt));
      }
    }
    return excerpts;
  }

  private static LocalDate day(Event event, boolean first) {
    DateSpan span = event.span();
    if (span == null) {
      return LocalDate.MIN;
    }
    @Nullable LocalDate one = first ? span.earliest() : span.latest();
    @Nullable LocalDate other = first ? span.latest() : span.earliest();
    return one != null ? one : other != null ? other : LocalDate.MIN;
  }
}
