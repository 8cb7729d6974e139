package org.chronofront.ingest.json;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// A source as the file has it.
record SourceJson(
    String at,
    String id,
    String title,
    String outlet,
    @Nullable String author,
    @Nullable String address,
    @Nullable LocalDate published,
    String language,
    SourceKind kind,
    @Nullable Ref leaning,
    List<Ref> reliesOn,
    @Nullable String textFile)
    implements Item {
  private static final JsonValue<SourceKind> KIND = JsonValue.oneOf(SourceKind.class);

  static SourceJson read(JsonObject object) {
    return new SourceJson(
        object.pointer(),
        object.get("id", JsonValue.ID),
        object.get("title", JsonValue.TEXT),
        object.get("outlet", JsonValue.TEXT),
        object.find("author", JsonValue.TEXT),
        object.find("address", JsonValue.TEXT),
        object.find("published", JsonValue.DATE),
        object.get("language", JsonValue.LANGUAGE),
        object.get("kind", KIND),
        object.findRef("leaning"),
        object.refs("reliesOn", 0),
        object.find("textFile", JsonValue.TEXT));
  }

  Source toModel() {
    return new Source(
        id,
        title,
        outlet,
        author,
        address,
        published,
        language,
        kind,
        Ref.idOf(leaning),
        Ref.idsOf(reliesOn),
        textFile);
  }
}
