package org.chronofront.ingest.json;

import java.util.List;
import org.chronofront.model.Dataset;

/// A whole dataset as the file has it.
record DatasetJson(
    String id,
    String title,
    String description,
    String licence,
    String attribution,
    List<SourceJson> sources,
    List<ActorJson> actors,
    List<PlaceJson> places,
    List<ExcerptJson> excerpts,
    List<EventJson> events,
    List<ClaimJson> claims) {

  static DatasetJson read(JsonObject object) {
    object.ignore("$schema");
    object.ignore("format");
    object.ignore("version");
    return new DatasetJson(
        object.get("id", JsonValue.ID),
        object.get("title", JsonValue.TEXT),
        object.get("description", JsonValue.TEXT),
        object.get("licence", JsonValue.TEXT),
        object.get("attribution", JsonValue.TEXT),
        object.section("sources", SourceJson::read),
        object.section("actors", ActorJson::read),
        object.section("places", PlaceJson::read),
        object.section("excerpts", ExcerptJson::read),
        object.section("events", EventJson::read),
        object.section("claims", ClaimJson::read));
  }

  Dataset toModel() {
    return new Dataset(
        id,
        title,
        description,
        licence,
        attribution,
        sources.stream().map(SourceJson::toModel).toList(),
        actors.stream().map(ActorJson::toModel).toList(),
        places.stream().map(PlaceJson::toModel).toList(),
        excerpts.stream().map(ExcerptJson::toModel).toList(),
        events.stream().map(EventJson::toModel).toList(),
        claims.stream().map(ClaimJson::toModel).toList());
  }
}
