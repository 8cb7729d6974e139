package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which items count as others, as people have merged them: chains are followed to their end, and a
/// merge whose sides are not both shown has no effect. For one transaction.
final class MergedKeys {
  private final Map<ItemKind, Map<Integer, Integer>> kept = new EnumMap<>(ItemKind.class);
  private final Map<ItemKind, Map<Integer, List<Integer>>> others = new EnumMap<>(ItemKind.class);

  static MergedKeys read(Connection connection, EditionIds ids) throws SQLException {
    Map<ItemKind, Map<Integer, Integer>> steps = new EnumMap<>(ItemKind.class);
    for (StoredMerge merge : MergeTable.all(connection)) {
      Optional<Integer> to = ids.key(merge.kind(), merge.kept());
      Optional<Integer> from = ids.key(merge.kind(), merge.merged());
      if (to.isPresent() && from.isPresent()) {
        steps.computeIfAbsent(merge.kind(), _ -> new HashMap<>()).put(from.get(), to.get());
      }
    }
    MergedKeys merged = new MergedKeys();
    steps.forEach((kind, pairs) -> pairs.keySet().forEach(key -> merged.put(kind, key, pairs)));
    return merged;
  }

  private void put(ItemKind kind, int key, Map<Integer, Integer> pairs) {
    Set<Integer> seen = new HashSet<>();
    int end = key;
    @Nullable Integer next = pairs.get(key);
    while (next != null) {
      if (!seen.add(next)) {
        return; // a circle, which nobody could make with this application, merges nothing
      }
      end = next;
      next = pairs.get(end);
    }
    kept.computeIfAbsent(kind, _ -> new HashMap<>()).put(key, end);
    others
        .computeIfAbsent(kind, _ -> new HashMap<>())
        .computeIfAbsent(end, _ -> new ArrayList<>())
        .add(key);
  }

  /// The key as which an item counts; mostly its own.
  int kept(ItemKind kind, int key) {
    return kept.getOrDefault(kind, Map.of()).getOrDefault(key, key);
  }

  /// The keys of the items that count as one, ascending.
  List<Integer> others(ItemKind kind, int key) {
    return others.getOrDefault(kind, Map.of()).getOrDefault(key, List.of()).stream()
        .sorted()
        .toList();
  }

  /// The keys as which others count, ascending.
  List<Integer> all(ItemKind kind) {
    return others.getOrDefault(kind, Map.of()).keySet().stream().sorted().toList();
  }
}
