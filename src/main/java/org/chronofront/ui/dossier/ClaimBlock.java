package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chronofront.control.Finding;
import org.chronofront.library.ClaimDetail;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Extent;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.Quotation;
import org.chronofront.ui.mark.Settled;
import org.jspecify.annotations.Nullable;

/// One claim: when, how much, in which words, who says so, and how it counts on the day shown.
final class ClaimBlock extends VBox {
  private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final ControlClaim claim;
  private final boolean refused;
  private final Label standing = Parts.text("", "standing");

  ClaimBlock(StoryItem.Said said, DossierWords words, LinkOpener opener, DossierViewModel model) {
    ClaimDetail detail = said.detail();
    claim = detail.claim();
    refused = said.refused();
    getStyleClass().add("claim");
    FlowPane head =
        new FlowPane(
            Parts.link(
                DayText.of(claim.span()),
                "Show the map on this day",
                () -> model.goTo(claim.span())),
            standing);
    head.getStyleClass().add("claim-head");
    getChildren().add(new Settled(head));
    addExtent(claim.extent(), language(detail));
    if (!said.against().isEmpty()) {
      getChildren().add(Parts.text(against(said, words), "disagreement"));
    }
    detail.excerpts().forEach(excerpt -> getChildren().add(Parts.quotation(excerpt)));
    if (claim.confidence() != Confidence.HIGH) {
      String confidence = claim.confidence().name().toLowerCase(Locale.ROOT);
      getChildren().add(Parts.text("Confidence: " + confidence, "quiet-12"));
    }
    if (claim.note() != null) {
      getChildren().add(Parts.text("Coding note: " + claim.note(), "quiet-12"));
    }
    getChildren()
        .add(
            new SourceFooter(
                detail.chain(), detail.chainText(), claim.reported(), detail.excerpts(), opener));
  }

  /// Marks how the claim counts on a day.
  void showDay(@Nullable Finding finding, LocalDate day) {
    boolean winning = finding != null && finding.winning().contains(claim);
    String on = DayText.brief(day);
    String words = refused ? "does not count under this rule" : "";
    if (winning) {
      words = "counts on " + on;
    } else if (finding != null && finding.possible().contains(claim)) {
      words = "possible on " + on;
    }
    standing.setText(words);
    Parts.show(standing, !words.isEmpty());
    pseudoClassStateChanged(IN_FORCE, winning);
    standing.pseudoClassStateChanged(REFUSED, refused);
  }

  private void addExtent(Extent extent, String language) {
    String wording = extent.wording();
    if (wording == null) {
      if (extent.part()) {
        getChildren().add(Parts.text("In part", "extent"));
      }
      return;
    }
    String quoted = Quotation.of(wording, language);
    getChildren().add(Parts.text(extent.part() ? "In part: " + quoted : quoted, "extent"));
  }

  /// The language of the words, which in a quoted source is not the source's own.
  private static String language(ClaimDetail detail) {
    return detail.excerpts().isEmpty()
        ? detail.source().language()
        : detail.excerpts().getFirst().language();
  }

  private static String against(StoryItem.Said said, DossierWords words) {
    return "Disagrees with "
        + said.against().stream()
            .map(
                other ->
                    "%s (%s, %s)"
                        .formatted(
                            other.chainText(),
                            words.inside(other.claim().state(), false),
                            DayText.brief(other.claim().span())))
            .collect(Collectors.joining("; and "));
  }
}
