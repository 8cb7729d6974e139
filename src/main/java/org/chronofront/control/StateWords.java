package org.chronofront.control;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chronofront.model.ControlState;

/// States and findings in words, the same on the map, on the timeline, in the dossier and in the
/// terminal; the first three name actors shortly. The words stand in the middle of a sentence;
/// [#capital] begins one with them.
public final class StateWords {
  private final UnaryOperator<String> nameOf;

  /// @param nameOf the name of an actor by id
  public StateWords(UnaryOperator<String> nameOf) {
    this.nameOf = nameOf;
  }

  /// A state: "contested between Islamic State and Syrian government".
  public String of(ControlState state) {
    return switch (state) {
      case ControlState.Held(String actor) -> "held by " + name(actor);
      case ControlState.Contested(List<String> actors) -> "contested between " + names(actors);
      case ControlState.Besieged(String holder, String besieger) ->
          "held by " + name(holder) + ", besieged by " + name(besieger);
      case ControlState.Lost(String actor) -> "lost by " + name(actor) + ", to whom is not said";
    };
  }

  /// The answer: "contested between Islamic State and Syrian government, in part", "sources
  /// disagree: held by Islamic State; or held by Syrian government".
  public String of(Finding finding) {
    String states = finding.states().stream().map(this::of).collect(Collectors.joining("; or "));
    return switch (finding.status()) {
      case UNKNOWN -> "unknown: no claim is in force";
      case DISPUTED -> "sources disagree: " + states + part(finding.partly());
      case HELD, CONTESTED, BESIEGED, LOST -> states + part(finding.partly());
    };
  }

  /// The answer with what may already have taken its place: "held by Islamic State, possibly
  /// already held by Syrian government".
  public String withPossible(Finding finding) {
    List<String> possible = finding.possibleStates().stream().map(this::of).toList();
    return possible.isEmpty()
        ? of(finding)
        : of(finding) + ", possibly already " + String.join("; or ", possible);
  }

  /// What a claim says: "held by Islamic State, in part".
  public String of(ControlState state, boolean part) {
    return of(state) + part(part);
  }

  /// Names in a row: "Islamic State, Syrian Democratic Forces and Syrian government".
  public String names(List<String> actorIds) {
    return Row.of(actorIds.stream().map(nameOf).toList());
  }

  /// The words as a sentence begins.
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String name(String actorId) {
    return nameOf.apply(actorId);
  }

  private static String part(boolean part) {
    return part ? ", in part" : "";
  }
}
