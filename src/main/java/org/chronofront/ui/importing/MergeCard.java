package org.chronofront.ui.importing;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;

/// Two places or actors that may be one, or were merged.
final class MergeCard {
  private MergeCard() {}

  static VBox of(MergesModel model, MergeOffer offer) {
    String pair = offer.kept().label() + " and " + offer.other().label();
    Button merge =
        Parts.button(
            "Merge",
            "Both count as “%s” from now on; can be undone".formatted(offer.kept().label()),
            () -> model.merge(offer));
    merge.setAccessibleText("Merge " + pair);
    Button two =
        Parts.button(
            "Not the same", "They stay two and are not offered again", () -> model.notSame(offer));
    two.setAccessibleText("Not the same: " + pair);
    VBox card = card(offer.kind(), offer.kept(), offer.other());
    offer
        .evidence()
        .forEach(line -> card.getChildren().add(Parts.wrapped("•  " + Parts.oneLine(line))));
    card.getChildren().add(buttons(model, merge, two));
    return card;
  }

  static VBox of(MergesModel model, MadeMerge merge) {
    Button undo = Parts.button("Undo", "They are two again", () -> model.undo(merge));
    undo.setAccessibleText(
        "Undo the merge of " + merge.other().label() + " into " + merge.kept().label());
    VBox card = card(merge.kind(), merge.kept(), merge.other());
    String when = "Merged " + AccountWords.when(merge.madeAt());
    card.getChildren()
        .add(
            Parts.wrapped(
                merge.active()
                    ? when
                    : when + ". It has no effect while one of the two is not shown.",
                "quiet"));
    card.getChildren().add(buttons(model, undo));
    return card;
  }

  private static VBox card(MergeOffer.Kind kind, MergeOffer.Side kept, MergeOffer.Side other) {
    VBox card =
        new VBox(
            6,
            Parts.wrapped(Parts.oneLine(kept.label() + "  ←  " + other.label()), "title-15"),
            Parts.wrapped(
                Parts.oneLine(
                    "%s of %s, and of %s"
                        .formatted(
                            kind == MergeOffer.Kind.PLACE ? "Place" : "Actor",
                            named(kept),
                            named(other))),
                "quiet"));
    card.getStyleClass().add("dataset-card");
    return card;
  }

  private static String named(MergeOffer.Side side) {
    return "“%s” (%s)".formatted(side.dataset(), side.itemId());
  }

  private static HBox buttons(MergesModel model, Button... buttons) {
    for (Button button : List.of(buttons)) {
      button.getStyleClass().add("small");
      Keyboard.rest(button, model.busy());
    }
    return new HBox(8, buttons);
  }
}
