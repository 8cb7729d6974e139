package org.chronofront.ingest.json;

import org.chronofront.model.Excerpt;

/// An excerpt as the file has it.
record ExcerptJson(
    String at, String id, Ref source, String language, String text, int start, int end)
    implements Item {

  static ExcerptJson read(JsonObject object) {
    int problemsBefore = object.problemCount();
    ExcerptJson excerpt =
        new ExcerptJson(
            object.pointer(),
            object.get("id", JsonValue.ID),
            object.ref("source"),
            object.get("language", JsonValue.LANGUAGE),
            object.get("text", JsonValue.TEXT),
            object.get("start", JsonValue.COUNT),
            object.get("end", JsonValue.COUNT));
    if (object.problemCount() == problemsBefore) {
      excerpt.checkRange(object);
    }
    return excerpt;
  }

  private void checkRange(JsonObject object) {
    int length = text.codePointCount(0, text.length());
    if (end - start != length) {
      object.problem(
          "the range from %d to %d does not fit the text of %d characters"
              .formatted(start, end, length),
          "end to be start plus the number of Unicode code points in text");
    }
  }

  Excerpt toModel() {
    return new Excerpt(id, source.id(), language, text, start, end);
  }
}
