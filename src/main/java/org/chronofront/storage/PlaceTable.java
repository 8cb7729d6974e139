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

  /// The places of an edition but those that are merged into others.
  static List<Place> all(Connection connection, int edition, EditionIds ids) throws SQLException {
    Map<Integer, List<LocalName>> names = NAMES.all(connection, edition);
    List<Place> places = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT * FROM place WHERE edition = ? ORDER BY key",
        row -> {
          int key = row.number("key");
          if (!ids.merged().others(ItemKind.PLACE, key).isEmpty()) {
            byKey(connection, key, ids).ifPresent(places::add);
          } else if (ids.merged().kept(ItemKind.PLACE, key) == key) {
            places.add(place(row, names.getOrDefault(key, List.of()), ids));
          }
        },
        edition);
    return places;
  }

  /// The places of which an edition claims something; what was merged is in one place.
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

  /// The place with a key, or the one that it is merged into: with the names of all, and with the
  /// point of another where it has none.
  static Optional<Place> byKey(Connection connection, int item, EditionIds ids)
      throws SQLException {
    int key = ids.merged().kept(ItemKind.PLACE, item);
    List<Integer> others = ids.merged().others(ItemKind.PLACE, key);
    List<LocalName> names = NAMES.of(connection, key, others);
    Optional<Place> place = row(connection, key, names, ids);
    for (int other : others) {
      Optional<Place> second = row(connection, other, names, ids);
      if (place.isPresent() && second.isPresent() && place.get().point() == null) {
        place = Optional.of(at(place.get(), second.get()));
      }
    }
    return place;
  }

  private static Place at(Place place, Place point) {
    return new Place(
        place.id(),
        place.names(),
        place.kind(),
        place.parentId(),
        place.country(),
        point.point(),
        point.pointNote());
  }

  private static Optional<Place> row(
      Connection connection, int key, List<LocalName> names, EditionIds ids) throws SQLException {
    return Sql.list(
            connection, "SELECT * FROM place WHERE key = ?", row -> place(row, names, ids), key)
        .stream()
        .findFirst();
  }

  private static Place place(Row row, List<LocalName> names, EditionIds ids) throws SQLException {
    String id = ids.id(ItemKind.PLACE, row.number("key"));
    String parent = row.id(ids, ItemKind.PLACE, "parent");
    return new Place(
        id,
        names,
        row.constant("kind", PlaceKind.class),
        id.equals(parent) ? null : parent,
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
