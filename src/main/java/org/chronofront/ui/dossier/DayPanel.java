package org.chronofront.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Explanation;
import org.chronofront.control.Finding;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.PlaceDossier;
import org.chronofront.time.DayText;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.mark.SteadyLines;
import org.chronofront.ui.mark.SteadyLines.Line;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.chronofront.ui.why.Reasons;
import org.chronofront.ui.why.WhyReport;
import org.jspecify.annotations.Nullable;

/// The state on the day shown, and why.
final class DayPanel extends VBox {
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

  private final PlaceDossier dossier;
  private final Setting setting;
  private final Session session;
  private final StateMark mark = new StateMark(28);
  private final SteadyLines certain = new SteadyLines();
  private final Reasons reasons = new Reasons();
  private final Label headline = Parts.text("", "headline");
  private final Label evidence = Parts.text("", "quiet-13");
  private final Label ruled = Parts.text("", "quiet-12", "ruled");
  private final Label asKnown = Parts.text("", "quiet-12", "as-known");
  private final Hyperlink why = new Hyperlink();
  private Runnable because = () -> {};
  private Runnable restyle = () -> {};

  DayPanel(PlaceDossier dossier, Setting setting, Session session) {
    this.dossier = dossier;
    this.setting = setting;
    this.session = session;
    getStyleClass().add("day-panel");
    VBox words = new VBox(headline, evidence, ruled, asKnown);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(12, mark, words);
    head.setAlignment(Pos.TOP_LEFT);
    why.getStyleClass().add("why-link");
    why.setOnAction(
        _ -> {
          why.setVisited(false);
          session.questions().openProperty().set(!session.questions().openProperty().get());
          showReasons();
        });
    getChildren().addAll(head, certain, why, reasons);
  }

  void showDay(Shown shown) {
    Finding finding = shown.findings().get(dossier.place().id());
    DayReport report = DayReport.of(finding, shown, setting.words(), setting.why());
    restyle = () -> mark(finding, shown.day());
    restyle.run();
    pseudoClassStateChanged(
        DISPUTED, finding != null && finding.status() == ControlStatus.DISPUTED);
    headline.setText(report.headline());
    evidence.setText(report.evidence());
    certain.show(certain(report));
    Parts.show(certain, !certain.isEmpty());
    Explanation explained =
        session.engine().explain(dossier.place().id(), shown.day(), shown.known());
    ruled.setText(setting.why().basis(shown.rule(), shown.known()));
    Parts.show(ruled, !shown.rule().equals(RuleChoice.LATEST));
    showKnown(shown);
    because =
        () -> reasons.show(WhyReport.of(explained, shown.rule(), shown.known(), setting.why()));
    why.setText(finding == null ? "" : WhyReport.question(explained));
    Parts.show(why, finding != null);
    showReasons();
  }

  /// Another rule than the latest names the knowledge day in its own line.
  private void showKnown(Shown shown) {
    LocalDate known = shown.known();
    asKnown.setText(known == null ? "" : "As it was known on " + DayText.brief(known));
    Parts.show(asKnown, known != null && shown.rule().equals(RuleChoice.LATEST));
  }

  /// Draws the mark anew, at the same age.
  void fade() {
    restyle.run();
  }

  private void mark(@Nullable Finding finding, LocalDate day) {
    Parts.show(mark, finding != null);
    if (finding != null) {
      mark.show(setting.style(finding, day), setting.theme());
    }
  }

  /// The reasons are folded away at first, so that the words of the sources are seen without
  /// scrolling; the question says how many claims there are behind it. What is folded is not made.
  void showReasons() {
    boolean open = session.questions().openProperty().get() && why.isVisible();
    if (open) {
      because.run();
    }
    Parts.show(reasons, open);
    why.setAccessibleText(why.getText() + (open ? ", unfolded" : ", folded"));
  }

  private static List<Line> certain(DayReport report) {
    List<Line> lines = new ArrayList<>();
    report.possible().forEach(words -> lines.add(new Line(words, "possible")));
    report.sides().forEach(words -> lines.add(new Line(words, "disagreement")));
    return lines;
  }
}
