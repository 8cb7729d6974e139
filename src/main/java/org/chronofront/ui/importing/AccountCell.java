package org.chronofront.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.ImportAccount;
import org.jspecify.annotations.Nullable;

/// An import in the list of all: what came in, when, and whether it was taken back.
final class AccountCell extends ListCell<ImportAccount> {
  private final Label title = Parts.label("", "offer-title");
  private final Label when = Parts.label("", "hint");
  private final Label told = Parts.label("", "hint");
  private final VBox box = new VBox(2, title, when, told);

  AccountCell() {
    setPrefWidth(0);
    title.setMinWidth(0);
    when.setMinWidth(0);
    told.setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ImportAccount account, boolean empty) {
    super.updateItem(account, empty);
    setGraphic(empty ? null : box);
    if (empty || account == null) {
      return;
    }
    title.setText(Parts.oneLine(account.title()));
    when.setText(AccountWords.when(account.startedAt()));
    // what came in on one line and what else became of rows on the next: both have room then
    told.setText(
        account.undone() ? "Taken back" : AccountWords.told(account).replaceFirst(", ", "\n"));
    box.setOpacity(account.undone() ? 0.7 : 1);
  }
}
