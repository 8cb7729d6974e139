import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the packaged app: a run-time image of the needed modules, the app image
/// `target/package/chronofront`, its AOT cache, and on Linux a `.deb`.
///
/// `java tools/package/Package.java TARGET JAR VERSION`, from the project's folder, run by the JDK
/// that shall be packaged; Maven has put JavaFX into `TARGET/javafx` and the other libraries into
/// `TARGET/class-path`.
public final class Package {
  private static final String NAME = "chronofront";
  private static final String DESCRIPTION =
      "Who held the place on that day, who says so, and in which words";

  private final Path target;
  private final String jar;
  private final String version;
  private final Path work;
  private final Path out;

  private Package(Path target, String jar, String version) {
    this.target = target;
    this.jar = jar;
    this.version = version;
    work = target.resolve("package-work");
    out = target.resolve("package");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new Package(Path.of(args[0]), args[1], args[2]).run();
  }

  private void run() throws IOException, InterruptedException {
    Folders.delete(work);
    Folders.delete(out);
    Path input = Files.createDirectories(work.resolve("input"));
    Files.copy(target.resolve(jar), input.resolve(jar), StandardCopyOption.COPY_ATTRIBUTES);
    gatherLibraries(input);
    Path runtime = new RuntimeImage(target.resolve("javafx"), work).make(input);
    appImage(input, runtime);
    Path image = out.resolve(NAME);
    AotCache.record(image, NAME, work);
    if (Platform.LINUX) {
      debianPackage(image);
    }
    System.out.printf("Packaged %s: %d MB.%n", image, Folders.size(image) / 1_000_000);
  }

  /// SQLite's library is unpacked for this platform only, so that it needn't be at every start.
  private void gatherLibraries(Path input) throws IOException {
    try (Stream<Path> jars = Files.list(target.resolve("class-path"))) {
      for (Path library : jars.sorted().toList()) {
        Path copy = input.resolve(library.getFileName());
        Files.copy(library, copy, StandardCopyOption.COPY_ATTRIBUTES);
        if (copy.getFileName().toString().startsWith("sqlite-jdbc")) {
          Natives.moveOut(
              copy, "org/sqlite/native/" + Platform.SQLITE_FOLDER, "org/sqlite/native", input);
        }
      }
    }
  }

  private void appImage(Path input, Path runtime) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("--type", "app-image", "--name", NAME));
    command.addAll(List.of("--input", input.toString(), "--runtime-image", runtime.toString()));
    command.addAll(List.of("--main-jar", jar, "--main-class", "org.chronofront.Launcher"));
    command.addAll(List.of("--dest", out.toString(), "--app-version", version));
    command.addAll(List.of("--vendor", "Chronofront", "--description", DESCRIPTION));
    command.addAll(List.of("--icon", "icons/chronofront" + Platform.ICON_SUFFIX));
    for (String option : javaOptions()) {
      command.addAll(List.of("--java-options", option));
    }
    Tool.run("jpackage", command);
  }

  private static List<String> javaOptions() {
    return List.of(
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
        "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED",
        // For TextRace.
        "--add-exports=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-Dorg.sqlite.lib.path=$APPDIR",
        // Its pauses are half as long as the serial collector's on two cores.
        "-XX:+UseParallelGC",
        // Decision 10: without a limit the heap only grows; with room for code and classes nothing
        // but data is ever collected.
        "-Xmx640m",
        "-XX:MetaspaceSize=96m",
        "-XX:ReservedCodeCacheSize=128m",
        // Decision 5: a third less time to the first picture on two cores.
        "-XX:TieredStopAtLevel=1",
        // The virtual machine's own warnings would stand in the middle of a command's JSON.
        "-Xlog:disable",
        "-Xlog:all=error:stderr");
  }

  private void debianPackage(Path image) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("--type", "deb", "--name", NAME));
    command.addAll(List.of("--app-image", image.toString(), "--dest", out.toString()));
    command.addAll(List.of("--app-version", version, "--description", DESCRIPTION));
    command.addAll(List.of("--vendor", "Chronofront"));
    command.addAll(List.of("--linux-deb-maintainer", "chronofront@localhost"));
    command.addAll(List.of("--linux-app-category", "science"));
    command.addAll(List.of("--linux-package-deps", "libgtk-3-0, libxtst6, libfontconfig1"));
    command.addAll(List.of("--icon", "icons/chronofront" + Platform.ICON_SUFFIX));
    command.addAll(List.of("--linux-shortcut", "--resource-dir", "tools/package/linux"));
    Tool.run("jpackage", command);
  }
}
