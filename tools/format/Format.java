import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or mends the layout of every Java file of the project with google-java-format.
///
/// `java tools/format/Format.java check|write FORMATTER.jar`, from the project's folder. Exit code
/// 1 when a file isn't laid out as the formatter would; file names are relative, so that a folder
/// with a space in its name does no harm.
public final class Format {
  private static final List<String> FOLDERS = List.of("src", "tools");

  private Format() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean check = args[0].equals("check");
    Path files = Files.createTempFile("chronofront-java-files", ".txt");
    try {
      Files.write(files, javaFiles());
      int exit = format(check, args[1], files);
      if (exit != 0 && check) {
        System.err.println(
            "The files above aren't laid out by google-java-format. Mend them with:"
                + " ./mvnw -q process-sources exec:exec@format");
      }
      System.exit(exit);
    } finally {
      Files.deleteIfExists(files);
    }
  }

  private static List<String> javaFiles() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        paths
            .map(path -> path.toString().replace('\\', '/'))
            .filter(path -> path.endsWith(".java"))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }

  private static int format(boolean check, String formatter, Path files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", formatter));
    command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
    command.add("@" + files);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
