package org.chronofront.control.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chronofront.control.ControlStates;
import org.chronofront.control.Finding;

/// What differs between two views of control, place by place. A place differs when its answer does;
/// other reasons, another age or another extent for the same answer are no difference.
///
/// @param before the first view
/// @param after the second view
/// @param changed the places that differ, by kind and then by id
/// @param unchanged ids of the places that do not, of which some view knows something, sorted
/// @param unknown ids of the places of which neither view knows anything, sorted
public record Difference(
    ControlView before,
    ControlView after,
    List<PlaceDifference> changed,
    List<String> unchanged,
    List<String> unknown) {
  /// Copies the lists.
  public Difference {
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
    unknown = List.copyOf(unknown);
  }

  /// Compares all places that a claim of either view is about.
  public static Difference between(ControlView before, ControlView after) {
    SortedSet<String> places = new TreeSet<>(before.engine().places());
    places.addAll(after.engine().places());
    List<PlaceDifference> changed = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    ControlStates first = before.engine().states(before.day(), before.known());
    ControlStates second = after.engine().states(after.day(), after.known());
    for (String place : places) {
      Finding was = Objects.requireNonNullElseGet(first.of(place), () -> before.at(place));
      Finding is = Objects.requireNonNullElseGet(second.of(place), () -> after.at(place));
      if (!was.saysTheSameAs(is)) {
        changed.add(new PlaceDifference(place, DifferenceKind.of(was, is), was, is));
      } else {
        (is.states().isEmpty() ? unknown : unchanged).add(place);
      }
    }
    changed.sort(
        Comparator.comparing(PlaceDifference::kind).thenComparing(PlaceDifference::placeId));
    return new Difference(before, after, changed, unchanged, unknown);
  }

  /// The differing places of each kind that occurs, in the order of the kinds.
  public Map<DifferenceKind, List<PlaceDifference>> byKind() {
    Map<DifferenceKind, List<PlaceDifference>> kinds = new EnumMap<>(DifferenceKind.class);
    changed.forEach(
        place -> kinds.computeIfAbsent(place.kind(), kind -> new ArrayList<>()).add(place));
    return kinds;
  }
}
