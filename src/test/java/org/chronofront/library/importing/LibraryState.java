package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;

/// What a library holds, as a text to compare.
final class LibraryState {
  private LibraryState() {}

  static SqliteImporting importing(Path into, Executor executor) {
    return new SqliteImporting(
        into, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), executor);
  }

  static Libraries libraries(Path at) {
    return new Libraries(at, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(5));
  }

  /// SQLite finds nothing wrong with the file.
  static void assertSound(Path library) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
        assertThat(row.getString(1)).isEqualTo("ok");
      }
      try (ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
        assertThat(row.next()).isFalse();
      }
    }
  }

  /// The events, the datasets and the accounts of all imports.
  static String contents(Path of, Executor executor) {
    List<String> all = new ArrayList<>();
    SqliteImporting importing = importing(of, executor);
    importing
        .datasets()
        .forEach(entry -> all.add(entry.info() + " " + entry.events() + entry.undoable()));
    importing.accounts().forEach(account -> all.add(account.counts().toString()));
    return String.join("\n", all) + events(of);
  }

  /// All ids with what the columns say, each 97th event in full, and what is found.
  static String events(Path of) {
    List<String> all = new ArrayList<>();
    try (OpenLibrary open = libraries(of).open(of)) {
      for (int row = 0; row < open.events().size(); row++) {
        String id = open.events().id(row);
        all.add(id + open.events().kind(row) + open.events().placeId(row));
        if (id.hashCode() % 97 == 0) {
          all.add(open.event(id).toString());
        }
      }
      all.sort(null);
      all.add("found " + open.search("shells", 100_000).size());
    }
    return String.join("\n", all);
  }
}
