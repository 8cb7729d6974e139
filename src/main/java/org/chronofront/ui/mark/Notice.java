package org.chronofront.ui.mark;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// A small dialog over a window. JavaFX's own wraps its words in a way that right-to-left letters
/// break, see [SafeLines], so every dialog is made here. FX thread.
public final class Notice {
  private static final double WIDEST = 480;

  private Notice() {}

  /// A dialog with a sentence, which may hold words of data.
  ///
  /// @param title of the window and above the sentence, in the app's own words; empty for none
  public static Alert saying(
      AlertType type, Window owner, String title, String sentence, ButtonType... buttons) {
    Label words = new Label(sentence);
    SafeLines.wrap(words, WIDEST);
    return showing(type, owner, title, words, buttons);
  }

  /// A dialog with a page.
  ///
  /// @param title of the window and above the page, in the app's own words; empty for none
  public static Alert showing(
      AlertType type, Window owner, String title, Node page, ButtonType... buttons) {
    Alert alert = new Alert(type, "", buttons);
    alert.initOwner(owner);
    alert.setTitle(title);
    alert.setHeaderText(title.isEmpty() ? null : title);
    alert.getDialogPane().setContent(page);
    return alert;
  }
}
