package org.chronofront.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.control.Explanation;
import org.chronofront.control.Finding;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Why;
import org.chronofront.ui.why.Reasons;
import org.chronofront.ui.why.WhyReport;
import org.jspecify.annotations.Nullable;

/// The answer of a view that is not the window's, and why: a side of a comparison, or what one
/// outlet tells. Stands above the state on the day shown, and is gone when it is put away, when
/// another place is picked, or when the window shows that very view.
final class OtherView extends VBox {
  private final String placeId;
  private final Setting setting;
  private final Session session;
  private final StateMark mark = new StateMark(28);
  private final Label title = Parts.text("", "quiet-12");
  private final Label headline = Parts.text("", "headline");
  private final Label evidence = Parts.text("", "quiet-13");
  private final Reasons reasons = new Reasons();
  private Runnable restyle = () -> {};
  private @Nullable Why shown;

  OtherView(String placeId, Setting setting, Session session) {
    this.placeId = placeId;
    this.setting = setting;
    this.session = session;
    getStyleClass().addAll("day-panel", "other-view");
    VBox words = new VBox(headline, evidence);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(12, mark, words);
    head.setAlignment(Pos.TOP_LEFT);
    HBox links =
        new HBox(
            12,
            Parts.link(
                "Show this view",
                "Give the whole window this day, rule and knowledge day",
                () -> {
                  if (shown != null) {
                    session.questions().adopt(shown);
                  }
                }),
            Parts.link("Close", "Put this answer away", session.questions()::closeElsewhere));
    getChildren().setAll(title, head, reasons, links);
    show();
  }

  /// Shows the question that was asked last, if it is of this place and of another view.
  void show() {
    Why why = session.questions().elsewhereProperty().get();
    boolean here =
        why != null
            && why.placeId().equals(placeId)
            && !why.equals(session.questions().of(placeId));
    if (here && why != null && !why.equals(shown)) {
      fill(why);
    }
    Parts.show(this, here);
  }

  /// Draws the mark anew, at the same age.
  void fade() {
    restyle.run();
  }

  private void fill(Why why) {
    shown = why;
    Explanation answer = why.answer(session.library());
    Finding finding = answer.finding();
    title.setText("In another view: " + setting.why().view(why));
    headline.setText(setting.why().state(finding));
    evidence.setText(setting.words().evidence(finding, why.day()));
    reasons.show(WhyReport.of(answer, why.rule(), why.known(), setting.why()));
    restyle = () -> mark.show(setting.style(finding, why.day()), setting.theme());
    restyle.run();
  }
}
