package org.chronofront.ui.importing;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A dataset in the import dialog's list: whether it is to come in, its title, how it stands.
final class OfferCell extends ListCell<OfferModel> {
  private final CheckBox wanted = new CheckBox();
  private final Label title = Parts.label("", "offer-title");
  private final Label state = Parts.label("", "hint");
  private final HBox row = new HBox(8, wanted, new VBox(2, title, state));
  private Subscription watching = Subscription.EMPTY;
  private @Nullable OfferModel shown;

  OfferCell() {
    setPrefWidth(0);
    title.setMinWidth(0);
    state.setMinWidth(0);
    wanted.setMinWidth(CheckBox.USE_PREF_SIZE);
    wanted.setOnAction(
        _ -> {
          if (shown != null) {
            shown.included().set(wanted.isSelected());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable OfferModel model, boolean empty) {
    super.updateItem(model, empty);
    if (!empty && Objects.equals(model, shown)) {
      return;
    }
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    shown = empty ? null : model;
    setGraphic(shown == null ? null : row);
    if (model != null && !empty) {
      Runnable refresh = () -> refresh(model);
      watching =
          Subscription.combine(
              model.info().title().subscribe(refresh),
              model.busy().subscribe(refresh),
              model.offer().subscribe(refresh),
              model.preview().subscribe(refresh),
              model.trouble().subscribe(refresh),
              model.included().subscribe(refresh));
      refresh(model);
    }
  }

  private void refresh(OfferModel model) {
    title.setText(Parts.oneLine(OfferWords.title(model)));
    wanted.setSelected(model.included().get());
    wanted.setAccessibleText("Import " + OfferWords.title(model));
    state.setText(state(model));
  }

  private static String state(OfferModel model) {
    if (!model.included().get()) {
      return "Left out";
    }
    if (model.offer().get() == null || !model.trouble().get().isEmpty()) {
      return "Not read";
    }
    String why = Readiness.blocked(model);
    if (model.busy().get()) {
      return "Reading…";
    }
    var preview = model.preview().get();
    if (preview != null && preview.counts().rows() == 0) {
      return "No rows";
    }
    return why.isEmpty() && preview != null
        ? OfferWords.number(preview.counts().rows(), "row")
        : "Needs an answer";
  }
}
