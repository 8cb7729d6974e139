package org.chronofront.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Brings a library to the current format: SQL files, run in order, each in a transaction of its
/// own that also counts up `PRAGMA user_version`.
final class Migrations {
  /// The files, oldest first. Never change one that was released: add another.
  static final List<String> FILES =
      List.of("0001-initial.sql", "0002-editions.sql", "0003-merges.sql", "0004-ticks.sql");

  /// The version of the format that this application writes.
  static final int CURRENT = FILES.size();

  private Migrations() {}

  static int version(Connection connection) throws SQLException {
    return Sql.number(connection, "PRAGMA user_version");
  }

  static void run(Connection connection, int applicationId) throws SQLException {
    while (version(connection) < CURRENT) {
      Transactions.immediate(
          connection,
          () -> {
            // another process may have been quicker
            int done = version(connection);
            if (done < CURRENT) {
              Sql.run(connection, "PRAGMA application_id = " + applicationId);
              step(connection, done);
              Sql.run(connection, "PRAGMA user_version = " + (done + 1));
            }
          });
    }
  }

  private static void step(Connection connection, int done) throws SQLException {
    List<CarryOver.Loaded> old = done == 1 ? CarryOver.read(connection) : List.of();
    Sql.run(connection, sql(FILES.get(done)));
    for (CarryOver.Loaded loaded : old) {
      EditionImport.carryOver(connection, loaded);
    }
  }

  private static String sql(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the migration " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
