package org.chronofront.ingest.conflict;

import java.util.List;
import java.util.Map;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Looks up in a sink what a test asks of it.
public final class Look {
  private Look() {}

  /// The only event.
  public static Event event(CollectingSink sink) {
    return only(sink.events, sink);
  }

  /// The only claim.
  public static ControlClaim claim(CollectingSink sink) {
    return only(sink.claims, sink);
  }

  /// What a detail of an event says, null when it has none of that name.
  public static @Nullable String detail(Event event, String name) {
    return event.details().stream()
        .filter(detail -> detail.name().equals(name))
        .map(Detail::value)
        .findFirst()
        .orElse(null);
  }

  /// Names and roles of an event's participants.
  public static List<String> parties(CollectingSink sink, Event event) {
    return event.participants().stream()
        .map(part -> name(sink, part.actorId()) + " " + part.role())
        .toList();
  }

  /// The name of an actor.
  public static String name(CollectingSink sink, String actorId) {
    return present(sink.actors.get(actorId)).displayName();
  }

  /// A place.
  public static Place place(CollectingSink sink, @Nullable String id) {
    return present(sink.places.get(String.valueOf(id)));
  }

  /// The source of an event's report.
  public static Source source(CollectingSink sink, Event event, int report) {
    return present(sink.sources.get(event.reports().get(report).sourceId()));
  }

  private static <T> T only(Map<String, T> things, CollectingSink sink) {
    if (things.size() != 1) {
      throw new AssertionError(things.keySet() + " " + sink.rejects + " " + sink.flags);
    }
    return things.values().iterator().next();
  }

  private static <T> T present(@Nullable T thing) {
    if (thing == null) {
      throw new AssertionError("is not there");
    }
    return thing;
  }
}
