package org.chronofront.ingest.json;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Extent;
import org.jspecify.annotations.Nullable;

/// A control claim as the file has it.
record ClaimJson(
    String at,
    String id,
    Ref place,
    StateJson state,
    SpanJson span,
    LocalDate reported,
    Ref source,
    Ref origin,
    List<Ref> excerpts,
    @Nullable Extent extent,
    Confidence confidence,
    @Nullable String note)
    implements Item {
  private static final JsonValue<Confidence> CONFIDENCE = JsonValue.oneOf(Confidence.class);

  static ClaimJson read(JsonObject object) {
    return new ClaimJson(
        object.pointer(),
        object.get("id", JsonValue.ID),
        object.ref("place"),
        object.getObject("state", StateJson::read, StateJson.STAND_IN),
        object.getObject("span", SpanJson::read, SpanJson.STAND_IN),
        object.get("reported", JsonValue.DATE),
        object.ref("source"),
        object.ref("origin"),
        object.refs("excerpts", 1),
        object.findObject("extent", ClaimJson::extent),
        object.get("confidence", CONFIDENCE),
        object.find("note", JsonValue.TEXT));
  }

  private static Extent extent(JsonObject object) {
    return new Extent(object.get("part", JsonValue.FLAG), object.find("wording", JsonValue.TEXT));
  }

  ControlClaim toModel() {
    return new ControlClaim(
        id,
        place.id(),
        state.toModel(),
        span.toModel(),
        reported,
        source.id(),
        origin.id(),
        Ref.idsOf(excerpts),
        extent == null ? Extent.WHOLE : extent,
        confidence,
        note);
  }
}
