package org.chronofront.ui.dossier;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.chronofront.library.ClaimDetail;
import org.chronofront.time.DayText;

/// The words of the sources: of two that disagree side by side, or of one alone.
final class BothSides extends VBox {
  private final Setting setting;
  private final Consumer<ClaimDetail> why;

  /// @param heading what is compared
  /// @param claims one or two
  /// @param why asked for the reasons of the state that a claim's outlet makes of the place
  BothSides(
      String heading,
      String style,
      List<ClaimDetail> claims,
      Setting setting,
      Consumer<ClaimDetail> why) {
    super(8);
    this.setting = setting;
    this.why = why;
    EqualColumns sides = new EqualColumns();
    sides.getStyleClass().add("both-sides");
    claims.forEach(claim -> sides.getChildren().add(side(claim)));
    getChildren().addAll(Parts.text(heading, style), sides);
  }

  private Node side(ClaimDetail detail) {
    VBox side = new VBox(4);
    side.getStyleClass().add("side");
    String state = setting.words().of(detail.claim().state(), detail.claim().extent().part());
    side.getChildren()
        .addAll(
            Parts.text(state, "state"),
            Parts.text(DayText.of(detail.claim().span()), "quiet-12"),
            Parts.link(
                "Why?",
                "The reasons, as this source alone tells it (W on its ribbon)",
                () -> why.accept(detail)));
    detail.excerpts().forEach(excerpt -> side.getChildren().add(Parts.quotation(excerpt)));
    side.getChildren()
        .add(
            new SourceFooter(
                detail.chain(),
                detail.chainText(),
                detail.claim().reported(),
                detail.excerpts(),
                setting.opener()));
    return side;
  }
}
