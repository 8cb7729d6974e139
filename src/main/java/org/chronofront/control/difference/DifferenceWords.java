package org.chronofront.control.difference;

import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;

/// Differences in words, the same in the window and in the terminal.
public final class DifferenceWords {
  private final StateWords words;

  /// @param words names the actors
  public DifferenceWords(StateWords words) {
    this.words = words;
  }

  /// The kind as the heading of a list.
  public static String heading(DifferenceKind kind) {
    return switch (kind) {
      case FIRST_KNOWN -> "First known";
      case NEWLY_UNKNOWN -> "Not known any more";
      case NEWLY_DISPUTED -> "Sources disagree now";
      case GAINED -> "Changed hands";
      case LOST -> "Lost, to whom is not said";
      case NEWLY_CONTESTED -> "Contested now";
      case NEWLY_BESIEGED -> "Besieged now";
      case OTHER -> "Other changes";
    };
  }

  /// What was and what is, without the place: "was held by Islamic State; now contested between
  /// Islamic State and Syrian government".
  public String of(PlaceDifference difference) {
    return "was " + state(difference.before()) + "; now " + state(difference.after());
  }

  private String state(Finding finding) {
    return finding.states().isEmpty() ? "unknown" : words.of(finding);
  }
}
