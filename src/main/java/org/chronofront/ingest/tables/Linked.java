package org.chronofront.ingest.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Rows that may refer to rows of the same table, in any order: they are handed over so that none
/// comes before one that it refers to. Holds the rows that wait.
///
/// @param <T> what a row becomes
final class Linked<T> {
  private record Waiting<T>(
      RowPlace at, String raw, String id, T item, String column, List<String> refs) {}

  private final TableKind kind;
  private final Handed handed;
  private final BiConsumer<RowPlace, T> sink;
  private final Map<String, Waiting<T>> waiting = new LinkedHashMap<>();
  private final Map<String, List<Waiting<T>>> dependents = new HashMap<>();

  Linked(TableKind kind, Handed handed, BiConsumer<RowPlace, T> sink) {
    this.kind = kind;
    this.handed = handed;
    this.sink = sink;
  }

  /// Takes a row.
  ///
  /// @param column in which it refers to others
  /// @param refs ids of rows of the same table
  void add(TableRow row, String id, T item, String column, List<String> refs) throws Refusal {
    if (handed.has(kind, id) || waiting.containsKey(id)) {
      throw new Refusal("id", id, "A row before this one has the same id.");
    }
    Waiting<T> entry = new Waiting<>(row.place(), row.raw(), id, item, column, refs);
    String missing = missing(entry);
    if (missing == null) {
      hand(entry);
    } else {
      waiting.put(id, entry);
      dependents.computeIfAbsent(missing, k -> new ArrayList<>()).add(entry);
    }
  }

  /// Rejects what still waits: for a row that is not there, or in a circle.
  void finish() {
    for (Waiting<T> entry : waiting.values()) {
      handed.rejected(kind, entry.id());
    }
    for (Waiting<T> entry : waiting.values()) {
      String missing = missing(entry);
      boolean circle = missing != null && waiting.containsKey(missing);
      String reason =
          circle
              ? "“%s” leads back to this row, or to a row that was rejected itself."
                  .formatted(missing)
              : "There is no row with the id “%s” in %s.".formatted(missing, kind.fileName());
      handed.sink.reject(entry.at(), entry.column(), missing, reason, entry.raw());
    }
    waiting.clear();
  }

  private void hand(Waiting<T> first) throws Refusal {
    Deque<Waiting<T>> ready = new ArrayDeque<>();
    ready.add(first);
    while (!ready.isEmpty()) {
      Waiting<T> entry = ready.removeFirst();
      handed.take(kind, entry.id());
      waiting.remove(entry.id());
      sink.accept(entry.at(), entry.item());
      List<Waiting<T>> released = dependents.remove(entry.id());
      for (Waiting<T> dependent : released == null ? List.<Waiting<T>>of() : released) {
        String missing = missing(dependent);
        if (missing == null) {
          ready.add(dependent);
        } else {
          dependents.computeIfAbsent(missing, k -> new ArrayList<>()).add(dependent);
        }
      }
    }
  }

  private @Nullable String missing(Waiting<T> entry) {
    for (String ref : entry.refs()) {
      if (!handed.has(kind, ref)) {
        return ref;
      }
    }
    return null;
  }
}
