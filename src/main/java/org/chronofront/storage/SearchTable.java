package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.chronofront.model.Dataset;
import org.chronofront.model.LocalName;
import org.jspecify.annotations.Nullable;

/// Full text over names, summaries and excerpts.
final class SearchTable {
  /// More words than anybody types; SQLite refuses expressions that are too deep.
  private static final int MOST_WORDS = 16;

  private static final String FIND =
      """
      SELECT entry.kind, entry.item_id, min(found.rank),
        coalesce(entry.name, event.summary, excerpt.text) AS text,
        excerpt.source_id,
        CASE entry.kind
          WHEN 'PLACE' THEN entry.item_id
          WHEN 'EVENT' THEN event.place_id
          WHEN 'EXCERPT' THEN coalesce(
            (SELECT place_id FROM claim_excerpt JOIN claim ON claim.id = claim_id
             WHERE excerpt_id = entry.item_id ORDER BY claim.key LIMIT 1),
            (SELECT place_id FROM event_report JOIN event AS e ON e.id = event_id
             WHERE excerpt_id = entry.item_id ORDER BY e.key LIMIT 1))
        END AS place_id
      FROM (SELECT rowid AS key, rank FROM search_index WHERE search_index MATCH ?) AS found
      JOIN search_entry AS entry ON entry.key = found.key
      LEFT JOIN event ON entry.kind = 'EVENT' AND event.id = entry.item_id
      LEFT JOIN excerpt ON entry.kind = 'EXCERPT' AND excerpt.id = entry.item_id
      GROUP BY entry.kind, entry.item_id
      ORDER BY
        CASE entry.kind WHEN 'PLACE' THEN 0 WHEN 'ACTOR' THEN 1 WHEN 'EVENT' THEN 2 ELSE 3 END,
        min(found.rank), entry.key
      LIMIT ?
      """;

  private SearchTable() {}

  static void insert(Connection connection, Dataset dataset) throws SQLException {
    try (Entries entries = new Entries(connection, dataset.id())) {
      for (var place : dataset.places()) {
        entries.addNames(FoundItem.Kind.PLACE, place.id(), place.names());
      }
      for (var actor : dataset.actors()) {
        entries.addNames(FoundItem.Kind.ACTOR, actor.id(), actor.names());
      }
      for (var event : dataset.events()) {
        entries.add(FoundItem.Kind.EVENT, event.id(), null, event.summary());
      }
      for (var excerpt : dataset.excerpts()) {
        entries.add(FoundItem.Kind.EXCERPT, excerpt.id(), null, excerpt.text());
      }
    }
  }

  static void delete(Connection connection, String datasetId) throws SQLException {
    String chosen = "SELECT key FROM search_entry WHERE dataset_id = ?";
    Sql.run(connection, "DELETE FROM search_index WHERE rowid IN (" + chosen + ")", datasetId);
    Sql.run(connection, "DELETE FROM search_entry WHERE dataset_id = ?", datasetId);
  }

  /// Every word must be there; the last may be unfinished.
  static List<FoundItem> find(Connection connection, String typed, int limit) throws SQLException {
    List<String> words = TextFolding.sought(typed);
    if (words.isEmpty() || limit <= 0) {
      return List.of();
    }
    return Sql.list(connection, FIND, SearchTable::item, expression(words), limit);
  }

  /// Folded words hold letters and digits only, so that quoting them needs no escapes.
  static String expression(List<String> words) {
    return words.stream()
            .limit(MOST_WORDS)
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" "))
        + "*";
  }

  private static FoundItem item(Row row) throws SQLException {
    return new FoundItem(
        row.constant("kind", FoundItem.Kind.class),
        row.text("item_id"),
        row.text("text"),
        row.optionalText("place_id"),
        row.optionalText("source_id"));
  }

  /// Fills both tables, number by number.
  private static final class Entries implements AutoCloseable {
    private final String datasetId;
    private final Batch entries;
    private final Batch index;
    private int key;

    Entries(Connection connection, String datasetId) throws SQLException {
      this.datasetId = datasetId;
      this.key = Sql.number(connection, "SELECT coalesce(max(key), 0) FROM search_entry");
      this.entries = new Batch(connection, "INSERT INTO search_entry VALUES (?, ?, ?, ?, ?)");
      this.index = new Batch(connection, "INSERT INTO search_index (rowid, words) VALUES (?, ?)");
    }

    void addNames(FoundItem.Kind kind, String id, List<LocalName> names) throws SQLException {
      for (LocalName name : names) {
        add(kind, id, name.text(), name.text());
      }
    }

    void add(FoundItem.Kind kind, String id, @Nullable String name, String text)
        throws SQLException {
      key++;
      entries.number(key).text(datasetId).constant(kind).text(id).text(name).row();
      index.number(key).text(TextFolding.indexed(text)).row();
    }

    @Override
    public void close() throws SQLException {
      entries.close();
      index.close();
    }
  }
}
