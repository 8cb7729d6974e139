package org.chronofront.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.chronofront.library.ClaimDetail;
import org.chronofront.time.DayText;

/// The words of the sources: of two that disagree side by side, or of one alone.
final class BothSides extends VBox {
  private final Setting setting;

  /// @param heading what is compared
  /// @param claims one or two
  BothSides(String heading, String style, List<ClaimDetail> claims, Setting setting) {
    super(8);
    this.setting = setting;
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
            Parts.text(state, "state"), Parts.text(DayText.of(detail.claim().span()), "quiet-12"));
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
