package org.chronofront.ui.stage;

import java.util.concurrent.atomic.AtomicBoolean;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.ui.fx.FontRace;
import org.chronofront.ui.fx.TextRace;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Every test runs as the app does: with the races of setting up fonts and of setting text avoided.
/// Without it a test that sets Arabic while a canvas is drawn ends the whole process with
/// `malloc(): …`, once in many runs. JUnit finds this by `META-INF/services`.
public final class NoFontRaces implements BeforeAllCallback {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (DONE.compareAndSet(false, true)) {
      FontRace.avoid();
      TextRace.avoid();
      // Java2D's list of fonts, before any test adds to it (AppFonts).
      LabelFonts.bundled();
    }
  }
}
