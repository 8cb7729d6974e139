package org.chronofront.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Full text over names, summaries, details, headlines and excerpts: a table for each edition, so
/// that an edition goes with its table and one that is switched off is not searched. The tables
/// hold folded words only (see [TextFolding]), and neither texts nor lengths.
final class SearchTable {
  /// More words than anybody types; SQLite refuses expressions that are too deep.
  private static final int MOST_WORDS = 16;

  /// So many hits of a kind are ranked; a word that millions of rows have tells nothing.
  private static final int MOST_RANKED = 2_000;

  private SearchTable() {}

  /// An item that was found.
  record Hit(ItemKind kind, int key, double rank) {}

  static void create(Connection connection, int edition) throws SQLException {
    Sql.run(
        connection,
        """
        CREATE VIRTUAL TABLE search_%d USING fts5 (
          event, excerpt, source, actor, place,
          content = '', columnsize = 0, tokenize = 'ascii')
        """
            .formatted(edition));
    // words pile up in memory and are merged at the end, in steps
    option(connection, edition, "automerge", 0);
    option(connection, edition, "crisismerge", 64);
    option(connection, edition, "hashsize", 24 << 20);
  }

  /// Merges what was written.
  static void complete(Connection connection, int edition, Runnable step) throws SQLException {
    option(connection, edition, "automerge", 4);
    step.run();
  }

  /// The items of a kind in an edition that have all the words; the best rank first.
  static List<Hit> find(Connection connection, int edition, ItemKind kind, List<String> words)
      throws SQLException {
    String table = "search_" + edition;
    String expression = kind.name().toLowerCase(java.util.Locale.ROOT) + " : " + expression(words);
    Map<Integer, Hit> best = new LinkedHashMap<>();
    Sql.each(
        connection,
        "SELECT rowid AS entry, rank FROM (SELECT rowid, rank FROM %1$s WHERE %1$s MATCH ? LIMIT ?)"
                .formatted(table)
            + " ORDER BY rank, rowid",
        row -> {
          int code = item(connection, edition, row.number("entry"));
          Hit hit = new Hit(kind, code & RowLog.KEY_MASK, row.decimal("rank"));
          best.putIfAbsent(hit.key(), hit);
        },
        expression,
        MOST_RANKED);
    return new ArrayList<>(best.values());
  }

  /// Folded words hold letters and digits only, so that quoting them needs no escapes.
  static String expression(List<String> words) {
    return words.stream()
        .limit(MOST_WORDS)
        .map(word -> '"' + word + '"')
        .collect(Collectors.joining(" ", "(", "*)"));
  }

  private static int item(Connection connection, int edition, int entry) throws SQLException {
    List<byte[]> page =
        Sql.list(
            connection,
            "SELECT entries FROM search_page WHERE key = ?",
            row -> row.bytes("entries"),
            Keys.paged(edition, entry / SearchPacker.PAGE));
    return ByteBuffer.wrap(page.getFirst())
        .order(ByteOrder.LITTLE_ENDIAN)
        .getInt(entry % SearchPacker.PAGE * Integer.BYTES);
  }

  private static void option(Connection connection, int edition, String name, int value)
      throws SQLException {
    String table = "search_" + edition;
    Sql.run(
        connection, "INSERT INTO %1$s (%1$s, rank) VALUES (?, ?)".formatted(table), name, value);
  }
}
