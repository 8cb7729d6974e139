package org.chronofront;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person's own folders of the app, as each platform wants them. Pure: asks nothing of the system
/// it runs on; the folders need not exist.
///
/// @param settings where settings and the log are kept
/// @param data where the library is kept
record UserFolders(Path settings, Path data) {
  private static final String NAME = "Chronofront";
  private static final String LIBRARY = "library.chronofront";

  /// The folders of a person.
  ///
  /// @param system the name of the operating system, as in the property `os.name`
  /// @param environment the environment's variables
  /// @param home the person's home folder
  static UserFolders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return both(absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming")));
    }
    if (name.startsWith("mac")) {
      return both(home.resolve("Library/Application Support"));
    }
    Path settings = absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
    Path data = absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
    String folder = NAME.toLowerCase(Locale.ROOT);
    return new UserFolders(settings.resolve(folder), data.resolve(folder));
  }

  /// The library that is opened when no other is asked for.
  Path library() {
    return data.resolve(LIBRARY);
  }

  private static UserFolders both(Path parent) {
    Path folder = parent.resolve(NAME);
    return new UserFolders(folder, folder);
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
