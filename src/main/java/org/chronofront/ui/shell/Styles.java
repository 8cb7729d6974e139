package org.chronofront.ui.shell;

import javafx.css.PseudoClass;

/// Names that the style sheet knows.
final class Styles {
  /// A choice that narrows what is shown is in force.
  static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private Styles() {}
}
