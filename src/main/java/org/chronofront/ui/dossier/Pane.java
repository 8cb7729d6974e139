package org.chronofront.ui.dossier;

import javafx.scene.Node;
import org.chronofront.ui.session.Shown;

/// One page of the dossier.
interface Pane {
  /// The page, always the same node.
  Node node();

  /// Updates what depends on the day, the knowledge day or the rule.
  void showDay(Shown shown);
}
