package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Detail;

/// Unpacks what [DetailPacker] has packed. The names of details, and the values that come again and
/// again, are each read once. For one transaction.
final class DetailReader {
  private final Connection connection;
  private final Map<Integer, String> texts = new HashMap<>();

  DetailReader(Connection connection) {
    this.connection = connection;
  }

  List<Detail> read(byte[] packed) throws SQLException {
    List<Detail> details = new ArrayList<>();
    PackedReader in = new PackedReader(packed);
    while (!in.atEnd()) {
      int name = in.key();
      String value = (name & 1) == 0 ? in.text() : text(in.key());
      details.add(new Detail(text(name >>> 1), value));
    }
    return details;
  }

  private String text(int key) throws SQLException {
    String known = texts.get(key);
    if (known == null) {
      List<String> found =
          Sql.list(
              connection,
              "SELECT text FROM detail_text WHERE key = ?",
              row -> row.text("text"),
              key);
      known = found.isEmpty() ? "" : found.getFirst();
      texts.put(key, known);
    }
    return known;
  }
}
