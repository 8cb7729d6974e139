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
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          items.add(mapper.map(row));
        }
      }
    }
    return items;
  }

  /// All rows of a query, gathered under the text in its column `owner`.
  static <T> Map<String, List<T>> grouped(
      Connection connection, String sql, Mapper<T> mapper, Object... arguments)
      throws SQLException {
    Map<String, List<T>> groups = new HashMap<>();
    Mapper<String> gather =
        row -> {
          String owner = row.text("owner");
          groups.computeIfAbsent(owner, key -> new ArrayList<>()).add(mapper.map(row));
          return owner;
        };
    list(connection, sql, gather, arguments);
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

  /// Runs a statement that takes one text, and tells how many rows it changed.
  static int run(Connection connection, String sql, String argument) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      return statement.executeUpdate();
    }
  }
}
