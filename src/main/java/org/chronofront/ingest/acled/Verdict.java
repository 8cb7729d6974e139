package org.chronofront.ingest.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who holds a place after a row's change of control, as far as the row says. The order of its
/// columns never says it: whatever is decided here is the same with both sides swapped.
///
/// @param holder the actor's name, null when the row does not say
/// @param reason why it does not, as a sentence; empty when it does
record Verdict(@Nullable String holder, String reason) {
  private static final List<String> STATE_FORCES =
      List.of("Military Forces of ", "Police Forces of ");

  /// What a row says.
  ///
  /// @param words not NONE
  /// @param country in which it happened, null when the row does not say
  static Verdict of(ControlWords words, Side one, Side other, @Nullable String country) {
    return switch (words) {
      case GOVERNMENT_REGAINS -> government(one, other, country);
      case NON_STATE_OVERTAKES -> nonState(one, other);
      case TRANSFER -> transfer(one, other);
      case NONE -> throw new IllegalArgumentException("a row without a change of control");
    };
  }

  private static Verdict government(Side one, Side other, @Nullable String country) {
    Set<String> named = new TreeSet<>();
    for (Side side : List.of(one, other)) {
      if (side.actor() != null && side.inter() == Inter.STATE_FORCES) {
        named.add(side.actor());
      }
    }
    if (named.isEmpty()) {
      named.addAll(ownForces(one, country));
      named.addAll(ownForces(other, country));
    }
    if (named.isEmpty()) {
      return silent("It names no forces of the state, so no holder is taken from it.");
    }
    Set<@Nullable String> states = new java.util.HashSet<>();
    named.forEach(name -> states.add(named.size() == 1 ? "" : state(name)));
    if (states.size() > 1 || states.contains(null)) {
      return silent(
          "It names forces of several states and not which of them regained the place, so no holder"
              + " is taken from it.");
    }
    return new Verdict(new ArrayList<>(named).getFirst(), "");
  }

  /// Associates have no code of their own; those named "Military Forces of" or "Police Forces of"
  /// the country in which it happened are that state's, whichever side they stand on.
  private static List<String> ownForces(Side side, @Nullable String country) {
    return side.associates().stream()
        .filter(name -> country != null && country.equalsIgnoreCase(state(name)))
        .toList();
  }

  /// "Syria" of "Military Forces of Syria (2000-)", null for other names.
  private static @Nullable String state(String name) {
    for (String start : STATE_FORCES) {
      if (name.startsWith(start)) {
        int bracket = name.indexOf(" (", start.length());
        return name.substring(start.length(), bracket < 0 ? name.length() : bracket).strip();
      }
    }
    return null;
  }

  private static Verdict nonState(Side one, Side other) {
    boolean first = one.actor() != null && one.inter().isNonStateArmed();
    boolean second = other.actor() != null && other.inter().isNonStateArmed();
    if (first && second) {
      return silent(
          "Both sides are armed and neither is the state, and ACLED gives them no direction, so no"
              + " holder is taken from it.");
    }
    if (!first && !second) {
      return silent("It names no armed actor but the state, so no holder is taken from it.");
    }
    return new Verdict(first ? one.actor() : other.actor(), "");
  }

  private static Verdict transfer(Side one, Side other) {
    boolean both = one.actor() != null && other.actor() != null;
    return silent(
        both
            ? "It does not say which of the two took the place over, so no holder is taken from it."
            : "It does not say whether the one it names took the place over or left it, so no"
                + " holder is taken from it.");
  }

  private static Verdict silent(String reason) {
    return new Verdict(null, reason);
  }
}
