package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/// Places with their names.
final class PlaceTable {
  private static final NameTable NAMES = new NameTable("place");

  private PlaceTable() {}

  /// All places of an edition.
  static List<Place> all(Connection connection, int edition, EditionIds ids) throws SQLException {
    Map<Integer, List<LocalName>> names = NAMES.all(connection, edition);
    return Sql.list(
        connection,
        "SELECT * FROM place WHERE edition = ? ORDER BY key",
        row -> place(row, names.getOrDefault(row.number("key"), List.of()), ids),
        edition);
  }

  /// The places of an edition of which something is claimed.
  static List<Place> claimed(Connection connection, int edition, EditionIds ids)
      throws SQLException {
    List<Integer> keys =
        Sql.list(
            connection,
            "SELECT DISTINCT place FROM claim WHERE edition = ? ORDER BY place",
            row -> row.number("place"),
            edition);
    List<Place> places = new ArrayList<>();
    for (int key : keys) {
      byKey(connection, key, ids).ifPresent(places::add);
    }
    return places;
  }

  static Optional<Place> byKey(Connection connection, int key, EditionIds ids) throws SQLException {
    List<LocalName> names = NAMES.of(connection, key);
    return Sql.list(
            connection, "SELECT * FROM place WHERE key = ?", row -> place(row, names, ids), key)
        .stream()
        .findFirst();
  }

  private static Place place(Row row, List<LocalName> names, EditionIds ids) throws SQLException {
    return new Place(
        ids.id(ItemKind.PLACE, row.number("key")),
        names,
        row.constant("kind", PlaceKind.class),
        row.id(ids, ItemKind.PLACE, "parent"),
        row.optionalText("country"),
        point(row),
        row.optionalText("point_note"));
  }

  static @Nullable GeoPoint point(Row row) throws SQLException {
    Double latitude = row.optionalDecimal("latitude");
    Double longitude = row.optionalDecimal("longitude");
    return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
  }
}
