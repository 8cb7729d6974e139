package org.chronofront.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// The current row of a result, by column label. Days are stored as days since 1970-01-01.
final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  String text(String column) throws SQLException {
    String value = result.getString(column);
    if (value == null) {
      throw new SQLException("the column " + column + " is empty");
    }
    return value;
  }

  @Nullable String optionalText(String column) throws SQLException {
    return result.getString(column);
  }

  byte[] bytes(String column) throws SQLException {
    byte[] value = result.getBytes(column);
    if (value == null) {
      throw new SQLException("the column " + column + " is empty");
    }
    return value;
  }

  byte @Nullable [] optionalBytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  long wide(String column) throws SQLException {
    return result.getLong(column);
  }

  double decimal(String column) throws SQLException {
    return result.getDouble(column);
  }

  int number(String column) throws SQLException {
    return result.getInt(column);
  }

  @Nullable Integer optionalNumber(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? null : value;
  }

  @Nullable Double optionalDecimal(String column) throws SQLException {
    double value = result.getDouble(column);
    return result.wasNull() ? null : value;
  }

  boolean flag(String column) throws SQLException {
    return result.getInt(column) != 0;
  }

  LocalDate day(String column) throws SQLException {
    return LocalDate.ofEpochDay(result.getLong(column));
  }

  @Nullable LocalDate optionalDay(String column) throws SQLException {
    long value = result.getLong(column);
    return result.wasNull() ? null : LocalDate.ofEpochDay(value);
  }

  <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column));
  }

  /// The id in the library of the item whose key a column holds, null where it holds none.
  @Nullable String id(EditionIds ids, ItemKind kind, String column) throws SQLException {
    Integer key = optionalNumber(column);
    return key == null ? null : ids.id(kind, key);
  }

  /// The columns `earliest`, `latest` and `precision`.
  DateSpan span() throws SQLException {
    return new DateSpan(
        optionalDay("earliest"), optionalDay("latest"), constant("precision", DatePrecision.class));
  }
}
