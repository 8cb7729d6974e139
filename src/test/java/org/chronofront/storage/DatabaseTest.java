package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chronofront.model.SampleDataset;
import org.chronofront.storage.StorageException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final String NOW = "2026-01-01T00:00:00Z";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a library? ميادين.chronofront");
  }

  @Test
  void openOrCreate_noFile_hasCurrentFormatAndMark() {
    try (Database database = Database.openOrCreate(file, SHORT)) {
      assertThat(number(database, "PRAGMA application_id")).isEqualTo(0x43687266);
      assertThat(number(database, "PRAGMA user_version")).isEqualTo(Database.currentVersion());
      assertThat(number(database, "PRAGMA foreign_keys")).isEqualTo(1);
      assertThat(number(database, "PRAGMA busy_timeout")).isEqualTo(100);
      assertThat(database.<String>read(c -> mode(c))).isEqualTo("wal");
    }
    assertThat(file).exists();
  }

  @Test
  void migrations_folderAndList_agree() throws Exception {
    Path migrations = Path.of(Migrations.class.getResource("migrations").toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      assertThat(files.map(path -> path.getFileName().toString()).sorted())
          .containsExactlyElementsOf(Migrations.FILES);
    }
    for (int i = 0; i < Migrations.FILES.size(); i++) {
      assertThat(Migrations.FILES.get(i)).startsWith("%04d-".formatted(i + 1));
    }
  }

  @Test
  void open_badPaths_sayWhy() throws Exception {
    Files.createDirectory(folder.resolve("dir"));
    Files.createFile(folder.resolve("empty"));
    Files.writeString(folder.resolve("text"), "no database at all, but long enough".repeat(99));
    assertThat(problem(() -> Database.open(file, SHORT))).isEqualTo(Problem.MISSING);
    assertThat(file).doesNotExist();
    assertThat(problem(() -> Database.open(folder.resolve("dir"), SHORT)))
        .isEqualTo(Problem.DIRECTORY);
    assertThat(problem(() -> Database.openOrCreate(folder.resolve("dir"), SHORT)))
        .isEqualTo(Problem.DIRECTORY);
    assertThat(problem(() -> Database.openOrCreate(folder.resolve("no/x"), SHORT)))
        .isEqualTo(Problem.NO_FOLDER);
    assertThat(problem(() -> Database.open(folder.resolve("empty"), SHORT)))
        .isEqualTo(Problem.NOT_A_LIBRARY);
    assertThat(problem(() -> Database.open(folder.resolve("text"), SHORT)))
        .isEqualTo(Problem.NOT_A_LIBRARY);
    assertThat(folder.resolve("text")).content().startsWith("no database");
  }

  @Test
  void open_anotherApplicationsFile_isNotTouched() throws Exception {
    execute(file, "CREATE TABLE theirs (x)", "PRAGMA user_version = 1");
    byte[] before = Files.readAllBytes(file);

    assertThat(problem(() -> Database.open(file, SHORT))).isEqualTo(Problem.OTHER_APPLICATION);
    assertThat(problem(() -> Database.openOrCreate(file, SHORT)))
        .isEqualTo(Problem.OTHER_APPLICATION);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void open_newerVersion_isRefused() throws Exception {
    create();
    execute(file, "PRAGMA user_version = 99");

    assertThat(problem(() -> Database.open(file, SHORT))).isEqualTo(Problem.NEWER_VERSION);
    assertThat(problem(() -> Database.openReadOnly(file, SHORT))).isEqualTo(Problem.NEWER_VERSION);
  }

  @Test
  void openReadOnly_olderVersion_isRefused() throws Exception {
    create();
    execute(file, "PRAGMA user_version = 0");

    assertThat(problem(() -> Database.openReadOnly(file, SHORT)))
        .isEqualTo(Problem.OLDER_VERSION_READ_ONLY);
  }

  @Test
  void openReadOnly_library_readsAndDoesNotWrite() throws Exception {
    create();

    try (Database database = Database.openReadOnly(file, SHORT)) {
      DatasetStore store = new DatasetStore(database);
      assertThat(store.contents().claims()).hasSize(4);
      assertThat(store.find("maya", 5)).isNotEmpty();
      assertThat(problem(() -> store.replace(SampleDataset.smaller(), NOW, null, SegmentSink.NONE)))
          .isEqualTo(Problem.READ_ONLY);
    }
  }

  @Test
  void contents_damagedPages_saysDamaged() throws Exception {
    create();
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);

    Problem problem =
        problem(
            () -> {
              try (Database database = Database.open(file, SHORT)) {
                new DatasetStore(database).contents();
              }
            });
    assertThat(problem).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void contents_rowThatNobodyWrote_saysDamaged() throws Exception {
    create();
    execute(file, "UPDATE claim SET confidence = 'SURE'");

    try (Database database = Database.open(file, SHORT)) {
      assertThat(problem(() -> new DatasetStore(database).contents())).isEqualTo(Problem.DAMAGED);
    }
  }

  @Test
  void replace_whileAnotherWrites_waitsThenSaysBusyAndReadingGoesOn() throws Exception {
    create();
    try (Connection other = connect(file);
        Database database = Database.open(file, SHORT)) {
      DatasetStore store = new DatasetStore(database);
      other.createStatement().execute("BEGIN IMMEDIATE");
      other.createStatement().execute("DELETE FROM claim");

      assertThat(problem(() -> store.replace(SampleDataset.smaller(), NOW, null, SegmentSink.NONE)))
          .isEqualTo(Problem.BUSY);
      assertThat(store.contents().claims()).hasSize(4);
      other.createStatement().execute("ROLLBACK");
      store.replace(SampleDataset.smaller(), NOW, null, SegmentSink.NONE);
      assertThat(store.contents().claims()).isEmpty();
    }
  }

  /// What a crash leaves is the files as they are in the middle of the transaction.
  @Test
  void replace_crashInTheMiddle_leavesTheOldDataset() throws Exception {
    create();
    Path after = Files.createDirectory(folder.resolve("after"));
    try (Database database = Database.open(file, SHORT)) {
      problem(
          () ->
              database.write(
                  connection -> {
                    Sql.run(connection, "PRAGMA cache_size = 1");
                    EditionDrop.run(connection, 1, _ -> {});
                    Sql.run(connection, "CREATE TABLE big AS SELECT randomblob(400000)");
                    copyAll(folder, after);
                    throw new StorageException(Problem.FAILED, "crash");
                  }));
    }
    try (Database database = Database.open(after.resolve(file.getFileName()), SHORT)) {
      assertThat(new DatasetStore(database).contents().claims()).hasSize(4);
      assertThat(database.<Integer>read(c -> Sql.number(c, "PRAGMA quick_check"))).isZero();
    }
  }

  private void create() {
    try (Database database = Database.openOrCreate(file, SHORT)) {
      new DatasetStore(database).replace(SampleDataset.dataset(), NOW, "abc", SegmentSink.NONE);
    }
  }

  private static int number(Database database, String sql) {
    return database.<Integer>read(connection -> Sql.number(connection, sql));
  }

  private static String mode(Connection connection) throws SQLException {
    return Sql.list(connection, "PRAGMA journal_mode", row -> row.text("journal_mode")).getFirst();
  }

  private static Problem problem(ThrowingCallable call) {
    return catchThrowableOfType(StorageException.class, call).problem();
  }

  private static void copyAll(Path from, Path to) {
    try (Stream<Path> files = Files.list(from)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        Files.copy(path, to.resolve(path.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void execute(Path file, String... statements) throws SQLException {
    try (Connection connection = connect(file)) {
      for (String sql : statements) {
        connection.createStatement().execute(sql);
      }
    }
  }

  private static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }
}
