package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.chronofront.index.EventSelection;
import org.junit.jupiter.api.Test;

class StatusBarTest {
  @Test
  void sentence_everythingShown_saysOnlyThat() {
    assertThat(StatusBar.sentence(new EventSelection(new int[15], 15, 0, 0, 0, 0, 0, 0, 0)))
        .isEqualTo("15 of 15 events shown");
  }

  @Test
  void sentence_someHidden_saysByWhat() {
    assertThat(StatusBar.sentence(new EventSelection(new int[2000], 5678, 0, 3666, 4, 3, 0, 5, 1)))
        .isEqualTo(
            "2,000 of 5,678 events shown  ·  3,666 outside the window  ·  4 not yet reported on the"
                + " day known  ·  3 hidden by kind  ·  5 hidden by outlet");
  }
}
