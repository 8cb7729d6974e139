package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chronofront.control.ControlStatus;
import org.chronofront.library.Catalog;
import org.chronofront.library.ClaimDetail;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.jspecify.annotations.Nullable;

/// Claims, actors and places as all answers about control write them.
final class ClaimJson {
  private final Catalog catalog;

  ClaimJson(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The fields of a claim, within an object.
  void fields(JsonGenerator json, ClaimDetail detail) throws IOException {
    about(json, detail);
    excerpts(json, detail.excerpts());
  }

  /// The same with what became of the claim.
  void fields(JsonGenerator json, ClaimDetail detail, String reason) throws IOException {
    about(json, detail);
    JsonText.field(json, "reason", reason);
    excerpts(json, detail.excerpts());
  }

  private void about(JsonGenerator json, ClaimDetail detail) throws IOException {
    ControlClaim claim = detail.claim();
    JsonText.field(json, "claim", claim.id());
    JsonText.field(json, "source", claim.sourceId());
    JsonText.field(json, "outlet", detail.source().outlet());
    JsonText.field(json, "reported", claim.reported());
    span(json, claim.span());
    JsonText.field(json, "extent", claim.extent().part() ? "part" : "whole");
    JsonText.field(json, "excerpt", words(detail.excerpts()));
    JsonText.field(json, "origin", claim.originId());
    JsonText.field(json, "chain", detail.chainText());
    json.writeObjectFieldStart("state");
    JsonText.field(json, "status", ControlStatus.of(claim.state()));
    actors(json, claim.state().actors());
    json.writeEndObject();
    JsonText.field(json, "extent_wording", claim.extent().wording());
    JsonText.field(json, "confidence", claim.confidence());
    JsonText.field(json, "note", claim.note());
  }

  /// The field `actors`.
  void actors(JsonGenerator json, List<String> ids) throws IOException {
    actors(json, "actors", ids);
  }

  void actors(JsonGenerator json, String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeStartObject();
      JsonText.field(json, "id", id);
      JsonText.field(json, "name", catalog.actor(id).displayName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The field `place`, null when there is none.
  void place(JsonGenerator json, @Nullable String id) throws IOException {
    if (id == null) {
      json.writeNullField("place");
      return;
    }
    json.writeFieldName("place");
    placeItself(json, id);
  }

  /// A place as an object.
  void placeItself(JsonGenerator json, String id) throws IOException {
    place(json, catalog.place(id));
  }

  /// The same.
  static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "id", place.id());
    JsonText.field(json, "name", place.displayName());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, DateSpan span) throws IOException {
    json.writeObjectFieldStart("span");
    JsonText.field(json, "earliest", span.earliest());
    JsonText.field(json, "latest", span.latest());
    JsonText.field(json, "precision", span.precision());
    json.writeEndObject();
  }

  private static @Nullable String words(List<Excerpt> excerpts) {
    return excerpts.isEmpty() ? null : excerpts.getFirst().text();
  }

  /// All of them, when there is more than the one that stands in `excerpt`.
  private static void excerpts(JsonGenerator json, List<Excerpt> excerpts) throws IOException {
    if (excerpts.size() < 2) {
      return;
    }
    json.writeArrayFieldStart("excerpts");
    for (Excerpt excerpt : excerpts) {
      json.writeString(excerpt.text());
    }
    json.writeEndArray();
  }
}
