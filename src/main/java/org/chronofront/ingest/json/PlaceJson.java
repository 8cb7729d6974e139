package org.chronofront.ingest.json;

import java.util.List;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// A place as the file has it.
record PlaceJson(
    String at,
    String id,
    List<NameJson> names,
    PlaceKind kind,
    @Nullable Ref parent,
    @Nullable String country,
    @Nullable GeoPoint point,
    @Nullable String pointNote)
    implements Item {
  private static final JsonValue<PlaceKind> KIND = JsonValue.oneOf(PlaceKind.class);

  static PlaceJson read(JsonObject object) {
    return new PlaceJson(
        object.pointer(),
        object.get("id", JsonValue.ID),
        NameJson.readAll(object),
        object.get("kind", KIND),
        object.findRef("parent"),
        object.find("country", JsonValue.COUNTRY),
        object.findObject("point", PlaceJson::point),
        object.find("pointNote", JsonValue.TEXT));
  }

  private static GeoPoint point(JsonObject object) {
    return new GeoPoint(
        object.get("latitude", JsonValue.LATITUDE), object.get("longitude", JsonValue.LONGITUDE));
  }

  Place toModel() {
    return new Place(
        id, NameJson.toModel(names), kind, Ref.idOf(parent), country, point, pointNote);
  }
}
