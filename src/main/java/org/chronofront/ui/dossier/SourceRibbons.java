package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.PlaceDossier;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.SteadyColumn;
import org.chronofront.ui.session.Session;

/// The same months as each outlet tells them, folded at first: one ribbon each under the ribbon of
/// the place, and below them the words of two that disagree, side by side.
final class SourceRibbons extends SteadyColumn {
  private final Setting setting;
  private final Session session;
  private final Supplier<DayRange> days;
  private final List<SourceStory> stories;
  private final List<SourceStrip> strips = new ArrayList<>();
  private final Hyperlink fold = new Hyperlink();
  private final VBox rows = new VBox(2);
  private final VBox words = new VBox(8);

  /// @param days the days of the ribbon above
  SourceRibbons(PlaceDossier dossier, Setting setting, Session session, Supplier<DayRange> days) {
    this.setting = setting;
    this.session = session;
    this.days = days;
    stories = SourceStory.of(dossier, setting.catalog(), session.ruleProperty().get().level());
    getStyleClass().add("source-ribbons");
    fold.getStyleClass().add("why-link");
    fold.setOnAction(
        _ -> {
          fold.setVisited(false);
          session.sourcesOpenProperty().set(!session.sourcesOpenProperty().get());
          showRows();
        });
    getChildren().addAll(fold, rows, words);
    showRows();
  }

  /// The ribbon above may show other days now, or evidence fade otherwise.
  void repaint() {
    strips.forEach(SourceStrip::requestLayout);
  }

  private void showRows() {
    boolean open = session.sourcesOpenProperty().get();
    int sides = stories.stream().mapToInt(story -> story.against().size()).sum() / 2;
    String outlets = stories.size() == 1 ? "1 source" : stories.size() + " sources";
    String count =
        sides == 0 ? "" : sides == 1 ? ", 1 disagreement" : ", " + sides + " disagreements";
    fold.setText((open ? "▾ " : "▸ ") + "As each source tells it: " + outlets + count);
    fold.setAccessibleText(fold.getText().substring(2) + (open ? ", unfolded" : ", folded"));
    if (open && strips.isEmpty()) {
      for (SourceStory story : stories) {
        SourceStrip strip = new SourceStrip(story, session, days, day -> show(story, day));
        strips.add(strip);
        rows.getChildren().addAll(Parts.text(story.outlet(), "quiet-12"), strip);
      }
    }
    Parts.show(rows, open);
    Parts.show(words, open && !words.getChildren().isEmpty());
  }

  /// The words of both sides of the disagreement nearest to the day; of this outlet alone where
  /// nobody says otherwise.
  private void show(SourceStory story, LocalDate day) {
    SourceStory.Against pair = story.nearest(day);
    if (pair == null) {
      words
          .getChildren()
          .setAll(
              Parts.text("No source says otherwise of the same days", "why"),
              side(story.inForce(day)));
    } else {
      HBox both = new HBox(12, side(pair.own()), side(pair.other()));
      both.getStyleClass().add("both-sides");
      words
          .getChildren()
          .setAll(
              Parts.text("They disagree on " + DayText.window(pair.days()), "disagreement"), both);
    }
    Parts.show(words, true);
  }

  private Node side(ClaimDetail detail) {
    VBox side = new VBox(4);
    side.getStyleClass().add("side");
    side.setMinWidth(0);
    side.setPrefWidth(0);
    HBox.setHgrow(side, Priority.ALWAYS);
    side.getChildren()
        .addAll(
            Parts.text(
                setting.words().of(detail.claim().state(), detail.claim().extent().part()),
                "state"),
            Parts.text(DayText.of(detail.claim().span()), "quiet-12"));
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
