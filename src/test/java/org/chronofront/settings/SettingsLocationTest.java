package org.chronofront.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsLocationTest {
  private static final Path HOME = Path.of("/home/reader");

  @Test
  void of_linux_isTheConfigFolder() {
    assertThat(SettingsLocation.of("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".config/chronofront"));
    assertThat(SettingsLocation.of("Linux", Map.of("XDG_CONFIG_HOME", "/etc/me"), HOME))
        .isEqualTo(Path.of("/etc/me/chronofront"));
  }

  @Test
  void of_linuxRelativeConfigHome_isIgnored() {
    assertThat(SettingsLocation.of("Linux", Map.of("XDG_CONFIG_HOME", "here"), HOME))
        .isEqualTo(HOME.resolve(".config/chronofront"));
  }

  @Test
  void of_macAndWindows_areTheirs() {
    assertThat(SettingsLocation.of("Mac OS X", Map.of(), HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/Chronofront"));
    assertThat(SettingsLocation.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
        .isEqualTo(Path.of("/roaming/Chronofront"));
  }
}
