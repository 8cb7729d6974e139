package org.chronofront;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("/home/reader").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("/elsewhere").toAbsolutePath();

  @Test
  void of_linux_followsXdg() {
    UserFolders own = UserFolders.of("Linux", Map.of(), HOME);
    assertThat(own.settings()).isEqualTo(HOME.resolve(".config/chronofront"));
    assertThat(own.library())
        .isEqualTo(HOME.resolve(".local/share/chronofront/library.chronofront"));
    UserFolders other =
        UserFolders.of(
            "Linux",
            Map.of("XDG_CONFIG_HOME", "" + ELSEWHERE, "XDG_DATA_HOME", ELSEWHERE + "/data"),
            HOME);
    assertThat(other.settings()).isEqualTo(ELSEWHERE.resolve("chronofront"));
    assertThat(other.library())
        .isEqualTo(ELSEWHERE.resolve("data/chronofront/library.chronofront"));
  }

  @Test
  void of_linuxRelativeOrEmptyVariables_areIgnored() {
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "here", "XDG_DATA_HOME", "");
    assertThat(UserFolders.of("Linux", environment, HOME))
        .isEqualTo(UserFolders.of("Linux", Map.of(), HOME));
  }

  @Test
  void of_mac_isApplicationSupport() {
    UserFolders folders = UserFolders.of("Mac OS X", Map.of("XDG_DATA_HOME", "" + ELSEWHERE), HOME);
    Path support = HOME.resolve("Library/Application Support/Chronofront");
    assertThat(folders).isEqualTo(new UserFolders(support, support));
  }

  @Test
  void of_windows_isAppData() {
    Path roaming = ELSEWHERE.resolve("Chronofront");
    assertThat(UserFolders.of("Windows 11", Map.of("APPDATA", "" + ELSEWHERE), HOME))
        .isEqualTo(new UserFolders(roaming, roaming));
    assertThat(UserFolders.of("Windows 11", Map.of("APPDATA", "Roaming"), HOME))
        .isEqualTo(UserFolders.of("Windows 11", Map.of(), HOME));
    assertThat(UserFolders.of("Windows 11", Map.of(), HOME).library())
        .isEqualTo(HOME.resolve("AppData/Roaming/Chronofront/library.chronofront"));
  }
}
