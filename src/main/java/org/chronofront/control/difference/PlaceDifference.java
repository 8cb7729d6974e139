package org.chronofront.control.difference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlClaim;

/// What differs about one place.
///
/// @param placeId the place
/// @param kind in one word
/// @param before what the first view shows
/// @param after what the second view shows
public record PlaceDifference(String placeId, DifferenceKind kind, Finding before, Finding after) {

  /// Ids of the actors that are inside in the second view only, sorted.
  public List<String> entered() {
    return without(Insiders.of(after), Insiders.of(before));
  }

  /// Ids of the actors that are inside in the first view only, sorted.
  public List<String> left() {
    return without(Insiders.of(before), Insiders.of(after));
  }

  /// The claims that the difference rests on: the winning ones of both views, the second view's
  /// first, each once. When the second view is unknown, the first one's alone.
  public List<ControlClaim> claims() {
    return claims(before, after);
  }

  /// The claims that two findings rest on, those of the second first, each once.
  public static List<ControlClaim> claims(Finding before, Finding after) {
    return Stream.concat(after.winning().stream(), before.winning().stream()).distinct().toList();
  }

  private static List<String> without(Set<String> these, Set<String> those) {
    Set<String> left = new TreeSet<>(these);
    left.removeAll(those);
    return List.copyOf(left);
  }
}
