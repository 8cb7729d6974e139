package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.chronofront.library.BundledDataset;
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
    LibraryState.libraries(sound).load(sound, BundledDataset.shipped().reader().get());
    run(sound, ManyRows.write(folder.resolve("old/made-up.csv"), OLD, 1));
    file = ManyRows.write(folder.resolve("new/made-up.csv"), NEW, 2);
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void run_killedAtAnyMoment_isAllOrNothing() throws Exception {
    String before = LibraryState.contents(sound, executor);
    Files.copy(sound, library);
    long lived = killedAfter(Long.MAX_VALUE);
    String after = LibraryState.contents(library, executor);
    String whole = LibraryState.events(library);
    assertThat(after).isNotEqualTo(before);

    Random random = new Random(7);
    int unchanged = 0;
    for (int moment = 0; moment < MOMENTS; moment++) {
      startAnew();
      long nanos = lived * moment / MOMENTS + random.nextLong(lived / MOMENTS);
      killedAfter(nanos);
      LibraryState.assertSound(library);
      String found = LibraryState.contents(library, executor);
      assertThat(found).as("killed after %d ns", nanos).isIn(before, after);
      unchanged += found.equals(before) ? 1 : 0;
    }
    assertThat(unchanged).as("times when the kill came before the end").isPositive();
    assertThat(run(library, file).counts().rows()).isEqualTo(NEW);
    assertThat(LibraryState.events(library)).isEqualTo(whole);
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

  private ImportAccount run(Path into, Path from) {
    SqliteImporting importing = LibraryState.importing(into, executor);
    return importing.run(
        importing.examine(List.of(from), "ucdp-ged", Map.of()).getFirst(), JobMonitor.NONE);
  }
}
