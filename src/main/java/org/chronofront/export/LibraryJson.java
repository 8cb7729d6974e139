package org.chronofront.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.chronofront.library.LibraryInfo;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;

/// What a library holds, as JSON.
public final class LibraryJson {
  private LibraryJson() {}

  /// An array of places with all their names, in the catalog's order.
  public static String places(List<Place> places) {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          for (Place place : places) {
            place(json, place);
          }
          json.writeEndArray();
        });
  }

  /// One object about the file and its datasets.
  ///
  /// @param version the application's
  public static String info(LibraryInfo info, String version) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          JsonText.field(json, "version", version);
          JsonText.field(json, "library", info.file());
          JsonText.field(json, "format", info.formatVersion());
          json.writeArrayFieldStart("datasets");
          for (LibraryInfo.LoadedDataset dataset : info.datasets()) {
            dataset(json, dataset);
          }
          json.writeEndArray();
          JsonText.field(json, "sources", info.sources());
          JsonText.field(json, "actors", info.actors());
          JsonText.field(json, "places", info.places());
          JsonText.field(json, "excerpts", info.excerpts());
          JsonText.field(json, "events", info.events());
          JsonText.field(json, "claims", info.claims());
          json.writeEndObject();
        });
  }

  private static void dataset(JsonGenerator json, LibraryInfo.LoadedDataset dataset)
      throws IOException {
    json.writeStartObject();
    JsonText.field(json, "id", dataset.id());
    JsonText.field(json, "title", dataset.title());
    JsonText.field(json, "licence", dataset.licence());
    JsonText.field(json, "attribution", dataset.attribution());
    JsonText.field(json, "terms", dataset.info().terms());
    JsonText.field(json, "accessed", dataset.info().accessed());
    JsonText.field(json, "loaded_at", dataset.loadedAt());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    GeoPoint point = place.point();
    json.writeStartObject();
    JsonText.field(json, "id", place.id());
    JsonText.field(json, "name", place.displayName());
    JsonText.field(json, "kind", place.kind());
    JsonText.field(json, "parent", place.parentId());
    JsonText.field(json, "country", place.country());
    JsonText.field(json, "latitude", point == null ? null : point.latitude());
    JsonText.field(json, "longitude", point == null ? null : point.longitude());
    json.writeArrayFieldStart("names");
    for (LocalName name : place.names()) {
      json.writeStartObject();
      JsonText.field(json, "language", name.language());
      JsonText.field(json, "text", name.text());
      JsonText.field(json, "kind", name.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
