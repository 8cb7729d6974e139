package org.chronofront.ui.mark;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.chronofront.model.Excerpt;

/// Labels for sentences and for the words of sources. FX thread.
public final class WrappedLabel {
  private WrappedLabel() {}

  /// A label that wraps, also where its words run from right to left, and never shows an ellipsis
  /// for want of height.
  public static Label of(String words, String... styles) {
    Label label = new Label(words);
    SafeLines.wrap(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// The words of a source between the quotation marks of their language, in its direction and
  /// font.
  public static Label quotation(Excerpt excerpt) {
    Label label = of(Quotation.of(excerpt), "quotation");
    Script.apply(label, excerpt.language());
    return label;
  }
}
