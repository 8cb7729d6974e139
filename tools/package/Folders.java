import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders at once.
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : paths(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /// In bytes.
  static long size(Path folder) throws IOException {
    long sum = 0;
    for (Path path : paths(folder)) {
      sum += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return sum;
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
