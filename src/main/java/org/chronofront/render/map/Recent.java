package org.chronofront.render.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps the values that were used last. Confined to one thread.
final class Recent<K, V> {
  private final Map<K, V> values;

  Recent(int limit) {
    this.values =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > limit;
          }
        };
  }

  V get(K key, Function<K, V> maker) {
    V known = values.get(key);
    if (known == null) {
      known = maker.apply(key);
      values.put(key, known);
    }
    return known;
  }
}
