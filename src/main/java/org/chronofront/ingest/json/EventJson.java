package org.chronofront.ingest.json;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;

/// An event as the file has it.
record EventJson(
    String at,
    String id,
    EventKind kind,
    SpanJson span,
    @Nullable Ref place,
    List<Part> participants,
    @Nullable Fatalities fatalities,
    String summary,
    List<Words> reports)
    implements Item {
  private static final JsonValue<EventKind> KIND = JsonValue.oneOf(EventKind.class);
  private static final JsonValue<Participant.Role> ROLE = JsonValue.oneOf(Participant.Role.class);

  /// An actor's part.
  record Part(Ref actor, Participant.Role role) {
    private static Part read(JsonObject object) {
      return new Part(object.ref("actor"), object.get("role", ROLE));
    }
  }

  /// A source's words.
  record Words(Ref source, Ref origin, Ref excerpt, LocalDate reported) {
    private static Words read(JsonObject object) {
      return new Words(
          object.ref("source"),
          object.ref("origin"),
          object.ref("excerpt"),
          object.get("reported", JsonValue.DATE));
    }
  }

  static EventJson read(JsonObject object) {
    return new EventJson(
        object.pointer(),
        object.get("id", JsonValue.ID),
        object.get("kind", KIND),
        object.getObject("span", SpanJson::read, SpanJson.STAND_IN),
        object.findRef("place"),
        object.objects("participants", 0, Part::read),
        object.findObject("fatalities", EventJson::fatalities),
        object.get("summary", JsonValue.TEXT),
        object.objects("reports", 1, Words::read));
  }

  private static Fatalities fatalities(JsonObject object) {
    return new Fatalities(
        object.find("low", JsonValue.COUNT),
        object.find("best", JsonValue.COUNT),
        object.find("high", JsonValue.COUNT));
  }

  Event toModel() {
    return new Event(
        id,
        kind,
        span.toModel(),
        Ref.idOf(place),
        participants.stream().map(part -> new Participant(part.actor().id(), part.role())).toList(),
        fatalities,
        summary,
        reports.stream()
            .map(
                words ->
                    new Report(
                        words.source().id(),
                        words.origin().id(),
                        words.excerpt().id(),
                        words.reported()))
            .toList());
  }
}
