package org.chronofront.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.library.Catalog;
import org.chronofront.model.ControlState;

/// Findings and states in words: "Held by Islamic State", "Sources disagree: …".
public final class FindingText {
  private FindingText() {}

  /// The answer in one sentence, without a full stop.
  public static String of(Finding finding, Catalog catalog) {
    if (finding.status() == ControlStatus.UNKNOWN) {
      return "Unknown: no claim is in force";
    }
    List<String> states = new ArrayList<>();
    finding.states().forEach(state -> states.add(of(state, catalog)));
    String part = finding.partly() ? ", in part" : "";
    if (finding.status() == ControlStatus.DISPUTED) {
      return "Sources disagree: " + String.join("; or ", states) + part;
    }
    return states.getFirst() + part;
  }

  /// A state as a claim puts it.
  public static String of(ControlState state, Catalog catalog) {
    return switch (state) {
      case ControlState.Held(String actor) -> "Held by " + name(actor, catalog);
      case ControlState.Contested(List<String> actors) ->
          "Contested between "
              + String.join(" and ", actors.stream().map(id -> name(id, catalog)).toList());
      case ControlState.Besieged(String holder, String besieger) ->
          "Held by " + name(holder, catalog) + ", besieged by " + name(besieger, catalog);
      case ControlState.Lost(String actor) ->
          "Lost by " + name(actor, catalog) + ", successor not stated";
    };
  }

  private static String name(String actor, Catalog catalog) {
    return catalog.actor(actor).displayName();
  }
}
