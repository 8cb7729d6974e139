package org.chronofront.match;

import java.util.Map;
import java.util.Set;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// An actor or a place that may be another one too.
///
/// @param id of the item, unique among the candidates
/// @param dataset id of the dataset that has it
/// @param label what people see
/// @param names all its names: the folded form in which spellings compare, and as it is written
/// @param point where it is, null for an actor or when nobody says
/// @param country ISO 3166-1 alpha-2, null when unknown
/// @param company what it occurs with in events and claims: the others' folded names
/// @param uses how many events and claims name it
public record Candidate(
    String id,
    String dataset,
    String label,
    Map<String, String> names,
    @Nullable GeoPoint point,
    @Nullable String country,
    Set<String> company,
    long uses) {
  /// Copies the collections.
  public Candidate {
    names = Map.copyOf(names);
    company = Set.copyOf(company);
  }
}
