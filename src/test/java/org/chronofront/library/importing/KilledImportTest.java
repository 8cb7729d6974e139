package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it imports leaves the library as it was, or with the whole new
/// edition. `-Dkill.moments=200` kills more often.
class KilledImportTest {
  private static final int MOMENTS = Integer.getInteger("kill.moments", 8);
  private static final int OLD = 1_000;
  private static final int NEW = 8_000;

  @TempDir Path folder;
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private Path sound;
  private Path library;
  private Path file;

  @BeforeEach
  void make() throws Exception {
    sound = folder.resolve("sound.chronofront");
    library = folder.resolve("l.chronofront");
    libraries(sound).load(sound, BundledDataset.shipped().reader().get());
    run(sound, ManyRows.write(folder.resolve("old/made-up.csv"), OLD, 1));
    file = ManyRows.write(folder.resolve("new/made-up.csv"), NEW, 2);
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void run_killedAtAnyMoment_isAllOrNothing() throws Exception {
    String before = contents(sound);
    Files.copy(sound, library);
    long lived = killedAfter(Long.MAX_VALUE);
    String after = contents(library);
    String whole = events(library);
    assertThat(after).isNotEqualTo(before);

    Random random = new Random(7);
    int unchanged = 0;
    for (int moment = 0; moment < MOMENTS; moment++) {
      startAnew();
      long nanos = lived * moment / MOMENTS + random.nextLong(lived / MOMENTS);
      killedAfter(nanos);
      assertSound();
      String found = contents(library);
      assertThat(found).as("killed after %d ns", nanos).isIn(before, after);
      unchanged += found.equals(before) ? 1 : 0;
    }
    assertThat(unchanged).as("times when the kill came before the end").isPositive();
    assertThat(run(library, file).counts().rows()).isEqualTo(NEW);
    assertThat(events(library)).isEqualTo(whole);
  }

  private void startAnew() throws Exception {
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(library + end));
    }
    Files.copy(sound, library);
  }

  /// Runs the import in a process of its own and kills it.
  ///
  /// @return nanoseconds that the process lived after it began to import
  private long killedAfter(long nanos) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledChild.class.getName(),
                library.toString(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo(KilledChild.BEGINS);
      long begun = System.nanoTime();
      if (nanos == Long.MAX_VALUE) {
        assertThat(child.waitFor()).isZero();
      } else {
        child.waitFor(nanos, TimeUnit.NANOSECONDS);
      }
      return System.nanoTime() - begun;
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private void assertSound() throws SQLException {
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

  private ImportAccount run(Path into, Path from) {
    SqliteImporting importing = importing(into);
    return importing.run(
        importing.examine(List.of(from), "ucdp-ged", Map.of()).getFirst(), JobMonitor.NONE);
  }

  private SqliteImporting importing(Path into) {
    return new SqliteImporting(
        into, Formats.all(), Clock.systemUTC(), Duration.ofSeconds(5), executor);
  }

  private Libraries libraries(Path at) {
    return new Libraries(at, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(5));
  }

  /// The events, the datasets and the accounts of all imports.
  private String contents(Path of) {
    List<String> all = new ArrayList<>();
    importing(of)
        .datasets()
        .forEach(entry -> all.add(entry.info() + " " + entry.events() + entry.undoable()));
    importing(of).accounts().forEach(account -> all.add(account.counts().toString()));
    return String.join("\n", all) + events(of);
  }

  /// All ids with what the columns say, each 97th event in full, and what is found.
  private String events(Path of) {
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
