import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Native libraries that lie in jars and would otherwise be unpacked into the user's home or the
/// temporary folder when the app starts.
final class Natives {
  private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib)");

  private Natives() {}

  /// Copies this platform's libraries from a jar to a folder.
  ///
  /// @param from the folder within the jar
  static void copyOut(Path jar, String from, Path to) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.list(zip.getPath("/" + from))) {
      for (Path file : files.filter(path -> LIBRARY.matcher(path.toString()).matches()).toList()) {
        Path copy = to.resolve(file.getFileName().toString());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Copies the libraries out and drops the jar's folder for all platforms.
  static void moveOut(Path jar, String from, String drop, Path to) throws IOException {
    copyOut(jar, from, to);
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      List<Path> dropped;
      try (Stream<Path> walk = Files.walk(zip.getPath("/" + drop))) {
        dropped = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : dropped) {
        Files.delete(path);
      }
    }
  }
}
