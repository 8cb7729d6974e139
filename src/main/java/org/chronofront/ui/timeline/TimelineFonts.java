package org.chronofront.ui.timeline;

import javafx.scene.text.Font;

/// The fonts that the chart writes with.
final class TimelineFonts {
  static final Font TEXT = Font.font("IBM Plex Sans", 12);
  static final Font STRONG = Font.font("IBM Plex Sans SemiBold", 12);

  private TimelineFonts() {}
}
