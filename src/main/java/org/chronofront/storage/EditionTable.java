package org.chronofront.storage;

/// What is written of an edition, in the order of writing within a batch.
enum EditionTable {
  ACTOR("INSERT INTO actor VALUES (?, ?, ?, ?, NULL)"),
  ACTOR_NAME("INSERT INTO actor_name VALUES (?, ?, ?, ?, ?)"),
  ACTOR_PARENT("UPDATE actor SET parent = ? WHERE key = ?"),
  PLACE("INSERT INTO place VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?)"),
  PLACE_NAME("INSERT INTO place_name VALUES (?, ?, ?, ?, ?)"),
  PLACE_PARENT("UPDATE place SET parent = ? WHERE key = ?"),
  OUTLET("INSERT INTO outlet VALUES (?, ?, ?, ?, ?, ?, ?)"),
  SOURCE("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
  SOURCE_RELIANCE("INSERT INTO source_reliance VALUES (?, ?, ?)"),
  EXCERPT("INSERT INTO excerpt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
  EXCERPT_EVENT("UPDATE excerpt SET event = ? WHERE key = ?"),
  ACTOR_SET("INSERT INTO actor_set VALUES (?, ?, ?)"),
  OUTLET_SET("INSERT INTO outlet_set VALUES (?, ?, ?)"),
  DETAIL_TEXT("INSERT INTO detail_text VALUES (?, ?, ?)"),
  EVENT("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
  CLAIM("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
  CLAIM_ACTOR("INSERT INTO claim_actor VALUES (?, ?, ?)"),
  CLAIM_EXCERPT("INSERT INTO claim_excerpt VALUES (?, ?, ?)"),
  AREA("INSERT INTO area VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
  EVENT_SEGMENT("INSERT INTO event_segment VALUES (?, ?, ?)"),
  PLACE_EVENTS("INSERT INTO place_events VALUES (?, ?)"),
  SOURCE_EVENTS("INSERT INTO source_events VALUES (?, ?)"),
  ROW_LOOKUP("INSERT INTO row_lookup VALUES (?, ?)"),
  SEARCH_PAGE("INSERT INTO search_page VALUES (?, ?)"),
  /// The number of the edition goes into the name.
  SEARCH(
      "INSERT INTO search_%d (rowid, event, excerpt, source, actor, place)"
          + " VALUES (?, ?, ?, ?, ?, ?)"),
  PROBLEM("INSERT INTO import_problem VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

  private final String sql;

  EditionTable(String sql) {
    this.sql = sql;
  }

  String sql(int edition) {
    return this == SEARCH ? sql.formatted(edition) : sql;
  }
}
