package org.chronofront.ui.fx;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the FX thread and the renderer from setting text with one and the same object. JavaFX
/// 26.0.2 lends out a shared one, and on Linux (`PangoGlyphLayout.dispose`) takes it back before it
/// is cleared: when the renderer sets a canvas's text at that moment, the layout of the window
/// throws a `ConcurrentModificationException`, or memory is freed twice. Whoever holds the shared
/// one for good makes JavaFX use a fresh one each time.
public final class TextRace {
  private static final Logger LOG = LoggerFactory.getLogger(TextRace.class);

  private TextRace() {}

  /// Takes the shared object away, for as long as the process lives. Call it before the first
  /// window. FX thread.
  public static void avoid() {
    try {
      GlyphLayout shared = GlyphLayoutManager.getInstance();
      LOG.debug("{} is held back", shared);
    } catch (LinkageError hidden) {
      LOG.warn("JavaFX does not let its text layout be reached; rarely, text may fail", hidden);
    }
  }
}
