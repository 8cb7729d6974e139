package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Extent;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
  @TempDir Path folder;

  @Test
  void open_libraryOfTheFirstFormat_losesNothing() throws Exception {
    Path file = folder.resolve("old.chronofront");
    makeVersion1(file);

    try (Database database = Database.open(file, Duration.ofSeconds(1))) {
      DatasetStore store = new DatasetStore(database);
      StoredContents contents = store.contents();
      assertThat(contents.formatVersion()).isEqualTo(Migrations.CURRENT);
      assertThat(contents.datasets()).extracting(StoredDataset::id).containsExactly("d", "later");
      StoredDataset first = contents.datasets().getFirst();
      assertThat(first.fingerprint()).isEqualTo("abc");
      assertThat(first.loadedAt()).isEqualTo("2025-01-01T00:00:00Z");
      assertThat(first.undoable()).isFalse();
      assertThat(contents.claims()).containsExactly(claim());
      assertThat(store.textsOf("e").events()).containsExactly(event());
      assertThat(store.textsAt("town", List.of()).events()).containsExactly(event());
      assertThat(store.textsOf("e").excerpts().get("x").text()).isEqualTo("Les mots");
      assertThat(store.source("paper").orElseThrow().reliesOn()).containsExactly("wire");
      assertThat(store.source("wire").orElseThrow().leaning()).isEqualTo("army");
      assertThat(store.place("town").orElseThrow().names()).hasSize(2);
      assertThat(store.place("town").orElseThrow().parentId()).isEqualTo("area");
      assertThat(store.place("far")).isPresent();
      assertThat(contents.actors()).extracting(a -> a.shortName()).containsExactly("SAA", "State");
      assertThat(store.find("ميادين", 5)).extracting(FoundItem::id).containsExactly("town");
      assertThat(store.find("battle", 5)).extracting(FoundItem::id).containsExactly("e");
      assertThat(database.<List<String>>read(MigrationTest::faults)).isEmpty();
    }
  }

  private static List<String> faults(Connection connection) throws java.sql.SQLException {
    return Sql.list(connection, "PRAGMA foreign_key_check", row -> row.text("table"));
  }

  private static ControlClaim claim() {
    return new ControlClaim(
        "c",
        "town",
        new ControlState.Besieged("state", "army"),
        new DateSpan(LocalDate.ofEpochDay(17000), null, DatePrecision.AFTER),
        LocalDate.ofEpochDay(17002),
        "paper",
        "wire",
        List.of("x"),
        new Extent(true, "a part"),
        Confidence.HIGH,
        "why");
  }

  private static Event event() {
    return new Event(
        "e",
        EventKind.BATTLE,
        new DateSpan(LocalDate.ofEpochDay(17000), LocalDate.ofEpochDay(17001), DatePrecision.RANGE),
        "town",
        List.of(
            new Participant("army", Participant.Role.PERPETRATOR),
            new Participant("state", Participant.Role.SUPPORTER)),
        new Fatalities(1, 2, 3),
        "A battle.",
        List.of(new Report("paper", "wire", "x", LocalDate.ofEpochDay(17002))));
  }

  private static void makeVersion1(Path file) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri())) {
      Sql.run(connection, "PRAGMA application_id = " + Database.APPLICATION_ID);
      Sql.run(connection, resource("migrations/0001-initial.sql"));
      Sql.run(connection, resource("version-1.sql"));
      Sql.run(connection, "PRAGMA user_version = 1");
    }
  }

  private static String resource(String name) throws Exception {
    try (var in = MigrationTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
