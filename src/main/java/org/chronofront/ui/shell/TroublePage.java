package org.chronofront.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chronofront.ui.mark.SafeLines;

/// What the window shows when a library cannot be opened: a sentence, and what can be done.
final class TroublePage {
  private TroublePage() {}

  static VBox of(String sentence, Runnable retry, Runnable openAnother) {
    Label title = new Label("The library could not be opened");
    title.getStyleClass().add("title-20");
    Label text = new Label(sentence);
    SafeLines.wrap(text, 560);
    Button again = new Button("Try again");
    again.setDefaultButton(true);
    again.setOnAction(_ -> retry.run());
    Button another = new Button("Open another library…");
    another.setOnAction(_ -> openAnother.run());
    HBox buttons = new HBox(8, again, another);
    VBox page = new VBox(16, title, text, buttons);
    page.setAlignment(Pos.CENTER_LEFT);
    page.setMaxWidth(560);
    VBox centred = new VBox(page);
    centred.setAlignment(Pos.CENTER);
    centred.getStyleClass().add("trouble-page");
    return centred;
  }
}
