package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronofront.model.Area;
import org.chronofront.model.Detail;

/// Areas, read all at once; their polygons stay packed. What a dataset says of them besides is read
/// when it is asked for.
final class AreaTable {
  private AreaTable() {}

  /// All that a file said of them, under their ids in the file.
  static List<Area> whole(Connection connection, int edition, EditionIds ids) throws SQLException {
    DetailReader details = new DetailReader(connection);
    return Sql.list(
        connection,
        "SELECT * FROM area WHERE edition = ? ORDER BY key",
        row -> {
          Integer actor = row.optionalNumber("actor");
          byte[] packed = row.optionalBytes("details");
          return new Area(
              row.text("id"),
              row.text("name"),
              actor == null ? null : ids.id(ItemKind.ACTOR, actor),
              row.optionalText("precision") == null ? null : row.span(),
              PackedPolygons.read(row.bytes("polygons")),
              packed == null ? List.of() : details.read(packed));
        },
        edition);
  }

  /// Where an area comes from, and the details of some that come from there, too.
  static StoredAreaOrigin origin(
      Connection connection, String id, List<String> others, EditionIds ids) throws SQLException {
    DetailReader reader = new DetailReader(connection);
    Map<String, List<Detail>> details = new HashMap<>();
    for (String other : others) {
      Optional<Integer> key = ids.key(ItemKind.AREA, other);
      List<Detail> said = key.isEmpty() ? List.of() : details(connection, key.get(), reader);
      if (!said.isEmpty()) {
        details.put(other, said);
      }
    }
    Optional<Integer> key = ids.key(ItemKind.AREA, id);
    int edition = key.isEmpty() ? 0 : edition(connection, key.get());
    List<String> files =
        ImportLog.of(connection, edition).stream().flatMap(run -> run.files().stream()).toList();
    StoredDataset dataset =
        ids.datasets().stream().filter(each -> each.edition() == edition).findFirst().orElse(null);
    List<String> earlier =
        ImportLog.all(connection).stream()
            .filter(run -> dataset != null && !run.undone() && run.datasetId().equals(dataset.id()))
            .flatMap(run -> run.files().stream())
            .filter(file -> !files.contains(file))
            .distinct()
            .toList();
    return new StoredAreaOrigin(dataset, files, earlier, details);
  }

  private static int edition(Connection connection, int key) throws SQLException {
    return Sql.list(
            connection, "SELECT edition FROM area WHERE key = ?", row -> row.number("edition"), key)
        .getFirst();
  }

  private static List<Detail> details(Connection connection, int key, DetailReader reader)
      throws SQLException {
    List<Detail> details = new ArrayList<>();
    for (byte[] packed :
        Sql.list(
            connection,
            "SELECT details FROM area WHERE key = ? AND details IS NOT NULL",
            row -> row.bytes("details"),
            key)) {
      details.addAll(reader.read(packed));
    }
    return details;
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
