package org.chronofront.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a person's own library lies, as each platform wants it. Pure: asks nothing of the system
/// it runs on.
public final class LibraryLocation {
  private static final String FILE = "library.chronofront";

  private LibraryLocation() {}

  /// The default library.
  ///
  /// @param system the name of the operating system, as in the property `os.name`
  /// @param environment the environment variables
  /// @param home the person's home folder
  public static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
          .resolve("Chronofront")
          .resolve(FILE);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Chronofront").resolve(FILE);
    }
    return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
        .resolve("chronofront")
        .resolve(FILE);
  }

  /// The XDG specification has relative paths ignored; an empty variable counts as none.
  private static Path absolute(@Nullable String variable, Path otherwise) {
    if (variable == null || variable.isBlank()) {
      return otherwise;
    }
    Path path = Path.of(variable);
    return path.isAbsolute() ? path : otherwise;
  }
}
