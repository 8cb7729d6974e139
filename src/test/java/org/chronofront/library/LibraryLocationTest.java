package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryLocationTest {
  private static final Path HOME = Path.of("/home/me");

  @Test
  void of_linux_followsXdg() {
    assertThat(LibraryLocation.of("Linux", Map.of(), HOME))
        .isEqualTo(Path.of("/home/me/.local/share/chronofront/library.chronofront"));
    assertThat(LibraryLocation.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(Path.of("/data/chronofront/library.chronofront"));
    assertThat(LibraryLocation.of("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
        .isEqualTo(Path.of("/home/me/.local/share/chronofront/library.chronofront"));
    assertThat(LibraryLocation.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME))
        .isEqualTo(Path.of("/home/me/.local/share/chronofront/library.chronofront"));
  }

  @Test
  void of_mac_isApplicationSupport() {
    assertThat(LibraryLocation.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(Path.of("/home/me/Library/Application Support/Chronofront/library.chronofront"));
  }

  @Test
  void of_windows_isAppData() {
    assertThat(LibraryLocation.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
        .isEqualTo(Path.of("/roaming/Chronofront/library.chronofront"));
    assertThat(LibraryLocation.of("Windows 11", Map.of(), HOME))
        .isEqualTo(Path.of("/home/me/AppData/Roaming/Chronofront/library.chronofront"));
  }
}
