package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.LocalName;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;

/// Turns hits of the full-text tables into what was found. For one transaction.
final class Finder {
  /// A headline leads to so many of its events.
  private static final int EVENTS_OF_HEADLINE = 5;

  private static final Comparator<Named> BEST =
      Comparator.comparing((Named named) -> !named.whole)
          .thenComparingDouble(named -> named.hit.rank())
          .thenComparingInt(named -> named.name.length())
          .thenComparingInt(named -> named.hit.key());

  private final Connection connection;
  private final EditionIds ids;
  private final EventTable events;
  private final List<String> words;
  private final int limit;
  private final Map<String, FoundItem> found = new LinkedHashMap<>();

  private Finder(Connection connection, List<String> words, int limit) throws SQLException {
    this.connection = connection;
    this.ids = new EditionIds(connection);
    this.events = new EventTable(connection, ids);
    this.words = words;
    this.limit = limit;
  }

  private record Named(SearchTable.Hit hit, String name, boolean whole) {}

  /// Every word must be there; the last may be unfinished.
  static List<FoundItem> find(Connection connection, String typed, int limit) throws SQLException {
    List<String> words = TextFolding.sought(typed);
    if (words.isEmpty() || limit <= 0) {
      return List.of();
    }
    Finder finder = new Finder(connection, words, limit);
    finder.names(ItemKind.PLACE, FoundItem.Kind.PLACE, new NameTable("place"));
    finder.names(ItemKind.ACTOR, FoundItem.Kind.ACTOR, new NameTable("actor"));
    for (SearchTable.Hit hit : finder.hits(ItemKind.EVENT)) {
      finder.event(hit.key());
    }
    for (SearchTable.Hit hit : finder.hits(ItemKind.SOURCE)) {
      finder.headline(hit.key());
    }
    for (SearchTable.Hit hit : finder.hits(ItemKind.EXCERPT)) {
      finder.excerpt(hit.key());
    }
    return List.copyOf(finder.found.values());
  }

  private boolean full() {
    return found.size() >= limit;
  }

  private void add(FoundItem item) {
    if (!full()) {
      found.putIfAbsent(item.kind() + " " + item.id(), item);
    }
  }

  /// Of all datasets that are shown; the best rank first.
  private List<SearchTable.Hit> hits(ItemKind kind) throws SQLException {
    List<SearchTable.Hit> hits = new ArrayList<>();
    if (!full()) {
      for (StoredDataset dataset : ids.shown()) {
        hits.addAll(SearchTable.find(connection, dataset.edition(), kind, words));
      }
    }
    hits.sort(Comparator.comparingDouble(SearchTable.Hit::rank));
    return hits.subList(0, Math.min(hits.size(), limit));
  }

  private void names(ItemKind kind, FoundItem.Kind as, NameTable table) throws SQLException {
    String typed = String.join(" ", words);
    List<Named> named = new ArrayList<>();
    for (SearchTable.Hit hit : hits(kind)) {
      List<LocalName> names = table.of(connection, hit.key());
      String name =
          names.stream().map(LocalName::text).filter(this::matches).findFirst().orElse("");
      boolean whole = names.stream().anyMatch(n -> TextFolding.comparable(n.text()).equals(typed));
      named.add(new Named(hit, name, whole));
    }
    named.sort(BEST);
    for (Named item : named) {
      String id = ids.id(kind, item.hit.key());
      add(new FoundItem(as, id, item.name, as == FoundItem.Kind.PLACE ? id : null, null, null));
    }
  }

  private boolean matches(String name) {
    List<String> forms = Arrays.asList(TextFolding.indexed(name).split(" "));
    String last = words.getLast();
    return forms.containsAll(words.subList(0, words.size() - 1))
        && forms.stream().anyMatch(form -> form.startsWith(last));
  }

  private void event(int key) throws SQLException {
    if (full()) {
      return;
    }
    for (Event event : events.byKey(key).stream().toList()) {
      add(event, null, DetailWords.telling(event, words));
    }
  }

  private void event(int key, @Nullable String sourceId, @Nullable String headline)
      throws SQLException {
    if (full()) {
      return;
    }
    for (Event event : events.byKey(key).stream().toList()) {
      add(event, sourceId, headline);
    }
  }

  private void add(Event event, @Nullable String sourceId, @Nullable String by) {
    String summary = event.summary();
    String text = summary.isBlank() && by != null ? by : summary;
    add(new FoundItem(FoundItem.Kind.EVENT, event.id(), text, event.placeId(), sourceId, by));
  }

  private void headline(int source) throws SQLException {
    if (full()) {
      return;
    }
    int[] keys = EventTable.of(connection, source);
    String sourceId = ids.id(ItemKind.SOURCE, source);
    String title =
        SourceTable.byKey(connection, source, ids).map(found -> found.title()).orElse("");
    for (int i = 0; i < Math.min(keys.length, EVENTS_OF_HEADLINE); i++) {
      event(keys[i], sourceId, title);
    }
  }

  private void excerpt(int key) throws SQLException {
    for (Excerpt excerpt : ExcerptTable.byKey(connection, key, ids).stream().toList()) {
      add(
          new FoundItem(
              FoundItem.Kind.EXCERPT,
              excerpt.id(),
              excerpt.text(),
              placeOf(key),
              excerpt.sourceId(),
              null));
    }
  }

  /// Of the first claim that quotes an excerpt, or else of the first event.
  private @Nullable String placeOf(int excerpt) throws SQLException {
    List<Integer> places =
        Sql.list(
            connection,
            """
            SELECT coalesce(
              (SELECT place FROM claim_excerpt JOIN claim ON claim.key = claim
               WHERE excerpt = ?1 ORDER BY claim.key LIMIT 1),
              (SELECT place FROM event WHERE key = (SELECT event FROM excerpt WHERE key = ?1)),
              0) AS place
            """,
            row -> row.number("place"),
            excerpt);
    int place = places.getFirst();
    return place == 0 ? null : ids.id(ItemKind.PLACE, place);
  }

  /// The ids of the excerpts that an event cites.
  static List<String> excerptsOf(Event event) {
    List<String> cited = new ArrayList<>();
    for (Report report : event.reports()) {
      String id = report.excerptId();
      if (id != null) {
        cited.add(id);
      }
    }
    return cited;
  }
}
