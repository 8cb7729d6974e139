package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chronofront.library.BundledDataset;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// An import for which the disk has no room, in a process of its own: the library is as it was and
/// the sentence says so, or everything came in. The system refuses to let the files grow (`ulimit
/// -f`), or the disk is really full (a small tmpfs, where this account may mount one).
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final List<String> ENDS = List.of("", "-wal", "-shm");
  private static final int KIB = 1024;
  private static final String UNHARMED = "What the library held before is unharmed";
  private static final String JAVA =
      " \"$JAVA\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp"
          + " \"$CLASSES\" "
          + KilledChild.class.getName()
          + " \"$LIBRARY\" \"$FILE\"";

  @TempDir Path folder;
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private Path sound;
  private Path library;
  private Path file;
  private String before;

  @BeforeEach
  void make() throws Exception {
    sound = folder.resolve("sound.chronofront");
    library = folder.resolve("small/l.chronofront");
    Files.createDirectories(folder.resolve("small"));
    LibraryState.libraries(sound).load(sound, BundledDataset.shipped().reader().get());
    SqliteImporting importing = LibraryState.importing(sound, executor);
    Path old = ManyRows.write(folder.resolve("old/made-up.csv"), 500, 1);
    importing.run(
        importing.examine(List.of(old), "ucdp-ged", Map.of()).getFirst(), JobMonitor.NONE);
    before = LibraryState.contents(sound, executor);
    file = ManyRows.write(folder.resolve("new/made-up.csv"), 20_000, 2);
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void run_filesMayNotGrow_isAllOrNothingAndSaysWhich() throws Exception {
    int refusals = 0;
    // SQLite's own code, which its driver unpacks, must fit
    for (int limit : List.of(2 * KIB, 3 * KIB, 5 * KIB, 8 * KIB, 20 * KIB)) {
      Files.copy(sound, library);
      refusals += isRefused("ulimit -f " + limit + " && exec" + JAVA, "Make room") ? 1 : 0;
    }
    assertThat(refusals).as("times when there was no room").isBetween(1, 4);
  }

  @Test
  void run_diskIsFull_isAllOrNothingAndSaysWhich() throws Exception {
    String mount = "mount -t tmpfs -o size=%dk small \"$SMALL\"";
    assumeTrue(mayMount(mount.formatted(KIB)), "this account may not mount");
    int refusals = 0;
    for (long room : List.of(64L, 1_024L, 3_000L, 6_000L, 40_000L)) {
      String all =
          mount.formatted(Files.size(sound) / KIB + room)
              + " && cp \"$SOUND\" \"$LIBRARY\" && {"
              + JAVA
              + "; code=$?; cp \"$SMALL\"/* \"$AFTER\"; exit $code; }";
      refusals += isRefused("exec unshare -rm bash -c '" + all + "'", "The disk is full") ? 1 : 0;
    }
    assertThat(refusals).as("times when there was no room").isBetween(1, 4);
  }

  /// Runs the import and holds what it says against what the library holds.
  private boolean isRefused(String script, String expected) throws Exception {
    Process child = shell(script).start();
    String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean refused = child.waitFor() == KilledChild.REFUSED;
    if (refused) {
      assertThat(told).contains(UNHARMED, expected, library.toString());
    } else {
      assertThat(child.exitValue()).as(told).isZero();
    }
    moveBack();
    LibraryState.assertSound(library);
    boolean same = LibraryState.contents(library, executor).equals(before);
    assertThat(same).as("as before; the child said: %s", told).isEqualTo(refused);
    for (String end : ENDS) {
      Files.deleteIfExists(Path.of(library + end));
    }
    return refused;
  }

  private void moveBack() throws IOException {
    for (String end : ENDS) {
      Path from = folder.resolve("after/l.chronofront" + end);
      if (Files.exists(from)) {
        Files.move(from, Path.of(library + end));
      }
    }
  }

  private boolean mayMount(String mount) throws Exception {
    return shell("unshare -rm bash -c '" + mount + "'").start().waitFor() == 0;
  }

  private ProcessBuilder shell(String script) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
    Map<String, String> names = shell.environment();
    names.put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    names.put("CLASSES", System.getProperty("java.class.path"));
    names.put("SOUND", sound.toString());
    names.put("LIBRARY", library.toString());
    names.put("FILE", file.toString());
    names.put("SMALL", folder.resolve("small").toString());
    names.put("AFTER", Files.createDirectories(folder.resolve("after")).toString());
    return shell;
  }
}
