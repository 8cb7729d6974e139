package org.chronofront.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.chronofront.packed.LongTable;

/// The rows of the edition that an import is compared with, by hash: some 25 bytes a row. One
/// thread.
public final class PreviousRows {
  private final LongTable numbers = new LongTable();
  private final long[] contents;
  private final BitSet leads = new BitSet();

  private PreviousRows(int rows) {
    this.contents = new long[rows];
  }

  /// No edition came before.
  public static PreviousRows none() {
    return new PreviousRows(0);
  }

  static PreviousRows of(Connection connection, int edition) throws SQLException {
    String range = " FROM row_lookup WHERE key BETWEEN ? AND ?";
    Object[] keys = {Keys.paged(edition, 0), Keys.paged(edition, Integer.MAX_VALUE)};
    List<Integer> bytes =
        Sql.list(
            connection,
            "SELECT coalesce(sum(length(entries)), 0) AS bytes" + range,
            row -> row.number("bytes"),
            keys);
    PreviousRows rows = new PreviousRows(bytes.getFirst() / RowLog.ENTRY);
    Sql.each(connection, "SELECT entries" + range, row -> rows.take(row.bytes("entries")), keys);
    return rows;
  }

  private void take(byte[] entries) {
    ByteBuffer bytes = ByteBuffer.wrap(entries).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.remaining() >= RowLog.ENTRY) {
      int number = numbers.size();
      long id = bytes.getLong();
      contents[number] = bytes.getLong();
      boolean lead = (bytes.getInt() & RowLog.LEAD) != 0;
      if (numbers.add(id)) {
        leads.set(number, lead);
      }
    }
  }

  /// How a row compares; it counts as met.
  RowChange change(long idHash, long content) {
    int number = numbers.get(idHash);
    if (number == LongTable.NONE) {
      return RowChange.NEW;
    }
    leads.clear(number);
    return contents[number] == content ? RowChange.SAME : RowChange.CHANGED;
  }

  /// How many rows were not met.
  long unmet() {
    return leads.cardinality();
  }
}
