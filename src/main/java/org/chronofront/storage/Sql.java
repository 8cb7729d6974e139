package org.chronofront.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the database and maps rows.
final class Sql {
  private Sql() {}

  /// Makes an object of a row.
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /// All rows of a query; arguments are strings or numbers.
  static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, Object... arguments)
      throws SQLException {
    List<T> items = new ArrayList<>();
    each(connection, sql, row -> items.add(mapper.map(row)), arguments);
    return items;
  }

  /// Something to do with a row.
  interface Action {
    void take(Row row) throws SQLException;
  }

  /// Does something with each row of a query, one after the other.
  static void each(Connection connection, String sql, Action action, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          action.take(row);
        }
      }
    }
  }

  /// All rows of a query, gathered under the key in its column `owner`.
  static <T> Map<Integer, List<T>> grouped(
      Connection connection, String sql, Mapper<T> mapper, Object... arguments)
      throws SQLException {
    Map<Integer, List<T>> groups = new HashMap<>();
    each(
        connection,
        sql,
        row ->
            groups
                .computeIfAbsent(row.number("owner"), _ -> new ArrayList<>())
                .add(mapper.map(row)),
        arguments);
    return groups;
  }

  /// The one number that a query gives.
  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  /// Runs one or more statements without arguments.
  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /// Runs a statement with arguments (text, numbers, bytes or null), and tells how many rows it
  /// changed.
  static int run(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return statement.executeUpdate();
    }
  }
}
