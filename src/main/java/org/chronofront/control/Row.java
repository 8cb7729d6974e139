package org.chronofront.control;

import java.util.List;

/// Names in a row.
public final class Row {
  private Row() {}

  /// "A", "A and B", "A, B and C".
  public static String of(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
