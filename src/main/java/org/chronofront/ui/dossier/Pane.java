package org.chronofront.ui.dossier;

import javafx.scene.Node;
import org.chronofront.ui.session.Shown;

/// One page of the dossier.
interface Pane {
  /// The page, always the same node.
  Node node();

  /// Updates what depends on the day, the knowledge day or the rule.
  void showDay(Shown shown);

  /// Shows or folds the reasons for the state on the day, where the page has some.
  default void showReasons() {}

  /// Draws marks and ribbons anew: evidence fades otherwise now. All else stays as it is.
  default void fade() {}
}
