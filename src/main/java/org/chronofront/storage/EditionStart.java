package org.chronofront.storage;

import java.util.EnumMap;
import java.util.Map;

/// Where the keys of a new edition begin.
///
/// @param edition its key
/// @param items by kind
/// @param outlet of its outlets
/// @param actorSet of its sets of actors
/// @param outletSet of its sets of outlets
/// @param text of its names and values of details
record EditionStart(
    int edition, Map<ItemKind, Integer> items, int outlet, int actorSet, int outletSet, int text) {
  /// In an empty library.
  static EditionStart trial() {
    Map<ItemKind, Integer> items = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : ItemKind.values()) {
      items.put(kind, 1);
    }
    return new EditionStart(1, items, 1, 1, 1, 1);
  }

  ItemKeys keys(ItemKind kind) {
    return new ItemKeys(kind, items.getOrDefault(kind, 1));
  }
}
