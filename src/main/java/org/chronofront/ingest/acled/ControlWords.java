package org.chronofront.ingest.acled;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What ACLED calls a change of control. It stands in `sub_event_type`; before 2019 in
/// `event_type`, behind "Battle-".
enum ControlWords {
  /// Says nothing about who holds the place; so does "Headquarters or base established": a base
  /// stands in a place that somebody else may hold.
  NONE(""),
  GOVERNMENT_REGAINS("government regains territory"),
  NON_STATE_OVERTAKES("non-state actor overtakes territory"),
  TRANSFER("non-violent transfer of territory");

  private final String words;

  ControlWords(String words) {
    this.words = words;
  }

  /// What a row says, from its type and its sub-type.
  static ControlWords of(@Nullable String eventType, @Nullable String subEventType) {
    ControlWords said = find(subEventType);
    return said == NONE ? find(eventType) : said;
  }

  private static ControlWords find(@Nullable String value) {
    if (value == null || !endsInTerritory(value)) {
      return NONE;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    for (ControlWords candidate : values()) {
      if (candidate != NONE && lower.endsWith(candidate.words)) {
        return candidate;
      }
    }
    return NONE;
  }

  private static boolean endsInTerritory(String value) {
    String last = "territory";
    return value.regionMatches(true, value.length() - last.length(), last, 0, last.length());
  }
}
