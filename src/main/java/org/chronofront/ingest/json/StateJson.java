package org.chronofront.ingest.json;

import java.util.List;
import org.chronofront.model.ControlState;

/// A state of control as the file has it.
///
/// @param actors the actors, a holder before a besieger
record StateJson(Kind kind, List<Ref> actors) {
  static final StateJson STAND_IN = new StateJson(Kind.HELD, List.of());
  private static final JsonValue<Kind> KIND = JsonValue.oneOf(Kind.class);

  /// How the file names the states.
  enum Kind {
    HELD,
    CONTESTED,
    BESIEGED,
    LOST
  }

  static StateJson read(JsonObject object) {
    int problemsBefore = object.problemCount();
    Kind kind = object.get("kind", KIND);
    if (object.problemCount() > problemsBefore) {
      object.acceptAllFields();
      return STAND_IN;
    }
    return switch (kind) {
      case HELD, LOST -> new StateJson(kind, List.of(object.ref("by")));
      case CONTESTED -> new StateJson(kind, object.refs("between", 2));
      case BESIEGED -> besieged(object);
    };
  }

  private static StateJson besieged(JsonObject object) {
    Ref holder = object.ref("holder");
    Ref besieger = object.ref("besieger");
    if (!holder.id().isEmpty() && holder.id().equals(besieger.id())) {
      object.problem("the holder besieges itself", "two different actors");
    }
    return new StateJson(Kind.BESIEGED, List.of(holder, besieger));
  }

  ControlState toModel() {
    List<String> ids = Ref.idsOf(actors);
    return switch (kind) {
      case HELD -> new ControlState.Held(ids.getFirst());
      case CONTESTED -> new ControlState.Contested(ids);
      case BESIEGED -> new ControlState.Besieged(ids.getFirst(), ids.getLast());
      case LOST -> new ControlState.Lost(ids.getFirst());
    };
  }
}
