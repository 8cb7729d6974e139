package org.chronofront.ui.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.library.Catalog;
import org.chronofront.model.Actor;
import org.chronofront.model.ControlState;
import org.chronofront.time.DayText;

/// States in words. Pure; any thread.
public final class StateWords {
  private final Catalog catalog;

  /// @param catalog where the actors' names come from
  public StateWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /// A state: "Contested between IS and Syrian government".
  public String of(ControlState state) {
    return switch (state) {
      case ControlState.Held held -> "Held by " + name(held.actor());
      case ControlState.Contested contested -> "Contested between " + names(contested.actors());
      case ControlState.Besieged siege ->
          "Held by " + name(siege.holder()) + ", besieged by " + name(siege.besieger());
      case ControlState.Lost lost -> "Lost by " + name(lost.actor()) + ", to whom is not said";
    };
  }

  /// A finding without its age: "Contested between IS and Syrian government, in part".
  public String of(Finding finding) {
    if (finding.status() == ControlStatus.UNKNOWN) {
      return "Unknown";
    }
    if (finding.status() == ControlStatus.DISPUTED) {
      return "Disputed: "
          + finding.states().stream().map(this::inside).collect(Collectors.joining(", or "));
    }
    return of(finding.states().getFirst()) + (finding.partly() ? ", in part" : "");
  }

  /// A finding with the age of its evidence, as a sentence without a full stop: "Contested between
  /// IS and Syrian government, in part — evidence 9 days old on 12 Oct 2017".
  public String sentence(Finding finding, LocalDate day) {
    return of(finding) + " — " + evidence(finding, day);
  }

  /// The age of the evidence: "evidence 9 days old on 12 Oct 2017".
  public String evidence(Finding finding, LocalDate day) {
    String on = DayText.brief(day);
    if (finding.age(day).isEmpty()) {
      return "no claim is in force on " + on;
    }
    long age = finding.age(day).getAsLong();
    if (age <= 0) {
      return "evidence of that very day, " + on;
    }
    return String.format(
        Locale.ROOT, "evidence %,d %s old on %s", age, age == 1 ? "day" : "days", on);
  }

  /// An actor's short name, its id where the catalogue does not have it.
  public String name(String actorId) {
    return catalog.actors().stream()
        .filter(actor -> actor.id().equals(actorId))
        .findFirst()
        .map(Actor::shortName)
        .orElse(actorId);
  }

  /// Short names in a row: "IS, SDF and Syrian government".
  public String names(List<String> actorIds) {
    List<String> names = actorIds.stream().map(this::name).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// A state in the middle of a sentence.
  public String inside(ControlState state) {
    String words = of(state);
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
