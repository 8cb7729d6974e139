package org.chronofront.ui.stage;

import java.util.concurrent.atomic.AtomicBoolean;
import org.chronofront.ui.fx.TextRace;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Every test runs as the app does: with JavaFX's text race avoided. Without it a test that sets
/// Arabic while a canvas is drawn ends the whole process with `malloc(): …`, once in many runs.
/// JUnit finds this by `META-INF/services`.
public final class NoTextRace implements BeforeAllCallback {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (DONE.compareAndSet(false, true)) {
      TextRace.avoid();
    }
  }
}
