package org.chronofront.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void restored_lostCharacters_comeBack() {
    byte[] line = "java\0-jar\0state\0الميادين\0--on\0".getBytes(StandardCharsets.UTF_8);

    assertThat(TerminalText.restored(line, "state", "\uFFFD\uFFFD\uFFFD", "--on"))
        .containsExactly("state", "الميادين", "--on");
  }

  @Test
  void restored_otherArguments_stayAsTheyAre() {
    byte[] line = "java\0state\0é\0".getBytes(StandardCharsets.UTF_8);

    assertThat(TerminalText.restored(line, "history", "\uFFFD"))
        .containsExactly("history", "\uFFFD");
    assertThat(TerminalText.restored(new byte[0], "\uFFFD")).containsExactly("\uFFFD");
  }

  @Test
  void typed_nothingLost_isTheSame() {
    assertThat(TerminalText.typed("state", "الميادين")).containsExactly("state", "الميادين");
  }

  @Test
  void launchArguments_tellWindowFromTerminal() {
    assertThat(LaunchArguments.of()).isEqualTo(new LaunchArguments(true, null));
    assertThat(LaunchArguments.of("--library", "a"))
        .isEqualTo(new LaunchArguments(true, Path.of("a")));
    assertThat(LaunchArguments.of("--library=a"))
        .isEqualTo(new LaunchArguments(true, Path.of("a")));
    assertThat(LaunchArguments.of("--library").window()).isFalse();
    assertThat(LaunchArguments.of("state", "x").window()).isFalse();
    assertThat(LaunchArguments.of("--version").window()).isFalse();
  }
}
