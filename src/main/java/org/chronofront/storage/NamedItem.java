package org.chronofront.storage;

import java.util.List;
import java.util.Set;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.jspecify.annotations.Nullable;

/// A place or an actor, for comparing with others.
///
/// @param id its id in the library
/// @param dataset id of its dataset
/// @param company ids of those with whom it is named in events; empty for places
/// @param uses how many claims name it, and how many events or, of actors, groups in events
public record NamedItem(
    String id,
    String dataset,
    List<LocalName> names,
    @Nullable GeoPoint point,
    @Nullable String country,
    Set<String> company,
    long uses) {
  /// Copies the collections.
  public NamedItem {
    names = List.copyOf(names);
    company = Set.copyOf(company);
  }
}
