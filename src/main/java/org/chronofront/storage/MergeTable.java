package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person has said of pairs of items.
final class MergeTable {
  private MergeTable() {}

  static List<StoredMerge> all(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM merge ORDER BY key",
        row ->
            new StoredMerge(
                row.number("key"),
                row.constant("kind", ItemKind.class),
                new ItemName(row.text("kept_dataset"), row.text("kept_item")),
                new ItemName(row.text("merged_dataset"), row.text("merged_item")),
                row.text("made_at")));
  }

  /// Merges, unless that would make a circle or the merged one is merged already.
  static MergeStore.Outcome add(
      Connection connection, ItemKind kind, ItemName kept, ItemName merged, String madeAt)
      throws SQLException {
    Map<ItemName, ItemName> known = new HashMap<>();
    for (StoredMerge merge : all(connection)) {
      if (merge.kind() == kind) {
        known.put(merge.merged(), merge.kept());
      }
    }
    if (known.containsKey(merged)) {
      return MergeStore.Outcome.MERGED_ALREADY;
    }
    if (leads(known, kept, merged)) {
      return MergeStore.Outcome.CIRCLE;
    }
    Sql.run(
        connection,
        "INSERT INTO merge (kind, kept_dataset, kept_item, merged_dataset, merged_item, made_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        kind.name(),
        kept.dataset(),
        kept.item(),
        merged.dataset(),
        merged.item(),
        madeAt);
    return MergeStore.Outcome.DONE;
  }

  private static boolean leads(Map<ItemName, ItemName> known, ItemName from, ItemName to) {
    Set<ItemName> seen = new HashSet<>();
    @Nullable ItemName at = from;
    while (at != null && seen.add(at)) {
      if (at.equals(to)) {
        return true;
      }
      at = known.get(at);
    }
    return false;
  }

  static boolean remove(Connection connection, int key) throws SQLException {
    return Sql.run(connection, "DELETE FROM merge WHERE key = ?", key) > 0;
  }

  static void addNotSame(
      Connection connection, ItemKind kind, ItemName one, ItemName other, String madeAt)
      throws SQLException {
    Sql.run(
        connection,
        "INSERT OR IGNORE INTO not_same VALUES (?, ?, ?, ?, ?, ?)",
        kind.name(),
        one.dataset(),
        one.item(),
        other.dataset(),
        other.item(),
        madeAt);
  }

  /// The pairs of a kind that are two and shown, by their ids in the library; each in both
  /// directions.
  static Set<List<String>> notSame(Connection connection, ItemKind kind) throws SQLException {
    EditionIds ids = new EditionIds(connection);
    Set<List<String>> pairs = new HashSet<>();
    Sql.each(
        connection,
        "SELECT * FROM not_same WHERE kind = ?",
        row -> {
          Optional<Integer> one =
              ids.key(kind, new ItemName(row.text("one_dataset"), row.text("one_item")));
          Optional<Integer> other =
              ids.key(kind, new ItemName(row.text("other_dataset"), row.text("other_item")));
          if (one.isPresent() && other.isPresent()) {
            String first = ids.id(kind, one.get());
            String second = ids.id(kind, other.get());
            pairs.add(List.of(first, second));
            pairs.add(List.of(second, first));
          }
        },
        kind.name());
    return pairs;
  }
}
