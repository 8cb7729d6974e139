package org.chronofront.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A party: an armed force, a state, a coalition, civilians.
///
/// @param id stable within the dataset
/// @param names at least one; the first is the name that the app shows
/// @param kind what it is
/// @param parentId the actor it belongs to (Syrian Arab Army → Syrian government), if any
public record Actor(String id, List<LocalName> names, ActorKind kind, @Nullable String parentId) {
  /// Copies the names.
  ///
  /// @throws IllegalArgumentException when there is no name
  public Actor {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("actor " + id + " has no name");
    }
  }

  /// The name that the app shows.
  public String displayName() {
    return names.getFirst().text();
  }

  /// The first abbreviation ("IS"), or the display name where there is none.
  public String shortName() {
    for (LocalName name : names) {
      if (name.kind() == LocalName.Kind.ABBREVIATION) {
        return name.text();
      }
    }
    return displayName();
  }
}
