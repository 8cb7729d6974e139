package org.chronofront.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// One prepared statement, filled value by value and run row by row.
final class Batch implements AutoCloseable {
  private final PreparedStatement statement;
  private int filled;

  Batch(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  Batch text(@Nullable String value) throws SQLException {
    statement.setString(++filled, value);
    return this;
  }

  Batch number(@Nullable Integer value) throws SQLException {
    statement.setObject(++filled, value);
    return this;
  }

  Batch decimal(@Nullable Double value) throws SQLException {
    statement.setObject(++filled, value);
    return this;
  }

  Batch flag(boolean value) throws SQLException {
    statement.setInt(++filled, value ? 1 : 0);
    return this;
  }

  Batch day(@Nullable LocalDate value) throws SQLException {
    statement.setObject(++filled, value == null ? null : value.toEpochDay());
    return this;
  }

  Batch constant(Enum<?> value) throws SQLException {
    return text(value.name());
  }

  /// Three values: earliest, latest and precision; nothing where there is no span.
  Batch span(@Nullable DateSpan span) throws SQLException {
    return span == null
        ? day(null).day(null).text(null)
        : day(span.earliest()).day(span.latest()).constant(span.precision());
  }

  /// Runs the row and begins the next.
  void row() throws SQLException {
    statement.executeUpdate();
    filled = 0;
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
