import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The Java run-time image with JavaFX, and nothing else that the app doesn't need.
final class RuntimeImage {
  /// What jdeps can't see, because it comes through services: names of months and days in the
  /// dataset's languages, and the encodings of tables.
  private static final Set<String> UNSEEN = Set.of("jdk.localedata", "jdk.charsets");

  private final Path javafx;
  private final Path work;

  RuntimeImage(Path javafx, Path work) {
    this.javafx = javafx;
    this.work = work;
  }

  /// @param input the folder of the app's jars
  Path make(Path input) throws IOException, InterruptedException {
    Path image = work.resolve("runtime");
    String modules = String.join(",", modules(input));
    System.out.println("Modules: " + modules);
    List<String> command = new ArrayList<>(List.of("--output", image.toString()));
    command.addAll(List.of("--module-path", javafx.toString(), "--add-modules", modules));
    command.addAll(List.of("--include-locales", "en,fr,ar"));
    command.addAll(List.of("--no-header-files", "--no-man-pages", "--compress", "zip-6"));
    command.addAll(List.of("--exclude-resources", "**.so,**.dll,**.dylib"));
    Tool.run("jlink", command);
    for (Path jar : jars(javafx)) {
      Natives.copyOut(jar, "", image.resolve(Platform.WINDOWS ? "bin" : "lib"));
    }
    return image;
  }

  private Set<String> modules(Path input) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("--multi-release", "25"));
    command.addAll(List.of("--ignore-missing-deps", "--print-module-deps"));
    command.addAll(List.of("--module-path", javafx.toString()));
    jars(input).forEach(jar -> command.add(jar.toString()));
    Set<String> modules = new TreeSet<>(UNSEEN);
    modules.addAll(Arrays.asList(Tool.output("jdeps", command).split(",")));
    return modules;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
