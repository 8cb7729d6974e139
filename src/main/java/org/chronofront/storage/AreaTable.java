package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chronofront.model.Area;

/// Areas, read all at once; their polygons stay packed.
final class AreaTable {
  private AreaTable() {}

  /// All that a file said of them, under their ids in the file.
  static List<Area> whole(Connection connection, int edition, EditionIds ids) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM area WHERE edition = ? ORDER BY key",
        row -> {
          Integer actor = row.optionalNumber("actor");
          byte[] details = row.optionalBytes("details");
          return new Area(
              row.text("id"),
              row.text("name"),
              actor == null ? null : ids.id(ItemKind.ACTOR, actor),
              row.optionalText("precision") == null ? null : row.span(),
              PackedPolygons.read(row.bytes("polygons")),
              details == null ? List.of() : EventTable.details(connection, details));
        },
        edition);
  }

  static List<StoredArea> all(Connection connection, StoredDataset dataset, EditionIds ids)
      throws SQLException {
    int edition = dataset.edition();
    return Sql.list(
        connection,
        "SELECT * FROM area WHERE edition = ? ORDER BY key",
        row -> {
          Integer actor = row.optionalNumber("actor");
          return new StoredArea(
              ids.qualified(ItemKind.AREA, edition, row.text("id")),
              row.text("name"),
              actor == null ? null : ids.id(ItemKind.ACTOR, actor),
              row.optionalText("precision") == null ? null : row.span(),
              dataset.info().title(),
              row.bytes("polygons"));
        },
        edition);
  }
}
