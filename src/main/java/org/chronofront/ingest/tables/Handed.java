package org.chronofront.ingest.tables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.RowSink;
import org.chronofront.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// What has been handed over so far, so that references can be checked.
final class Handed {
  final RowSink sink;
  private final Map<TableKind, Set<String>> ids = new HashMap<>();
  private final Map<TableKind, Set<String>> rejected = new HashMap<>();

  Handed(RowSink sink) {
    this.sink = sink;
  }

  /// Takes an id; refuses one that is taken.
  void take(TableKind kind, String id) throws Refusal {
    if (!ids.computeIfAbsent(kind, k -> new HashSet<>()).add(id)) {
      throw new Refusal("id", id, "A row before this one has the same id.");
    }
  }

  boolean has(TableKind kind, String id) {
    return ids.getOrDefault(kind, Set.of()).contains(id);
  }

  void rejected(TableKind kind, @Nullable String id) {
    if (id != null) {
      rejected.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
    }
  }

  /// Refuses a reference that leads nowhere.
  String check(TableKind kind, String column, String id) throws Refusal {
    if (!has(kind, id)) {
      boolean was = rejected.getOrDefault(kind, Set.of()).contains(id);
      throw new Refusal(
          column,
          id,
          was
              ? "The row “%s” of %s was rejected itself.".formatted(id, kind.fileName())
              : "There is no row with the id “%s” in %s.".formatted(id, kind.fileName()));
    }
    return id;
  }

  /// Hands over words that stand in a row of another table.
  void excerpt(Excerpt excerpt) {
    if (ids.computeIfAbsent(TableKind.EXCERPTS, k -> new HashSet<>()).add(excerpt.id())) {
      sink.excerpt(excerpt);
    }
  }
}
