package org.chronofront.ingest.generic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronofront.model.EventKind;
import org.jspecify.annotations.Nullable;

/// Finds the kind of an event in the word that a table has for it, in English or French.
final class KindWords {
  private static final List<Map.Entry<EventKind, List<String>>> WORDS =
      List.of(
          Map.entry(
              EventKind.BOMBARDMENT,
              List.of(
                  "bomb",
                  "shell",
                  "strike",
                  "missile",
                  "artiller",
                  "mortar",
                  "explo",
                  "rocket",
                  "drone",
                  "frappe",
                  "obus",
                  "ied")),
          Map.entry(
              EventKind.CIVILIAN_HARM,
              List.of(
                  "civilian",
                  "execut",
                  "arrest",
                  "abduct",
                  "kidnap",
                  "massac",
                  "loot",
                  "one-sided",
                  "civil",
                  "tortur",
                  "assassin",
                  "murder",
                  "enlèvement",
                  "pillage",
                  "torture")),
          Map.entry(
              EventKind.BATTLE,
              List.of(
                  "battle",
                  "clash",
                  "fight",
                  "combat",
                  "attack",
                  "assault",
                  "offensive",
                  "ambush",
                  "bataille",
                  "affrontement",
                  "attaque",
                  "state-based",
                  "skirmish")),
          Map.entry(
              EventKind.MOVEMENT,
              List.of(
                  "movement",
                  "withdraw",
                  "advance",
                  "deploy",
                  "encircle",
                  "siege",
                  "capture",
                  "retreat",
                  "transfer",
                  "territory",
                  "retrait",
                  "reconn",
                  "prise")),
          Map.entry(
              EventKind.DESTRUCTION,
              List.of("destr", "demol", "damage", "arson", "property", "heritage")),
          Map.entry(
              EventKind.STATEMENT,
              List.of("statement", "announce", "declar", "speech", "claim", "communiqu")));

  private KindWords() {}

  /// The kind, null when the word tells of none.
  static @Nullable EventKind find(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (EventKind kind : EventKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(lower.replaceAll("[ -]", "_"))) {
        return kind;
      }
    }
    for (Map.Entry<EventKind, List<String>> entry : WORDS) {
      if (entry.getValue().stream().anyMatch(lower::contains)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
