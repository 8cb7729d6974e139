package org.chronofront.ui.importing;

import java.util.ArrayList;
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
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;

/// The places and actors that may be one under several spellings, each pair with what speaks for
/// it, and the merges made, each with the way back. A person decides; nothing is merged unasked.
final class MergesWindow {
  /// The button that leads here, and what it does.
  static final String OPEN = "Same places and actors…";

  static final String OPEN_HELP = "Shows what may be one; nothing is merged unless you say so";

  private static final double[] SIZE = {720, 680, 520, 360};

  /// A page with more cards is slow and nobody reads it; when some are decided, others come.
  private static final int MOST = 100;

  private final MergesModel model;
  private final VBox cards = new VBox();
  private final Button close = Parts.button("Close", "", () -> stage().close());
  private final Stage stage;

  /// Opens over the window; returns at once.
  MergesWindow(Stage owner, MergesModel model) {
    this.model = model;
    cards.getStyleClass().add("cards");
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    Label message = Parts.wrapped("", "quiet");
    model.message().subscribe(message::setText);
    HBox.setHgrow(message, Priority.ALWAYS);
    close.setCancelButton(true);
    HBox buttons = new HBox(8, message, model.changing().button(), close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("buttons");
    BorderPane root = new BorderPane(scroll, null, null, buttons, null);
    this.stage = Parts.stage(owner, Modality.WINDOW_MODAL, "Same places and actors", root, SIZE);
    model.loaded().subscribe((_, _) -> fill());
    model.offers().addListener((ListChangeListener<MergeOffer>) _ -> fill());
    model.merges().addListener((ListChangeListener<MadeMerge>) _ -> fill());
    fill();
    stage.show();
  }

  Stage stage() {
    return stage;
  }

  private void fill() {
    List<Node> nodes = new ArrayList<>();
    List<MergeOffer> offers = model.offers();
    if (model.loaded().get()) {
      nodes.add(
          Parts.wrapped(
              offers.isEmpty()
                  ? "Nothing in this library looks like one place or actor under two names."
                  : "These look alike and may be the same. Nothing is merged unless you say so, and"
                      + " what was imported stays as it is.",
              "quiet"));
    }
    offers.stream().limit(MOST).map(offer -> MergeCard.of(model, offer)).forEach(nodes::add);
    if (offers.size() > MOST) {
      nodes.add(
          Parts.wrapped(
              "%s more come when some of these are decided."
                  .formatted(OfferWords.number(offers.size() - MOST, "pair")),
              "quiet"));
    }
    if (!model.merges().isEmpty()) {
      nodes.add(Parts.label("Merges made", "title-15"));
      model.merges().reversed().stream()
          .map(merge -> MergeCard.of(model, merge))
          .forEach(nodes::add);
    }
    Keyboard.refill(cards, nodes, close);
  }
}
