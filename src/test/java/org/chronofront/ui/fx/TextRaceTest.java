package org.chronofront.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import org.junit.jupiter.api.Test;

class TextRaceTest {
  /// That the tests themselves are safe, too: nothing here calls `avoid`, `NoFontRaces` has.
  @Test
  void avoid_textIsSetTwice_neverWithTheSameObject() {
    GlyphLayout first = GlyphLayoutManager.getInstance();
    GlyphLayoutManager.dispose(first);
    GlyphLayout second = GlyphLayoutManager.getInstance();
    GlyphLayoutManager.dispose(second);

    assertThat(second).isNotSameAs(first);
  }
}
