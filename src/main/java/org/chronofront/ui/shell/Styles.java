package org.chronofront.ui.shell;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;

/// The window's style sheet, and names that it knows.
final class Styles {
  /// A choice that narrows what is shown is in force.
  static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private Styles() {}

  /// Adds the window's style sheet to a scene's or dialog's.
  static void apply(List<String> styleSheets) {
    styleSheets.add(
        Objects.requireNonNull(Styles.class.getResource("shell.css"), "shell.css")
            .toExternalForm());
  }
}
