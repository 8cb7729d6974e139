package org.chronofront.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where settings and logs are kept: in the user's own folders, as each platform has them.
public final class SettingsLocation {
  private static final String NAME = "Chronofront";

  private SettingsLocation() {}

  /// The folder of settings and logs; need not exist.
  ///
  /// @param system the property os.name
  /// @param environment the environment's variables
  /// @param home the user's home folder
  public static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      Path folder = roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming);
      return folder.resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support").resolve(NAME);
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path folder =
        !config.isBlank() && Path.of(config).isAbsolute()
            ? Path.of(config)
            : home.resolve(".config");
    return folder.resolve("chronofront");
  }
}
