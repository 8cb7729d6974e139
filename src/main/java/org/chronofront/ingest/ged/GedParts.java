package org.chronofront.ingest.ged;

import java.util.List;
import org.chronofront.model.EventKind;
import org.chronofront.model.Participant;
import org.jspecify.annotations.Nullable;

/// What kind of event a row is, and which parts its sides play. Only one-sided violence has a
/// direction; in a battle side A is no attacker.
///
/// @param violence 1 state-based, 2 non-state, 3 one-sided, -1 when the table does not say
/// @param sideA null when the row names none
/// @param sideB null when the row names none
record GedParts(int violence, GedActors.@Nullable Side sideA, GedActors.@Nullable Side sideB) {
  private static final int ONE_SIDED = 3;

  EventKind kind() {
    if (isOneSided()) {
      return EventKind.CIVILIAN_HARM;
    }
    boolean two = sideA != null && sideB != null;
    return violence > 0 || two ? EventKind.BATTLE : EventKind.OTHER;
  }

  List<Participant> participants() {
    Participant.Role first = isOneSided() ? Participant.Role.PERPETRATOR : Participant.Role.PARTY;
    Participant.Role second = isOneSided() ? Participant.Role.TARGET : Participant.Role.PARTY;
    if (sideA == null) {
      return sideB == null ? List.of() : List.of(new Participant(sideB.actorId(), second));
    }
    Participant a = new Participant(sideA.actorId(), first);
    if (sideB == null || sideB.actorId().equals(sideA.actorId())) {
      return List.of(a);
    }
    return List.of(a, new Participant(sideB.actorId(), second));
  }

  private boolean isOneSided() {
    return violence == ONE_SIDED || (violence < 0 && sideB != null && sideB.civilians());
  }
}
