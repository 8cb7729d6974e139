package org.chronofront.library.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How many pairs of actors and places look alike, of which one at least belongs to what was asked
/// for. What was merged or said to be two is not counted.
///
/// @param note a sentence on what was not compared; empty for nothing
public record Alike(long actors, long places, String note) {
  /// Nothing looks alike.
  public static final Alike NONE = new Alike(0, 0, "");

  /// How many pairs look alike.
  public long pairs() {
    return actors + places;
  }

  /// What a person reads, wherever it is told: "2 pairs of actors and 31 pairs of places look alike
  /// and may be the same."; empty where there is nothing to tell.
  public String sentence() {
    List<String> counted = new ArrayList<>();
    add(counted, actors, "actors");
    add(counted, places, "places");
    String found =
        counted.isEmpty()
            ? ""
            : String.join(" and ", counted)
                + (pairs() == 1 ? " looks" : " look")
                + " alike and may be the same.";
    return (found + " " + note).strip();
  }

  private static void add(List<String> counted, long pairs, String what) {
    if (pairs > 0) {
      counted.add(
          String.format(
              Locale.ENGLISH, "%,d %s of %s", pairs, pairs == 1 ? "pair" : "pairs", what));
    }
  }

  static String notCompared(int most, List<String> titles) {
    return String.format(
        Locale.ENGLISH,
        "There are more than %,d places, so those of %s were not compared.",
        most,
        titles.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", ")));
  }
}
