package org.chronofront;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.chronofront.ingest.Formats;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.importing.Importing;
import org.chronofront.library.importing.SqliteImporting;
import org.chronofront.settings.SettingsStore;

/// What the window and the command line have in common, constructed once a process.
///
/// @param folder the user's folder of settings and logs
/// @param towns by which files are noticed whose coordinates have changed places
record Services(
    Path folder, SettingsStore settings, Libraries libraries, Clock clock, Towns towns) {
  private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

  /// The services of this machine and user.
  static Services ofThisMachine() {
    String system = System.getProperty("os.name", "");
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home", "."));
    Clock clock = Clock.systemUTC();
    UserFolders folders = UserFolders.of(system, environment, home);
    return new Services(
        folders.settings(),
        new SettingsStore(folders.settings().resolve("settings.json")),
        new Libraries(folders.library(), BundledDataset.shipped(), clock, BUSY_TIMEOUT),
        clock,
        new Towns());
  }

  /// What comes into a library file.
  ///
  /// @param readers runs the reading of files, beside the thread that writes
  Importing importing(Path library, Executor readers) {
    return new SqliteImporting(library, Formats.all(towns), clock, BUSY_TIMEOUT, readers);
  }

  /// The app's version, "development" when run from sources.
  static String version() {
    String version = Services.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
