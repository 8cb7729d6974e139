package org.chronofront.cli;

/// A number with its word: "1 place", "2 places".
final class Counted {
  private Counted() {}

  static String of(int count, String word) {
    return count + " " + (count == 1 ? word : word + "s");
  }
}
