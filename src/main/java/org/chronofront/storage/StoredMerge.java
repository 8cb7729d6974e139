package org.chronofront.storage;

/// Two items that a person has merged. It has an effect while both are in datasets that are shown.
///
/// @param key names it, for undoing
/// @param kind place or actor
/// @param kept the one as which both count
/// @param merged the other
/// @param madeAt UTC, ISO 8601, seconds
public record StoredMerge(int key, ItemKind kind, ItemName kept, ItemName merged, String madeAt) {}
