package org.chronofront.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.chronofront.library.importing.ImportAccount;

/// All imports of the library with their reports.
final class ReportsWindow {
  private static final double[] SIZE = {1080, 680, 780, 460};

  private final ReportsModel model;
  private final FileChoices files;
  private final ListView<ImportAccount> list = new ListView<>();
  private final Stage stage;

  /// Opens over the window; returns at once.
  ///
  /// @param same shows which places and actors may be one
  ReportsWindow(Stage owner, ReportsModel model, FileChoices files, Runnable same) {
    this.model = model;
    this.files = files;
    list.setItems(model.accounts());
    list.setCellFactory(_ -> new AccountCell());
    list.setAccessibleText("All imports, latest first");
    list.getStyleClass().add("offer-list");
    Label empty = Parts.wrapped("", "quiet");
    model
        .loaded()
        .subscribe(on -> empty.setText(on ? "Nothing was imported into this library yet." : ""));
    list.setPlaceholder(empty);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) {
                model.picked().set(now);
              }
            });
    model
        .picked()
        .subscribe(
            now -> {
              if (now != null && !now.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(now);
              }
            });
    Label message = Parts.wrapped("", "quiet");
    model.message().subscribe(message::setText);
    HBox.setHgrow(message, Priority.ALWAYS);
    Button close = Parts.button("Close", "", () -> stage().close());
    close.setCancelButton(true);
    HBox buttons = new HBox(8, message, model.changing().button(), close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("buttons");
    BorderPane root =
        new BorderPane(
            new ReportPane(
                    model,
                    this::save,
                    this::undo,
                    () -> {
                      stage().close();
                      same.run();
                    })
                .root(),
            null,
            null,
            buttons,
            list);
    this.stage = Parts.stage(owner, Modality.WINDOW_MODAL, "Imports and reports", root, SIZE);
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  private void save() {
    ImportAccount account = model.picked().get();
    if (account != null) {
      files.save(stage, "Save the rejected rows", name(account)).ifPresent(model::saveRejected);
    }
  }

  /// "events.csv" gives "events-rejected.csv".
  static String name(ImportAccount account) {
    String file = account.files().isEmpty() ? account.title() : account.files().getFirst();
    int dot = file.lastIndexOf('.');
    return dot <= 0
        ? file + "-rejected"
        : file.substring(0, dot) + "-rejected" + file.substring(dot);
  }

  private void undo() {
    ImportAccount account = model.picked().get();
    if (account != null) {
      Confirmation.ask(
          stage, "Undo this import?", UndoWords.question(account), "Undo", model::undo);
    }
  }
}
