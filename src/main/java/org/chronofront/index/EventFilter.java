package org.chronofront.index;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// What a person has hidden. An event is hidden when its kind is hidden, when all of its actors are
/// hidden (and it has any), or when all of its outlets are hidden (and it has any). Empty sets hide
/// nothing.
///
/// @param hiddenActors ids of actors
/// @param hiddenKinds kinds of event
/// @param hiddenOutlets names of the outlets that report it
/// @param known the knowledge day: events first reported later are not known yet; null for all
public record EventFilter(
    Set<String> hiddenActors,
    Set<EventKind> hiddenKinds,
    Set<String> hiddenOutlets,
    @Nullable LocalDate known) {
  /// Hides nothing.
  public static final EventFilter NONE = new EventFilter(Set.of(), Set.of(), Set.of());

  /// Hides what is named, on all that is known.
  public EventFilter(
      Set<String> hiddenActors, Set<EventKind> hiddenKinds, Set<String> hiddenOutlets) {
    this(hiddenActors, hiddenKinds, hiddenOutlets, null);
  }

  /// Copies the sets.
  public EventFilter {
    hiddenActors = Set.copyOf(hiddenActors);
    hiddenKinds = Set.copyOf(hiddenKinds);
    hiddenOutlets = Set.copyOf(hiddenOutlets);
  }

  /// True when nothing is hidden by choice; a knowledge day hides nothing by choice.
  public boolean isEmpty() {
    return hiddenActors.isEmpty() && hiddenKinds.isEmpty() && hiddenOutlets.isEmpty();
  }

  /// The same as it was known on a day, null for all that is known.
  public EventFilter knownOn(@Nullable LocalDate day) {
    return new EventFilter(hiddenActors, hiddenKinds, hiddenOutlets, day);
  }

  /// The same with an actor hidden or shown.
  public EventFilter withActor(String id, boolean hidden) {
    return new EventFilter(with(hiddenActors, id, hidden), hiddenKinds, hiddenOutlets, known);
  }

  /// The same with a kind hidden or shown.
  public EventFilter withKind(EventKind kind, boolean hidden) {
    return new EventFilter(hiddenActors, with(hiddenKinds, kind, hidden), hiddenOutlets, known);
  }

  /// The same with an outlet hidden or shown.
  public EventFilter withOutlet(String name, boolean hidden) {
    return new EventFilter(hiddenActors, hiddenKinds, with(hiddenOutlets, name, hidden), known);
  }

  private static <T extends Comparable<T>> Set<T> with(Set<T> set, T item, boolean in) {
    Set<T> copy = new TreeSet<>(set);
    if (in) {
      copy.add(item);
    } else {
      copy.remove(item);
    }
    return copy;
  }
}
