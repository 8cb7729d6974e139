package org.chronofront.ui.dossier;

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
import org.chronofront.control.Finding;
import org.chronofront.library.PlaceDossier;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.ui.mark.StateMark;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// The state on the day shown, and why.
final class DayPanel extends VBox {
  private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

  private final PlaceDossier dossier;
  private final Setting setting;
  private final StateMark mark = new StateMark(28);
  private final Lines certain = new Lines();
  private final Lines reasons = new Lines();
  private final Label headline = Parts.text("", "headline");
  private final Label evidence = Parts.text("", "quiet-13");
  private final Hyperlink why = new Hyperlink();
  private List<Line> because = List.of();
  private boolean open;

  DayPanel(PlaceDossier dossier, Setting setting) {
    this.dossier = dossier;
    this.setting = setting;
    getStyleClass().add("day-panel");
    VBox words = new VBox(headline, evidence);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(12, mark, words);
    head.setAlignment(Pos.TOP_LEFT);
    why.getStyleClass().add("why-link");
    why.setOnAction(
        _ -> {
          open = !open;
          why.setVisited(false);
          showReasons();
        });
    getChildren().addAll(head, certain, why, reasons);
  }

  void showDay(Shown shown) {
    Finding finding = shown.findings().get(dossier.place().id());
    DayReport report = DayReport.of(dossier, finding, shown, setting.words());
    Parts.show(mark, finding != null);
    if (finding != null) {
      mark.show(
          MarkStyle.of(finding, shown.day(), setting.colors(), setting.theme()), setting.theme());
    }
    boolean disputed = finding != null && finding.status() == ControlStatus.DISPUTED;
    pseudoClassStateChanged(DISPUTED, disputed);
    headline.setText(report.headline());
    evidence.setText(report.evidence());
    certain.show(certain(report, disputed));
    because = reasons(report, disputed);
    Parts.show(certain, !certain.getChildren().isEmpty());
    why.setText(question(finding));
    Parts.show(why, finding != null);
    showReasons();
  }

  /// The reasons are folded away at first, so that the words of the sources are seen without
  /// scrolling; the question says how many claims there are behind it. What is folded is not made.
  private void showReasons() {
    if (open) {
      reasons.show(because);
    }
    Parts.show(reasons, open && !because.isEmpty());
    why.setAccessibleText(why.getText() + (open ? ", unfolded" : ", folded"));
  }

  private String question(@Nullable Finding finding) {
    if (finding == null) {
      return "";
    }
    int winning = finding.winning().size();
    int losing = finding.losing().size();
    String count = winning == 1 ? "1 claim counts" : winning + " claims count";
    return "Why? " + count + (losing == 0 ? "" : ", " + losing + " outweighed");
  }

  private static List<Line> certain(DayReport report, boolean disputed) {
    List<Line> lines = new ArrayList<>();
    report.possible().forEach(words -> lines.add(new Line(words, "possible")));
    if (disputed) {
      report.because().forEach(words -> lines.add(new Line(words, "disagreement")));
    }
    return lines;
  }

  private static List<Line> reasons(DayReport report, boolean disputed) {
    List<Line> lines = new ArrayList<>();
    if (!disputed) {
      reason(lines, "Because", report.because());
    }
    reason(lines, "Outweighed", report.outweighed());
    if (!report.basis().isEmpty()) {
      lines.add(new Line(report.basis(), "quiet-12"));
    }
    return lines;
  }

  private static void reason(List<Line> lines, String title, List<String> reasons) {
    if (!reasons.isEmpty()) {
      lines.add(new Line(title, "why"));
      reasons.forEach(words -> lines.add(new Line(words, "reason")));
    }
  }

  /// A line of words and its style class.
  private record Line(String words, String style) {}

  /// Lines that are made anew only where they differ: from day to day they mostly do not.
  private static final class Lines extends VBox {
    private List<Line> shown = List.of();

    Lines() {
      super(4);
    }

    void show(List<Line> lines) {
      if (!lines.equals(shown)) {
        shown = List.copyOf(lines);
        getChildren()
            .setAll(lines.stream().map(line -> Parts.text(line.words(), line.style())).toList());
      }
    }
  }
}
