package org.chronofront.ui.importing;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// The datasets of the library: each can be switched off and on, and its last import taken back.
final class DatasetsWindow {
  private static final double[] SIZE = {720, 640, 520, 360};

  private final DatasetsModel model;
  private final VBox cards = new VBox();
  private final Button close = Parts.button("Close", "", () -> stage().close());
  private final Stage stage;
  private boolean filled;

  /// Opens over the window; returns at once.
  ///
  /// @param add asks for files to import
  /// @param same shows which places and actors may be one
  DatasetsWindow(Stage owner, DatasetsModel model, Runnable add, Runnable same) {
    this.model = model;
    cards.getStyleClass().add("cards");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    Label message = Parts.wrapped("", "quiet");
    model.message().subscribe(message::setText);
    HBox.setHgrow(message, Priority.ALWAYS);
    Button importing =
        Parts.button("Import…", "Bring another file into this library", () -> add(add));
    Button merges = Parts.button(MergesWindow.OPEN, MergesWindow.OPEN_HELP, () -> add(same));
    close.setCancelButton(true);
    close.setDefaultButton(true);
    HBox buttons = new HBox(8, message, model.changing().button(), merges, importing, close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("buttons");
    BorderPane root = new BorderPane(scroll, null, null, buttons, null);
    this.stage = Parts.stage(owner, Modality.WINDOW_MODAL, "Datasets", root, SIZE);
    model.items().addListener((ListChangeListener<DatasetsModel.Item>) _ -> fill());
    fill();
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  private void add(Runnable next) {
    stage.close();
    next.run();
  }

  private void fill() {
    List<DatasetsModel.Item> items = model.items();
    List<? extends Node> nodes =
        items.isEmpty()
            ? List.of(
                Parts.wrapped(
                    "This library holds no dataset yet. Import a file to begin: drop it on the"
                        + " window, or use the button below.",
                    "quiet"))
            : items.stream().map(item -> DatasetCard.of(model, item, () -> undo(item))).toList();
    Keyboard.refill(cards, nodes, close);
    if (!filled && !items.isEmpty()) {
      filled = true;
      Keyboard.buttons(cards).getFirst().requestFocus();
    }
  }

  private void undo(DatasetsModel.Item item) {
    Confirmation.ask(
        stage,
        "Undo the last import?",
        "The last import of “%s” is taken back: the edition before it is current again, or the"
                .formatted(item.entry().info().title())
            + " dataset is gone when there was none. Other datasets stay as they are.",
        "Undo",
        () -> model.undo(item));
  }
}
