package org.chronofront.ui.dossier;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;

/// What was selected could not be read.
final class FailedPane implements Pane {
  private final VBox node = new VBox();

  FailedPane(String sentence, Session session) {
    node.getStyleClass().add("page");
    node.getChildren()
        .addAll(
            Parts.text("This could not be read", "headline"),
            Parts.text(sentence, "quiet-13"),
            Parts.link("‹ All places", "Show the table of all places", session::clearSelection));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void showDay(Shown shown) {
    // nothing here depends on the day
  }
}
