package org.chronofront.ui.importing;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.chronofront.ui.mark.SafeLines;

/// Asks before something is taken back. Does not wait: the window stays usable. FX thread.
final class Confirmation {
  private static final double WIDTH = 460;

  private Confirmation() {}

  /// @param verb on the button
  /// @param confirmed runs when a person says so
  static void ask(Window owner, String title, String sentence, String verb, Runnable confirmed) {
    ButtonType yes = new ButtonType(verb);
    Alert question = new Alert(Alert.AlertType.CONFIRMATION, "", ButtonType.CANCEL, yes);
    question.initOwner(owner);
    question.setTitle(title);
    question.setHeaderText(title);
    question.setGraphic(null);
    var text = Parts.label(sentence);
    text.setPrefWidth(WIDTH);
    SafeLines.wrap(text);
    question.getDialogPane().setContent(text);
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
