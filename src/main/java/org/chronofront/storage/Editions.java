package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chronofront.model.DatasetInfo;
import org.jspecify.annotations.Nullable;

/// Datasets and their editions.
final class Editions {
  private static final String ALL =
      """
      SELECT dataset.key AS dataset, dataset.id AS id, dataset.shown, edition.*
      FROM dataset JOIN edition ON edition.key = dataset.edition
      """;

  private static final String INSERT =
      "INSERT INTO edition VALUES"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)";

  private static final List<String> TABLES =
      List.of(
          "event",
          "claim",
          "area",
          "actor",
          "place",
          "source",
          "excerpt",
          "edition",
          "outlet",
          "actor_set",
          "outlet_set",
          "detail_text");

  private Editions() {}

  /// The current editions, in the order in which their datasets first came in.
  static List<StoredDataset> all(Connection connection) throws SQLException {
    return Sql.list(connection, ALL + "ORDER BY dataset.key", Editions::dataset);
  }

  static Optional<StoredDataset> of(Connection connection, String id) throws SQLException {
    return Sql.list(connection, ALL + "WHERE dataset.id = ?", Editions::dataset, id).stream()
        .findFirst();
  }

  /// The keys for a new edition.
  static EditionStart start(Connection connection) throws SQLException {
    Map<ItemKind, Integer> items = new EnumMap<>(ItemKind.class);
    for (ItemKind kind : ItemKind.values()) {
      items.put(kind, next(connection, kind.name().toLowerCase(java.util.Locale.ROOT)));
    }
    return new EditionStart(
        next(connection, "edition"),
        items,
        next(connection, "outlet"),
        next(connection, "actor_set"),
        next(connection, "outlet_set"),
        next(connection, "detail_text"));
  }

  /// Writes the head of an edition, which is not current yet, and makes its full-text table.
  static void insert(
      Connection connection, EditionStart start, EditionInfo edition, @Nullable Integer before)
      throws SQLException {
    DatasetInfo info = edition.info();
    Sql.run(connection, "INSERT OR IGNORE INTO dataset (id) VALUES (?)", info.id());
    int dataset =
        Sql.list(
                connection,
                "SELECT key FROM dataset WHERE id = ?",
                row -> row.number("key"),
                info.id())
            .getFirst();
    Sql.run(
        connection,
        INSERT,
        start.edition(),
        dataset,
        edition.undoable() ? before : null,
        edition.undoable() && before == null ? 1 : 0,
        info.title(),
        info.description(),
        info.licence(),
        info.attribution(),
        info.terms(),
        info.address(),
        ReferencePacker.day(info.accessed()),
        edition.loadedAt(),
        edition.fingerprint(),
        start.items().getOrDefault(ItemKind.EVENT, 1));
    SearchTable.create(connection, start.edition());
  }

  /// Keeps what only is known at the end, and makes the edition current.
  static void complete(Connection connection, int edition, EditionPacker packer)
      throws SQLException {
    Sql.run(
        connection,
        """
        UPDATE edition SET events = ?, claims = ?, places = ?, actors = ?, sources = ?,
          excerpts = ?, areas = ?, lookup_bits = ?
        WHERE key = ?
        """,
        packer.count(ItemKind.EVENT),
        packer.count(ItemKind.CLAIM),
        packer.count(ItemKind.PLACE),
        packer.count(ItemKind.ACTOR),
        packer.count(ItemKind.SOURCE),
        packer.count(ItemKind.EXCERPT),
        packer.count(ItemKind.AREA),
        packer.lookupBits(),
        edition);
    keepKeys(connection);
    makeCurrent(connection, edition);
  }

  static void makeCurrent(Connection connection, int edition) throws SQLException {
    Sql.run(
        connection,
        "UPDATE dataset SET edition = ?1 WHERE key = (SELECT dataset FROM edition WHERE key = ?1)",
        edition);
  }

  /// Switches a dataset on or off.
  ///
  /// @return false when there is none with this id
  static boolean show(Connection connection, String id, boolean shown) throws SQLException {
    return Sql.run(connection, "UPDATE dataset SET shown = ? WHERE id = ?", shown ? 1 : 0, id) > 0;
  }

  private static int next(Connection connection, String table) throws SQLException {
    return 1
        + Sql.number(
            connection,
            """
            SELECT max(coalesce((SELECT max(key) FROM %1$s), 0),
              coalesce((SELECT last FROM key_use WHERE name = '%1$s'), 0))
            """
                .formatted(table));
  }

  private static void keepKeys(Connection connection) throws SQLException {
    for (String table : TABLES) {
      Sql.run(
          connection,
          "INSERT OR REPLACE INTO key_use VALUES (?, ?)",
          table,
          next(connection, table) - 1);
    }
  }

  private static StoredDataset dataset(Row row) throws SQLException {
    return new StoredDataset(
        row.number("key"),
        new DatasetInfo(
            row.text("id"),
            row.text("title"),
            row.text("description"),
            row.text("licence"),
            row.text("attribution"),
            row.optionalText("terms"),
            row.optionalText("address"),
            row.optionalDay("accessed")),
        row.flag("shown"),
        row.text("loaded_at"),
        row.optionalText("fingerprint"),
        row.optionalNumber("before"),
        row.flag("first"),
        new StoredDataset.Counts(
            row.number("events"),
            row.number("claims"),
            row.number("places"),
            row.number("actors"),
            row.number("sources"),
            row.number("excerpts"),
            row.number("areas")),
        row.number("first_event"),
        row.number("lookup_bits"));
  }
}
