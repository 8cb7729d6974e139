package org.chronofront.storage;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which gaps and checks a person has worked through. Any thread; every method throws
/// [StorageException] when the file cannot do it.
public final class TickStore {
  private final Database database;

  /// Over an open database, which the caller closes.
  public TickStore(Database database) {
    this.database = database;
  }

  /// The keys of all that are ticked off.
  public Set<String> keys() {
    return database.read(
        connection ->
            new HashSet<>(Sql.list(connection, "SELECT key FROM tick", row -> row.text("key"))));
  }

  /// Ticks off, and takes ticks back.
  ///
  /// @param changes whether each key is ticked off from now on
  /// @param madeAt UTC, ISO 8601, seconds
  public void change(Map<String, Boolean> changes, String madeAt) {
    database.write(
        connection -> {
          for (Map.Entry<String, Boolean> change : changes.entrySet()) {
            if (change.getValue()) {
              Sql.run(
                  connection, "INSERT OR IGNORE INTO tick VALUES (?, ?)", change.getKey(), madeAt);
            } else {
              Sql.run(connection, "DELETE FROM tick WHERE key = ?", change.getKey());
            }
          }
        });
  }
}
