package org.chronofront.ingest.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.HandedOver;
import org.chronofront.ingest.conflict.Recent;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;

/// The actors of rows and their associates, each handed over once under the name that ACLED gives
/// it. All are parties: ACLED gives them no direction. One reading; one thread.
final class AcledActors {
  private static final int MOST = 50_000;
  private static final long HEAVIEST = 4_000_000;
  private final RowSink sink;
  private final HandedOver handedOver = new HandedOver();
  private final Recent<String, String> recent = new Recent<>(MOST, HEAVIEST);

  AcledActors(RowSink sink) {
    this.sink = sink;
  }

  /// Who took part, each once.
  List<Participant> participants(Side one, Side other) {
    List<Participant> parties = new ArrayList<>(4);
    add(parties, one);
    add(parties, other);
    return parties;
  }

  /// The id of an actor.
  String id(String name, Inter inter) {
    String id = recent.get(name);
    if (id == null) {
      HandedOver.Ticket ticket = handedOver.ticket(name, "actor", "actor", name);
      id = ticket.id();
      if (ticket.first()) {
        List<LocalName> only = List.of(new LocalName("en", name, LocalName.Kind.NAME));
        sink.actor(new Actor(id, only, kind(name, inter), null));
      }
      recent.put(name, id, name.length());
    }
    return id;
  }

  private void add(List<Participant> parties, Side side) {
    if (side.actor() != null) {
      add(parties, side.actor(), side.inter());
    }
    for (String name : side.associates()) {
      add(parties, name, Inter.NONE);
    }
  }

  private void add(List<Participant> parties, String name, Inter inter) {
    Participant party = new Participant(id(name, inter), Participant.Role.PARTY);
    if (!parties.contains(party)) {
      parties.add(party);
    }
  }

  /// Associates have no code of their own, but ACLED names forces and civilians always alike.
  private static ActorKind kind(String name, Inter inter) {
    if (inter != Inter.NONE) {
      return inter.kind();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("military forces of ") || lower.startsWith("police forces of ")) {
      return ActorKind.ARMED_FORCE;
    }
    if (lower.startsWith("government of ")) {
      return ActorKind.STATE;
    }
    return lower.startsWith("civilians") ? ActorKind.CIVILIANS : ActorKind.OTHER;
  }
}
