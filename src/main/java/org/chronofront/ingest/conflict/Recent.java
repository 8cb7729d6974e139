package org.chronofront.ingest.conflict;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was looked up lately, in bounded memory: when half of it is full, what has not been asked
/// for since the last time goes. One thread.
///
/// @param <K> what is looked up
/// @param <V> what is found
public final class Recent<K, V> {
  private final int most;
  private final long mostWeight;
  private Map<K, Entry<V>> young = new HashMap<>();
  private Map<K, Entry<V>> old = new HashMap<>();
  private long weight;

  private record Entry<V>(V value, int weight) {}

  /// @param most how many entries half of it holds
  /// @param mostWeight how much they may weigh together, in the unit of [#put]
  public Recent(int most, long mostWeight) {
    this.most = most;
    this.mostWeight = mostWeight;
  }

  /// What was put for a key, null when it is not there or no more.
  public @Nullable V get(K key) {
    Entry<V> found = young.get(key);
    if (found == null) {
      found = old.remove(key);
      if (found == null) {
        return null;
      }
      put(key, found);
    }
    return found.value;
  }

  /// Keeps an entry.
  ///
  /// @param entryWeight its characters, as a rule; what weighs more than a hundredth of all is not
  ///   kept
  public void put(K key, V value, int entryWeight) {
    if (entryWeight <= mostWeight / 100) {
      put(key, new Entry<>(value, entryWeight));
    }
  }

  private void put(K key, Entry<V> entry) {
    if (young.size() >= most || weight + entry.weight > mostWeight) {
      old = young;
      young = new HashMap<>();
      weight = 0;
    }
    young.put(key, entry);
    weight += entry.weight;
  }
}
