package org.chronofront.cli;

/// A number with its word: "1 place", "2,000 places".
final class Counted {
  private Counted() {}

  static String of(long count, String word) {
    return "%,d %s%s".formatted(count, word, count == 1 ? "" : "s");
  }
}
