package org.chronofront.render.map;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chronofront.control.Finding;

/// A finding as a short phrase: "contested: Islamic State, Syrian government · in part".
public final class StateWords {
  private StateWords() {}

  /// The phrase.
  ///
  /// @param nameOf the name of an actor by id
  public static String of(Finding finding, UnaryOperator<String> nameOf) {
    List<String> names = finding.actors().stream().map(nameOf).toList();
    String phrase =
        switch (finding.status()) {
          case HELD -> "held by " + names.getFirst();
          case CONTESTED -> "contested: " + String.join(", ", names);
          case BESIEGED -> "held by " + names.getFirst() + ", besieged by " + names.getLast();
          case LOST -> "lost by " + names.getFirst() + ", successor not stated";
          case DISPUTED -> "sources disagree: " + String.join(", ", names);
          case UNKNOWN -> "unknown";
        };
    return phrase
        + (finding.partly() ? " · in part" : "")
        + (finding.possible().isEmpty() ? "" : " · may be changing");
  }
}
