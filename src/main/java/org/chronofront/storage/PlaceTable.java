package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// Places with their names.
final class PlaceTable {
  private static final NameTable NAMES = new NameTable("place");

  private static final String INSERT =
      """
      INSERT INTO place
        (id, dataset_id, kind, parent_id, country, latitude, longitude, point_note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private PlaceTable() {}

  static void insert(Connection connection, String datasetId, List<Place> places)
      throws SQLException {
    try (Batch rows = new Batch(connection, INSERT);
        Batch names = NAMES.inserting(connection)) {
      for (Place place : places) {
        GeoPoint point = place.point();
        rows.text(place.id()).text(datasetId).constant(place.kind());
        rows.text(place.parentId()).text(place.country());
        rows.decimal(point == null ? null : point.latitude());
        rows.decimal(point == null ? null : point.longitude());
        rows.text(place.pointNote()).row();
        NameTable.add(names, place.id(), place.names());
      }
    }
  }

  static List<Place> all(Connection connection) throws SQLException {
    Map<String, List<LocalName>> names = NAMES.all(connection);
    return Sql.list(
        connection,
        "SELECT * FROM place ORDER BY key",
        row ->
            new Place(
                row.text("id"),
                names.getOrDefault(row.text("id"), List.of()),
                row.constant("kind", PlaceKind.class),
                row.optionalText("parent_id"),
                row.optionalText("country"),
                point(row),
                row.optionalText("point_note")));
  }

  private static @Nullable GeoPoint point(Row row) throws SQLException {
    Double latitude = row.optionalDecimal("latitude");
    Double longitude = row.optionalDecimal("longitude");
    return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
  }
}
