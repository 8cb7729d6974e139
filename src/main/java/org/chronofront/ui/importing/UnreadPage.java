package org.chronofront.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.jspecify.annotations.Nullable;

/// A file that could not be told or read: why, and the ways on.
final class UnreadPage {
  private final VBox root = new VBox(16);

  /// @param another asks for another file; null where others are there to go on with
  UnreadPage(OfferModel model, List<FormatChoice> choices, @Nullable Runnable another) {
    Label title = Parts.wrapped(OfferWords.names(model.files()) + " was not read", "title-20");
    Label why = Parts.wrapped("", "why");
    model.trouble().subscribe(why::setText);
    root.getStyleClass().add("unread-page");
    if (model.isEmpty()) {
      root.getChildren().setAll(title, why, on(model, another));
      return;
    }
    Label what =
        Parts.wrapped(
            "If you know what it is, choose its format. A file with rows and columns can be mapped"
                + " as a table, column by column.");
    ComboBox<String> formats = new ComboBox<>();
    formats.getItems().setAll(choices.stream().map(FormatChoice::title).toList());
    formats.setPromptText("Read it as…");
    formats.setAccessibleText("Read it as");
    formats.setOnAction(
        _ -> choose(model, choices, formats.getSelectionModel().getSelectedIndex()));
    HBox ways = new HBox(8, formats);
    ways.setAlignment(Pos.CENTER_LEFT);
    OfferWords.table(choices)
        .ifPresent(
            table -> {
              Button map =
                  Parts.button(
                      "Map it as a table",
                      "Say which column holds what",
                      () -> model.chooseFormat(table.id()));
              ways.getChildren().add(map);
            });
    ways.getChildren().add(on(model, another));
    ways.disableProperty().bind(model.busy());
    root.getChildren().setAll(title, why, what, ways);
  }

  /// The way on that leaves the file as it is.
  private static Button on(OfferModel model, @Nullable Runnable another) {
    if (another != null) {
      return Parts.button("Choose another file…", "Leaves this one as it is", another);
    }
    Button leave =
        Parts.button(
            "Leave this file out",
            "The others come in without it",
            () -> model.included().set(false));
    leave.disableProperty().bind(model.included().not());
    return leave;
  }

  VBox root() {
    return root;
  }

  private static void choose(OfferModel model, List<FormatChoice> choices, int index) {
    if (index >= 0) {
      model.chooseFormat(choices.get(index).id());
    }
  }
}
