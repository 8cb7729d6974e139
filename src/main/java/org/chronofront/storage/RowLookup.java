package org.chronofront.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Finds events by id in what [RowLog] wrote.
final class RowLookup {
  private RowLookup() {}

  static Optional<Integer> key(
      Connection connection, StoredDataset dataset, ItemKind kind, String id) throws SQLException {
    long hash = Hash64.of(Codes.of(kind), id);
    List<byte[]> bucket =
        Sql.list(
            connection,
            "SELECT entries FROM row_lookup WHERE key = ?",
            row -> row.bytes("entries"),
            Keys.paged(dataset.edition(), RowLog.bucket(hash, dataset.lookupBits())));
    if (bucket.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer entries = ByteBuffer.wrap(bucket.getFirst()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + RowLog.ENTRY <= entries.limit(); at += RowLog.ENTRY) {
      if (entries.getLong(at) == hash) {
        int key = entries.getInt(at + 2 * Long.BYTES) & RowLog.KEY_MASK;
        return isSo(connection, key, id) ? Optional.of(key) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSo(Connection connection, int key, String id) throws SQLException {
    return Sql.list(connection, "SELECT id FROM event WHERE key = ?", row -> row.text("id"), key)
        .contains(id);
  }
}
