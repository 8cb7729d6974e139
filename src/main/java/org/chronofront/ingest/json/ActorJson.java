package org.chronofront.ingest.json;

import java.util.List;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor as the file has it.
record ActorJson(String at, String id, List<NameJson> names, ActorKind kind, @Nullable Ref parent)
    implements Item {
  private static final JsonValue<ActorKind> KIND = JsonValue.oneOf(ActorKind.class);

  static ActorJson read(JsonObject object) {
    return new ActorJson(
        object.pointer(),
        object.get("id", JsonValue.ID),
        NameJson.readAll(object),
        object.get("kind", KIND),
        object.findRef("parent"));
  }

  Actor toModel() {
    return new Actor(id, NameJson.toModel(names), kind, Ref.idOf(parent));
  }
}
