package org.chronofront.ingest.acled;

import java.util.Locale;
import org.chronofront.model.ActorKind;
import org.jspecify.annotations.Nullable;

/// What kind of actor ACLED takes one for: the columns `inter1` and `inter2`, numbers before 2024
/// and words since.
enum Inter {
  NONE(ActorKind.OTHER),
  STATE_FORCES(ActorKind.ARMED_FORCE),
  REBELS(ActorKind.ARMED_GROUP),
  POLITICAL_MILITIA(ActorKind.ARMED_GROUP),
  IDENTITY_MILITIA(ActorKind.ARMED_GROUP),
  RIOTERS(ActorKind.OTHER),
  PROTESTERS(ActorKind.OTHER),
  CIVILIANS(ActorKind.CIVILIANS),
  EXTERNAL_FORCES(ActorKind.ARMED_FORCE);

  private final ActorKind kind;

  Inter(ActorKind kind) {
    this.kind = kind;
  }

  /// What a field says; NONE where it says nothing that is known.
  static Inter of(@Nullable String value) {
    if (value == null) {
      return NONE;
    }
    if (value.length() == 1) {
      int code = value.charAt(0) - '0';
      return code >= 0 && code < values().length ? values()[code] : NONE;
    }
    String words = value.toLowerCase(Locale.ROOT);
    if (words.startsWith("state")) {
      return STATE_FORCES;
    }
    if (words.startsWith("rebel")) {
      return REBELS;
    }
    if (words.startsWith("political")) {
      return POLITICAL_MILITIA;
    }
    if (words.startsWith("identity") || words.startsWith("communal")) {
      return IDENTITY_MILITIA;
    }
    if (words.startsWith("rioter")) {
      return RIOTERS;
    }
    if (words.startsWith("protest")) {
      return PROTESTERS;
    }
    if (words.startsWith("civilian")) {
      return CIVILIANS;
    }
    boolean external = words.startsWith("external") || words.startsWith("other");
    return external ? EXTERNAL_FORCES : NONE;
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
