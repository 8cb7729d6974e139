package org.chronofront.ui.importing;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.chronofront.ui.mark.Notice;

/// Asks before something is taken back. Does not wait: the window stays usable. FX thread.
final class Confirmation {
  private Confirmation() {}

  /// @param verb on the button
  /// @param confirmed runs when a person says so
  static void ask(Window owner, String title, String sentence, String verb, Runnable confirmed) {
    ButtonType yes = new ButtonType(verb);
    Alert question =
        Notice.saying(Alert.AlertType.CONFIRMATION, owner, title, sentence, ButtonType.CANCEL, yes);
    question.setGraphic(null);
    question.getDialogPane().getStyleClass().add("importing");
    Parts.style(question.getDialogPane());
    question.setOnHidden(
        _ -> {
          if (yes.equals(question.getResult())) {
            confirmed.run();
          }
        });
    question.show();
  }
}
