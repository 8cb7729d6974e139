import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/// The cache of loaded and linked classes with which the app starts in a fraction of the time.
final class AotCache {
  private static final int LIMIT_SECONDS = 120;

  private AotCache() {}

  /// Records the cache in a training run that opens the window on JavaFX's headless platform, with
  /// a home of its own, uses it once as a person would, and ends; then tells the launcher to use
  /// it.
  static void record(Path image, String name, Path work) throws IOException, InterruptedException {
    Path app = image.resolve(Platform.LINUX ? "lib/app" : Platform.MAC ? "Contents/app" : "app");
    Path launcher = image.resolve(Platform.WINDOWS ? name + ".exe" : "bin/" + name);
    Path cache = app.resolve("app.aot").toAbsolutePath();
    Path home = Files.createDirectories(work.resolve("home")).toAbsolutePath();
    ProcessBuilder training = new ProcessBuilder(launcher.toString());
    training
        .environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            String.join(
                " ",
                "\"-XX:AOTCacheOutput=" + cache + "\"",
                "\"-Duser.home=" + home + "\"",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dchronofront.rehearse=true"));
    training.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    training.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    training.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
    training.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    Process process = training.inheritIO().start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("The training run didn't end within " + LIMIT_SECONDS + " seconds.");
    }
    if (process.exitValue() != 0 || !Files.exists(cache)) {
      throw new IOException("The training run left no AOT cache: exit " + process.exitValue());
    }
    Files.writeString(
        app.resolve(name + ".cfg"),
        "java-options=-XX:AOTCache=$APPDIR/app.aot" + System.lineSeparator(),
        StandardOpenOption.APPEND);
  }
}
