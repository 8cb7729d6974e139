package org.chronofront.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.library.ClaimDetail;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.WrappedLabel;
import org.jspecify.annotations.Nullable;

/// Why the picked place differs: the words of the sources for side A and for side B. They are read
/// when a place is picked. FX thread.
final class DetailPane extends ScrollPane {
  private final CompareModel model;
  private final CompareWords words;
  private final VBox page = new VBox();
  private @Nullable PlaceDifference shown;

  DetailPane(CompareModel model, CompareWords words) {
    this.model = model;
    this.words = words;
    page.getStyleClass().add("detail");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.difference().subscribe(_ -> refresh());
    model.session().selectionProperty().subscribe(_ -> refresh());
  }

  private void refresh() {
    Difference difference = model.difference().get();
    String picked = model.selected();
    PlaceDifference place =
        difference == null
            ? null
            : difference.changed().stream()
                .filter(each -> each.placeId().equals(picked))
                .findFirst()
                .orElse(null);
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
    if (difference == null || difference.changed().isEmpty()) {
      return "";
    }
    return picked == null
        ? "Pick a place to read here on whose words each side rests."
        : words.both(picked);
  }

  private void trouble(PlaceDifference place, String sentence) {
    if (place.equals(shown)) {
      page.getChildren().setAll(WrappedLabel.of(sentence, "problem"));
    }
  }

  private void show(PlaceDifference place, Map<ControlClaim, ClaimDetail> details) {
    if (!place.equals(shown)) {
      return;
    }
    page.getChildren().setAll(WrappedLabel.of(model.name(place.placeId()), "title-15"));
    side("A  " + words.first(), place.before(), details);
    side("B  " + words.second(), place.after(), details);
    setVvalue(0);
  }

  private void side(String title, Finding finding, Map<ControlClaim, ClaimDetail> details) {
    List<Node> parts = page.getChildren();
    parts.add(WrappedLabel.of(title, "side-title"));
    parts.add(WrappedLabel.of(words.state(finding), "strong"));
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
