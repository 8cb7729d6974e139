package org.chronofront.ingest.json;

import java.util.List;
import org.chronofront.model.LocalName;

/// A name as the file has it.
record NameJson(String language, String text, LocalName.Kind kind) {
  private static final JsonValue<LocalName.Kind> KIND = JsonValue.oneOf(LocalName.Kind.class);

  static List<NameJson> readAll(JsonObject owner) {
    return owner.objects("names", 1, NameJson::read);
  }

  private static NameJson read(JsonObject object) {
    return new NameJson(
        object.get("language", JsonValue.LANGUAGE),
        object.get("text", JsonValue.TEXT),
        object.get("kind", KIND));
  }

  static List<LocalName> toModel(List<NameJson> names) {
    return names.stream()
        .map(name -> new LocalName(name.language(), name.text(), name.kind()))
        .toList();
  }
}
