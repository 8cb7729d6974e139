package org.chronofront.ui.dossier;

import javafx.scene.Node;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// One page of the dossier.
interface Pane {
  /// The page, always the same node.
  Node node();

  /// Updates what depends on the day, the knowledge day or the rule.
  void showDay(Shown shown);

  /// Shows or folds the reasons for the state on the day, where the page has some.
  default void showReasons() {}

  /// Shows or folds how each source tells the place, with the words of two that disagree.
  ///
  /// @return what has to be brought into sight, null where there is nothing of the kind
  default @Nullable Node showSources() {
    return null;
  }

  /// Draws marks and ribbons anew: evidence fades otherwise now. All else stays as it is.
  default void fade() {}
}
