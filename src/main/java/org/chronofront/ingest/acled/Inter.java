package org.chronofront.ingest.acled;

import java.util.List;
import org.chronofront.model.ActorKind;
import org.jspecify.annotations.Nullable;

/// What kind of actor ACLED takes one for: the columns `inter1` and `inter2`, numbers before 2024
/// and words since.
enum Inter {
  NONE(ActorKind.OTHER),
  STATE_FORCES(ActorKind.ARMED_FORCE, "state"),
  REBELS(ActorKind.ARMED_GROUP, "rebel"),
  POLITICAL_MILITIA(ActorKind.ARMED_GROUP, "political"),
  IDENTITY_MILITIA(ActorKind.ARMED_GROUP, "identity", "communal"),
  RIOTERS(ActorKind.OTHER, "rioter"),
  PROTESTERS(ActorKind.OTHER, "protest"),
  CIVILIANS(ActorKind.CIVILIANS, "civilian"),
  EXTERNAL_FORCES(ActorKind.ARMED_FORCE, "external", "other");

  private static final List<Inter> ALL = List.of(values());
  private final ActorKind kind;
  private final @Nullable String start;
  private final @Nullable String otherStart;

  Inter(ActorKind kind) {
    this(kind, null, null);
  }

  Inter(ActorKind kind, String start) {
    this(kind, start, null);
  }

  Inter(ActorKind kind, @Nullable String start, @Nullable String otherStart) {
    this.kind = kind;
    this.start = start;
    this.otherStart = otherStart;
  }

  /// What a field says; NONE where it says nothing that is known.
  static Inter of(@Nullable String value) {
    if (value == null) {
      return NONE;
    }
    if (value.length() == 1) {
      int code = value.charAt(0) - '0';
      return code >= 0 && code < ALL.size() ? ALL.get(code) : NONE;
    }
    for (Inter candidate : ALL) {
      if (begins(value, candidate.start) || begins(value, candidate.otherStart)) {
        return candidate;
      }
    }
    return NONE;
  }

  private static boolean begins(String value, @Nullable String start) {
    return start != null && value.regionMatches(true, 0, start, 0, start.length());
  }

  /// In the words of the model.
  ActorKind kind() {
    return kind;
  }

  /// True for armed actors that are not the forces of the state in which an event happens.
  boolean isNonStateArmed() {
    return switch (this) {
      case REBELS, POLITICAL_MILITIA, IDENTITY_MILITIA, EXTERNAL_FORCES -> true;
      case NONE, STATE_FORCES, RIOTERS, PROTESTERS, CIVILIANS -> false;
    };
  }
}
