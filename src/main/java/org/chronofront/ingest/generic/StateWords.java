package org.chronofront.ingest.generic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// The words in which tables say who holds a place, in English, French and Arabic.
final class StateWords {
  private enum Kind {
    HELD,
    CONTESTED,
    BESIEGED,
    LOST
  }

  private static final Map<Kind, List<String>> WORDS =
      Map.of(
          Kind.CONTESTED, List.of("contest", "disput", "mixed", "clash", "متنازع"),
          Kind.BESIEGED, List.of("besieg", "siege", "encircl", "assiég", "assieg", "محاصر"),
          Kind.LOST, List.of("lost", "perdu", "withdrew", "خسر"),
          Kind.HELD,
              List.of(
                  "held", "hold", "control", "captur", "taken", "tenu", "pris", "contrôl", "سيطر"));

  private StateWords() {}

  /// What a row says, or why that cannot be told.
  ///
  /// @param state null when it cannot be told
  /// @param reason why; null when it can
  record Found(@Nullable ControlState state, @Nullable String reason) {}

  /// The state in a row.
  ///
  /// @param word what the row calls it; null when it does not
  /// @param holders ids of those who hold the place
  /// @param besieger id of who besieges it, if any
  static Found find(@Nullable String word, List<String> holders, @Nullable String besieger) {
    Kind kind = word == null ? implied(holders, besieger) : kind(word);
    if (kind == null) {
      return new Found(
          null,
          "“%s” is no state of control. Write held, contested, besieged or lost."
              .formatted(word == null ? "" : word));
    }
    return switch (kind) {
      case HELD -> one(holders, "held", ControlState.Held::new);
      case LOST -> one(holders, "lost", ControlState.Lost::new);
      case CONTESTED ->
          holders.stream().distinct().count() < 2
              ? new Found(null, "A contested place needs two actors, parted by the separator.")
              : new Found(new ControlState.Contested(holders), null);
      case BESIEGED ->
          holders.size() != 1 || besieger == null
              ? new Found(null, "A besieged place needs one holder and one besieger.")
              : new Found(new ControlState.Besieged(holders.getFirst(), besieger), null);
    };
  }

  /// How sure a source is; null when the word is not known.
  static @Nullable Confidence confidence(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("h") || lower.startsWith("élev") || lower.equals("3")) {
      return Confidence.HIGH;
    }
    if (lower.startsWith("m") || lower.equals("2")) {
      return Confidence.MEDIUM;
    }
    boolean low = lower.startsWith("l") || lower.startsWith("faible") || lower.equals("1");
    return low ? Confidence.LOW : null;
  }

  /// True for the words that say a part only, false for those that say the whole; null for others.
  static @Nullable Boolean part(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("part") || lower.equals("true") || lower.equals("yes")) {
      return true;
    }
    boolean whole =
        lower.startsWith("whole")
            || lower.startsWith("full")
            || lower.startsWith("enti")
            || lower.equals("false")
            || lower.equals("no")
            || lower.startsWith("tout");
    return whole ? false : null;
  }

  private static @Nullable Kind implied(List<String> holders, @Nullable String besieger) {
    if (holders.isEmpty()) {
      return null;
    }
    if (holders.size() > 1) {
      return Kind.CONTESTED;
    }
    return besieger == null ? Kind.HELD : Kind.BESIEGED;
  }

  private static @Nullable Kind kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Kind kind : List.of(Kind.CONTESTED, Kind.BESIEGED, Kind.LOST, Kind.HELD)) {
      if (WORDS.getOrDefault(kind, List.of()).stream().anyMatch(lower::contains)) {
        return kind;
      }
    }
    return null;
  }

  private static Found one(
      List<String> holders, String what, java.util.function.Function<String, ControlState> make) {
    return holders.size() == 1
        ? new Found(make.apply(holders.getFirst()), null)
        : new Found(
            null,
            "A place that is %s needs one holder; there are %d.".formatted(what, holders.size()));
  }
}
