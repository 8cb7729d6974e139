package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.control.difference.Difference;
import org.chronofront.library.ClaimDetail;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayText;
import org.chronofront.ui.compare.CompareModel.BothStates;
import org.chronofront.ui.mark.WrappedLabel;
import org.chronofront.ui.session.Why;
import org.chronofront.ui.why.WhyFold;
import org.chronofront.ui.why.WhyWords;
import org.jspecify.annotations.Nullable;

/// The picked place on both sides: each side's state, why it is the answer there, and the words of
/// the sources it rests on, which are read when a place is picked. FX thread.
final class DetailPane extends ScrollPane {
  /// What is left to be seen above reasons that are scrolled to: the side and its state.
  private static final double ABOVE = 72;

  private final CompareModel model;
  private final CompareWords words;
  private final VBox page = new VBox();
  private final WhyWords why;
  private final List<WhyFold> folds = new ArrayList<>();
  private @Nullable BothStates shown;

  DetailPane(CompareModel model, CompareWords words) {
    this.model = model;
    this.words = words;
    this.why = new WhyWords(model.library().catalog());
    page.getStyleClass().add("detail");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.difference().subscribe(_ -> refresh());
    model.session().selectionProperty().subscribe(_ -> refresh());
    model.asked().subscribe(this::unfold);
  }

  private void refresh() {
    Difference difference = model.difference().get();
    String picked = model.selected();
    BothStates place = model.picked();
    if (place == null) {
      shown = null;
      page.getChildren().setAll(WrappedLabel.of(hint(difference, picked), "quiet"));
    } else if (!place.equals(shown)) {
      shown = place;
      page.getChildren().setAll(WrappedLabel.of("Reading…", "quiet"));
      model.read(place, details -> show(place, details), sentence -> trouble(place, sentence));
    }
  }

  private String hint(@Nullable Difference difference, @Nullable String picked) {
    if (difference == null) {
      return "";
    }
    return picked == null
        ? "Pick a place to read here on whose words each side rests."
        : words.both(picked);
  }

  private void trouble(BothStates place, String sentence) {
    if (place.equals(shown)) {
      page.getChildren().setAll(WrappedLabel.of(sentence, "problem"));
    }
  }

  private void show(BothStates place, Map<ControlClaim, ClaimDetail> details) {
    if (!place.equals(shown)) {
      return;
    }
    folds.clear();
    page.getChildren().setAll(WrappedLabel.of(model.name(place.placeId()), "title-15"));
    side(true, place, details);
    side(false, place, details);
    setVvalue(0);
    unfold(model.asked().get());
  }

  /// Unfolds the reasons that are asked for, and brings them into sight.
  private void unfold(@Nullable Why asked) {
    for (WhyFold fold : folds) {
      if (fold.why().equals(asked)) {
        fold.show(true);
        reveal(fold);
        return;
      }
    }
  }

  private void reveal(Node node) {
    applyCss();
    layout();
    double hidden = page.getHeight() - getViewportBounds().getHeight();
    if (hidden > 0) {
      setVvalue(Math.clamp((node.getBoundsInParent().getMinY() - ABOVE) / hidden, 0, 1));
    }
  }

  private void side(boolean isFirst, BothStates place, Map<ControlClaim, ClaimDetail> details) {
    Finding finding = isFirst ? place.before() : place.after();
    List<Node> parts = page.getChildren();
    parts.add(
        WrappedLabel.of(isFirst ? "A  " + words.first() : "B  " + words.second(), "side-title"));
    parts.add(WrappedLabel.of(words.state(finding), "strong"));
    WhyFold fold =
        new WhyFold(
            model.question(isFirst, place.placeId()),
            "",
            model.library(),
            why,
            _ -> model.ask(isFirst, place.placeId()));
    folds.add(fold);
    parts.add(fold);
    if (finding.winning().isEmpty()) {
      parts.add(WrappedLabel.of("No claim is in force.", "quiet"));
    }
    finding.winning().stream()
        .map(details::get)
        .filter(Objects::nonNull)
        .forEach(
            detail -> {
              parts.add(WrappedLabel.of(DayText.of(detail.claim().span()), "claim-day"));
              detail.excerpts().forEach(excerpt -> parts.add(WrappedLabel.quotation(excerpt)));
              parts.add(WrappedLabel.of(source(detail), "quiet", "state-12"));
            });
  }

  private static String source(ClaimDetail detail) {
    return "%s, reported on %s"
        .formatted(detail.chainText(), DayText.of(detail.claim().reported()));
  }
}
