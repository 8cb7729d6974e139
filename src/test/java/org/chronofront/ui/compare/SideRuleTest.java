package org.chronofront.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.RadioMenuItem;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideRuleTest {
  @TempDir Path folder;

  @Test
  void outletTicked_whileTheMenuIsOpen_isSaidAndKeptByTheNextChoice() throws Exception {
    try (OpenLibrary library = BundledLibrary.in(folder)) {
      ObjectProperty<Side> side =
          new SimpleObjectProperty<>(new Side(LocalDate.of(2017, 10, 12), RuleChoice.LATEST, null));
      SideRule[] rule = new SideRule[1];
      TestStage.show(
          () -> {
            rule[0] = new SideRule("A", side, library.catalog());
            return rule[0].button();
          },
          300,
          60,
          Theme.DARK);
      RadioMenuItem all = item(rule[0], "As told by all sources");
      assertThat(all.isSelected()).isTrue();

      TestStage.doFx(() -> side.set(side.get().by(RuleChoice.LATEST.through(List.of("afp")))));
      assertThat(all.isSelected()).isFalse();
      TestStage.doFx(() -> item(rule[0], "Cautious").fire());

      assertThat(side.get().rule().kind()).isEqualTo(RuleChoice.Kind.CAUTIOUS);
      assertThat(side.get().rule().lens()).containsExactly("afp");
      assertThat(item(rule[0], "Cautious").isSelected()).isTrue();
      assertThat(item(rule[0], "Latest").isSelected()).isFalse();
    }
  }

  private static RadioMenuItem item(SideRule rule, String title) {
    return rule.button().getItems().stream()
        .filter(RadioMenuItem.class::isInstance)
        .map(RadioMenuItem.class::cast)
        .filter(item -> title.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }
}
