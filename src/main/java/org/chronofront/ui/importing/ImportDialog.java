package org.chronofront.ui.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.jspecify.annotations.Nullable;

/// What comes in, before it does: one page for each dataset, and a list of them when there are
/// several. Nothing is changed before *Import*.
final class ImportDialog {
  private static final double[] SIZE = {1320, 860, 780, 500};

  private final BatchModel model;
  private final List<FormatChoice> choices;
  private final Consumer<List<ImportRuns.Order>> taken;
  private final Runnable another;
  private final Map<OfferModel, OfferPage> pages = new HashMap<>();
  private final BorderPane root = new BorderPane();
  private final StackPane page = new StackPane();
  private final ListView<OfferModel> list = new ListView<>();
  private final Label reason = Parts.wrapped("", "reason");
  private final Hyperlink show = Parts.gone(Parts.link("Show it", "Goes to it", this::goToBlocked));
  private final Button go = new Button("_Import");
  private final Stage stage;

  /// Opens over the window; returns at once.
  ///
  /// @param taken gets the datasets when a person says so
  /// @param another asks for other files
  ImportDialog(
      Stage owner,
      BatchModel model,
      List<FormatChoice> choices,
      Consumer<List<ImportRuns.Order>> taken,
      Runnable another) {
    this.model = model;
    this.choices = choices;
    this.taken = taken;
    this.another = another;
    list.setItems(model.offers());
    list.setCellFactory(_ -> new OfferCell());
    list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> show(now));
    list.setAccessibleText("Datasets to import");
    list.getStyleClass().add("offer-list");
    page.setMinSize(0, 0);
    root.setCenter(page);
    root.setBottom(buttons());
    this.stage = Parts.stage(owner, Modality.WINDOW_MODAL, "Import", root, SIZE);
    stage.setOnHidden(_ -> model.close());
    model.offers().addListener((ListChangeListener<OfferModel>) _ -> listed());
    listed();
    list.getSelectionModel().selectFirst();
    model.blocked().subscribe(this::blocked);
    stage.show();
    focus();
  }

  Stage stage() {
    return stage;
  }

  private void focus() {
    OfferModel shown = list.getSelectionModel().getSelectedItem();
    OfferPage first = shown == null ? null : pages.get(shown);
    if (first == null || !first.focusOpen()) {
      rest();
    }
  }

  /// Puts the keyboard on *Import*, or where it does no harm until that can be pressed: on the
  /// format, an arrow key would have the files read as another one.
  private void rest() {
    if (shownUnread()) {
      return;
    }
    if (go.isDisabled()) {
      root.requestFocus();
      go.disabledProperty()
          .subscribe(
              disabled -> {
                if (!disabled && root.equals(root.getScene().getFocusOwner())) {
                  go.requestFocus();
                }
              });
    } else {
      go.requestFocus();
    }
  }

  private boolean shownUnread() {
    OfferModel shown = list.getSelectionModel().getSelectedItem();
    return shown != null && shown.offer().get() == null;
  }

  private void listed() {
    boolean several = model.offers().size() > 1;
    root.setLeft(several ? list : null);
    for (OfferModel offer : model.offers()) {
      offer.included().subscribe(this::count);
      // the reason stays the same when reading ends at a question that is still open
      offer.busy().subscribe(this::pointable);
    }
    count();
  }

  private void count() {
    int count = model.included().size();
    go.setText(
        model.offers().size() < 2 ? "_Import" : "_Import " + OfferWords.number(count, "dataset"));
  }

  private void show(@Nullable OfferModel offer) {
    if (offer == null) {
      return;
    }
    page.getChildren().setAll(node(offer));
    if (offer.offer().get() == null) {
      offer
          .offer()
          .subscribe(
              (_, found) -> {
                if (found != null && offer.equals(list.getSelectionModel().getSelectedItem())) {
                  page.getChildren().setAll(node(offer));
                }
              });
    }
  }

  private Node node(OfferModel offer) {
    return offer.offer().get() == null
        ? new UnreadPage(offer, choices, model.offers().size() > 1 ? null : this::another).root()
        : pages.computeIfAbsent(offer, made -> new OfferPage(made, choices)).root();
  }

  private void another() {
    stage.close();
    another.run();
  }

  private HBox buttons() {
    Button cancel = Parts.button("Cancel", "Changes nothing", () -> stage().close());
    cancel.setCancelButton(true);
    go.setDefaultButton(true);
    go.setMinWidth(Button.USE_PREF_SIZE);
    go.setOnAction(_ -> go());
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox row = new HBox(8, reason, show, cancel, go);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.getStyleClass().add("buttons");
    return row;
  }

  private void blocked(String why) {
    reason.setText(why);
    if (!why.isEmpty() && Keyboard.isIn(go)) {
      // else it goes to the format as the next one, see rest()
      root.requestFocus();
    }
    go.setDisable(!why.isEmpty());
    go.setAccessibleHelp(why);
    pointable();
  }

  private void pointable() {
    OfferModel wanting = model.firstBlocked();
    show.setVisible(wanting != null && !wanting.busy().get() && canShow(wanting));
  }

  private boolean canShow(OfferModel wanting) {
    ImportOffer offer = wanting.offer().get();
    return model.offers().size() > 1 || (offer != null && !offer.open().isEmpty());
  }

  private void goToBlocked() {
    OfferModel wanting = model.firstBlocked();
    if (wanting != null) {
      list.getSelectionModel().select(wanting);
      OfferPage shown = pages.get(wanting);
      if (shown != null) {
        root.layout();
        shown.focusOpen();
      }
    }
  }

  private void go() {
    List<ImportRuns.Order> orders =
        model.included().stream()
            .map(
                offer ->
                    new ImportRuns.Order(
                        offer.decided(),
                        offer.remembering().get() ? offer.mappingName().get().strip() : null))
            .toList();
    stage.close();
    taken.accept(orders);
  }
}
