package org.chronofront.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import javafx.scene.layout.StackPane;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.Test;

class TextRaceTest {
  @Test
  void avoid_textIsSetTwice_neverWithTheSameObject() throws Exception {
    TestStage.show(StackPane::new, 100, 100, Theme.LIGHT);
    TestStage.doFx(
        () -> {
          TextRace.avoid();
          GlyphLayout first = GlyphLayoutManager.getInstance();
          GlyphLayoutManager.dispose(first);
          GlyphLayout second = GlyphLayoutManager.getInstance();
          GlyphLayoutManager.dispose(second);
          assertThat(second).isNotSameAs(first);
        });
  }
}
