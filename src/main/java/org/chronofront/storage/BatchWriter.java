package org.chronofront.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes batches through one prepared statement a table. One thread.
final class BatchWriter implements AutoCloseable {
  private final Connection connection;
  private final int edition;
  private final Map<EditionTable, PreparedStatement> statements = new EnumMap<>(EditionTable.class);

  BatchWriter(Connection connection, int edition) {
    this.connection = connection;
    this.edition = edition;
  }

  void write(RowBatch batch) throws SQLException {
    for (EditionTable table : EditionTable.values()) {
      List<@Nullable Object[]> rows = batch.rows(table);
      if (!rows.isEmpty()) {
        write(statement(table), rows);
      }
    }
  }

  /// As a batch of JDBC's, which spares most of what JDBC does for each row.
  private static void write(PreparedStatement statement, List<@Nullable Object[]> rows)
      throws SQLException {
    for (@Nullable Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        statement.setObject(i + 1, row[i]);
      }
      statement.addBatch();
    }
    statement.executeBatch();
  }

  private PreparedStatement statement(EditionTable table) throws SQLException {
    PreparedStatement statement = statements.get(table);
    if (statement == null) {
      statement = connection.prepareStatement(table.sql(edition));
      statements.put(table, statement);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
