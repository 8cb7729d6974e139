package org.chronofront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house rules that are about files rather than classes.
class SourceFilesTest {
  private static final int LONGEST_SOURCE = 400;
  private static final int LONGEST_TEST = 600;
  private static final List<String> MACHINE_FOLDERS =
      List.of("/" + "work/", "/" + "root/", "C:" + "\\Users");

  @Test
  void sources_any_areShortEnoughToRead() throws IOException {
    assertThat(javaFiles("src/main/java")).isNotEmpty().allSatisfy(f -> atMost(f, LONGEST_SOURCE));
  }

  @Test
  void tests_any_areShortEnoughToRead() throws IOException {
    assertThat(javaFiles("src/test/java")).isNotEmpty().allSatisfy(f -> atMost(f, LONGEST_TEST));
  }

  @Test
  void sources_any_nameNoFolderOfOneMachine() throws IOException {
    for (String folder : List.of("src/main/java", "src/test/java", "src/bench/java", "tools")) {
      assertThat(javaFiles(folder))
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(MACHINE_FOLDERS));
    }
  }

  /// See the rule about SafeLines in [ArchitectureTest].
  @Test
  void styleSheets_any_wrapNoWords() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      assertThat(files.filter(path -> path.toString().endsWith(".css")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("-fx-wrap-text"));
    }
  }

  private static void atMost(Path file, int lines) throws IOException {
    assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(lines);
  }

  private static List<Path> javaFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
