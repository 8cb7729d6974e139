package org.chronofront.library;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chronofront.geo.GeoBounds;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.model.Actor;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Excerpt;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Report;
import org.chronofront.storage.TextFolding;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Which events are asked for; all conditions must hold, and one that is null or empty always does.
///
/// @param window events with a possible day in it; undated events only when it is null
/// @param bounds events with a point in it
/// @param kinds events of one of the kinds
/// @param actors events with one of the actors, by name or id; those that belong to it count too
/// @param text every word of it stands in the event's summary, place, actors, details, headlines or
///   words; letters with and without marks find one another
public record EventQuery(
    @Nullable DayRange window,
    @Nullable GeoBounds bounds,
    Set<EventKind> kinds,
    List<String> actors,
    @Nullable String text) {
  /// Events read together, with names and sources that each of them may share with the others.
  private static final int CHUNK = 8_000;

  /// Titles of sources that are remembered: thousands of events name the same, and each is read
  /// from the file.
  private static final int MOST_TITLES = 50_000;

  /// Copies the collections.
  public EventQuery {
    kinds = Set.copyOf(kinds);
    actors = List.copyOf(actors);
  }

  /// The rows of the library's index, ascending: dated events by day, undated ones behind them.
  /// Reads texts from the file when there is a text.
  ///
  /// @throws LibraryException when no actor is called so, or the file cannot be read
  public int[] rows(OpenLibrary library) {
    EventIndex events = library.events();
    EventFilter filter = new EventFilter(Set.of(), hiddenKinds(), Set.of());
    IntStream rows =
        Arrays.stream(events.select(window == null ? DayRange.ALL : window, filter).rows());
    if (window == null) {
      rows = IntStream.concat(rows, Arrays.stream(events.undated(filter)));
    }
    if (bounds != null) {
      rows = rows.filter(row -> events.worldX(row) >= 0 && bounds.contains(point(events, row)));
    }
    if (!actors.isEmpty()) {
      Set<String> wanted = family(library.catalog());
      rows = rows.filter(row -> events.actors(row).stream().anyMatch(wanted::contains));
    }
    int[] found = rows.toArray();
    return text == null || text.isBlank() ? found : withText(library, found, text);
  }

  private Set<EventKind> hiddenKinds() {
    Set<EventKind> hidden = EnumSet.noneOf(EventKind.class);
    if (!kinds.isEmpty()) {
      hidden.addAll(EnumSet.allOf(EventKind.class));
      hidden.removeAll(kinds);
    }
    return hidden;
  }

  private static GeoPoint point(EventIndex events, int row) {
    return new GeoPoint(events.latitude(row), events.longitude(row));
  }

  private Set<String> family(Catalog catalog) {
    Set<String> wanted = new HashSet<>();
    for (String typed : actors) {
      String sought = TextFolding.comparable(typed);
      List<String> called =
          catalog.actors().stream()
              .filter(actor -> actor.id().equals(typed) || isCalled(actor, sought))
              .map(Actor::id)
              .toList();
      if (called.isEmpty()) {
        throw new LibraryException(
            "no actor is called '%s', so nothing was looked for. Check the spelling."
                .formatted(typed));
      }
      wanted.addAll(called);
    }
    boolean grown = true;
    while (grown) {
      grown =
          wanted.addAll(
              catalog.actors().stream()
                  .filter(actor -> actor.parentId() != null && wanted.contains(actor.parentId()))
                  .map(Actor::id)
                  .collect(Collectors.toSet()));
    }
    return wanted;
  }

  private static boolean isCalled(Actor actor, String sought) {
    return actor.names().stream()
        .map(LocalName::text)
        .map(TextFolding::comparable)
        .anyMatch(sought::equals);
  }

  private static int[] withText(OpenLibrary library, int[] rows, String text) {
    SoughtWords sought = new SoughtWords(text);
    Map<String, String> titles = new HashMap<>();
    IntStream.Builder found = IntStream.builder();
    for (int start = 0; start < rows.length; start += CHUNK) {
      int[] chunk = Arrays.copyOfRange(rows, start, Math.min(rows.length, start + CHUNK));
      for (EventLine line : library.lines(chunk)) {
        if (says(library, line, sought, titles)) {
          found.add(line.row());
        }
      }
      if (titles.size() > MOST_TITLES) {
        titles.clear();
      }
    }
    return found.build().toArray();
  }

  /// Looks first where it costs least.
  private static boolean says(
      OpenLibrary library, EventLine line, SoughtWords sought, Map<String, String> titles) {
    Event event = line.event();
    long found = sought.in(line.place()) | sought.in(event.summary());
    for (String actor : line.actors()) {
      found |= sought.in(actor);
    }
    for (Detail detail : event.details()) {
      found |= sought.in(detail.value());
    }
    if (found == sought.all()) {
      return true;
    }
    boolean quotes = false;
    for (Report report : event.reports()) {
      String title =
          titles.computeIfAbsent(report.sourceId(), id -> library.catalog().source(id).title());
      found |= sought.in(title);
      quotes |= report.excerptId() != null;
    }
    if (quotes && found != sought.all()) {
      for (EventDetail.ReportDetail report : library.event(event.id()).reports()) {
        Excerpt excerpt = report.excerpt();
        found |= sought.in(excerpt == null ? null : excerpt.text());
      }
    }
    return found == sought.all();
  }
}
