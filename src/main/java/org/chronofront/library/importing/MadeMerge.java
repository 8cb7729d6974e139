package org.chronofront.library.importing;

/// A merge that a person has made.
///
/// @param key names it, for undoing
/// @param kept the one as which both count
/// @param other the one that is merged into it
/// @param madeAt UTC, ISO 8601, seconds
/// @param active false while one of the two is missing or switched off, so that it has no effect
public record MadeMerge(
    long key,
    MergeOffer.Kind kind,
    MergeOffer.Side kept,
    MergeOffer.Side other,
    String madeAt,
    boolean active) {}
