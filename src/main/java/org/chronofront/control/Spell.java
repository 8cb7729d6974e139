package org.chronofront.control;

/// Days through which one finding holds, as numbers: a [Period] for those who ask about many days.
///
/// @param from first day since 1970-01-01, [ClaimColumns#NO_BEGINNING] when it reaches back without
///   end
/// @param to last day, included; [ClaimColumns#NO_END] when it goes on without end
/// @param inForce how many claims are in force
/// @param finding what holds
record Spell(long from, long to, int inForce, Finding finding) {
  boolean contains(long day) {
    return from <= day && day <= to;
  }
}
