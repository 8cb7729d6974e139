package org.chronofront.ingest.wikipedia;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// What an icon stands for, as a person has answered: an actor's name, "contested: A / B",
/// "besieged: HOLDER / BESIEGER", "lost: A", or "ignore".
///
/// @param kind "held", "contested", "besieged", "lost" or "ignore"
/// @param actors names
record IconMeaning(String kind, List<String> actors) {
  private static final List<String> KINDS = List.of("held", "contested", "besieged", "lost");

  /// @param icon for the sentence when it cannot be understood
  static IconMeaning of(String icon, String answer) throws UnreadableException {
    String text = answer.strip();
    if (text.equalsIgnoreCase("ignore")) {
      return new IconMeaning("ignore", List.of());
    }
    String kind = "held";
    String names = text;
    int colon = text.indexOf(':');
    String word = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (KINDS.contains(word)) {
      kind = word;
      names = text.substring(colon + 1);
    }
    List<String> actors = new ArrayList<>();
    for (String name : kind.equals("held") ? new String[] {names} : names.split("/")) {
      if (!name.isBlank()) {
        actors.add(name.strip());
      }
    }
    IconMeaning meaning = new IconMeaning(kind, List.copyOf(actors));
    if (!meaning.isWhole()) {
      throw new UnreadableException(
          "“%s” does not say what the icon %s stands for. Answer with an actor's name, or “contested: A / B”, “besieged: A / B” (A holds, B besieges), “lost: A”, or “ignore”. Nothing was taken in."
              .formatted(text, icon));
    }
    return meaning;
  }

  private boolean isWhole() {
    long different = actors.stream().distinct().count();
    return switch (kind) {
      case "contested" -> different >= 2 && different == actors.size();
      case "besieged" -> different == 2 && actors.size() == 2;
      default -> actors.size() == 1;
    };
  }

  /// The state, null when the icon is to be left out.
  ///
  /// @param id gives the id of an actor by its name
  @Nullable ControlState state(UnaryOperator<String> id) {
    List<String> ids = actors.stream().map(id).toList();
    return switch (kind) {
      case "held" -> new ControlState.Held(ids.getFirst());
      case "contested" -> new ControlState.Contested(ids);
      case "besieged" -> new ControlState.Besieged(ids.getFirst(), ids.getLast());
      case "lost" -> new ControlState.Lost(ids.getFirst());
      default -> null;
    };
  }
}
