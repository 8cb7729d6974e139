package org.chronofront.ingest.ged;

import java.util.List;
import java.util.Locale;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.HandedOver;
import org.chronofront.ingest.conflict.Recent;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.LocalName;
import org.jspecify.annotations.Nullable;

/// The sides of events as actors, each handed over once. One reading; one thread.
final class GedActors {
  private static final int MOST = 20_000;
  private static final long HEAVIEST = 4_000_000;
  private final RowSink sink;
  private final HandedOver handedOver = new HandedOver();
  private final Recent<Key, Side> recent = new Recent<>(MOST, HEAVIEST);
  private final Recent<String, String> names = new Recent<>(MOST, HEAVIEST);

  GedActors(RowSink sink) {
    this.sink = sink;
  }

  private record Key(@Nullable String name, @Nullable String number) {}

  /// A side.
  ///
  /// @param actorId in the model
  /// @param name that it was handed over with
  /// @param civilians true when it stands for civilians
  record Side(String actorId, String name, boolean civilians) {}

  /// The side of a row, null when the row names none. The same number is the same actor, under
  /// whatever name; without a number the name decides.
  Side side(String name, @Nullable String number) {
    Key key = new Key(name, number);
    Side side = recent.get(key);
    if (side == null) {
      side = read(name, number);
      recent.put(key, side, name.length());
    }
    return side;
  }

  private Side read(String name, @Nullable String number) {
    HandedOver.Ticket ticket =
        number == null
            ? handedOver.ticket(name, "actor", "name", name)
            : handedOver.ticket("actor " + number, "actor", "number", number);
    ActorKind kind = kind(name);
    if (ticket.first()) {
      List<LocalName> only = List.of(new LocalName("en", name, LocalName.Kind.NAME));
      sink.actor(new Actor(ticket.id(), only, kind, null));
      names.put(ticket.id(), name, name.length());
    }
    String first = names.get(ticket.id());
    return new Side(ticket.id(), first == null ? "" : first, kind == ActorKind.CIVILIANS);
  }

  /// UCDP writes "Government of …" for states, "Civilians" for the victims of one-sided violence,
  /// and names side by side for groups that fight as one side.
  private static ActorKind kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("civilians")) {
      return ActorKind.CIVILIANS;
    }
    if (lower.contains(", ")) {
      return ActorKind.COALITION;
    }
    return lower.startsWith("government of ") ? ActorKind.STATE : ActorKind.ARMED_GROUP;
  }
}
