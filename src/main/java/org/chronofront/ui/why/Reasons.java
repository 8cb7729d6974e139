package org.chronofront.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.StackPane;
import org.chronofront.ui.mark.SteadyLines;
import org.chronofront.ui.mark.SteadyLines.Line;

/// A report on why a state is the answer, line by line. FX thread.
public final class Reasons extends StackPane {
  private final SteadyLines lines = new SteadyLines();

  /// No reasons yet.
  public Reasons() {
    getStyleClass().add("reasons");
    getStylesheets()
        .add(
            Objects.requireNonNull(Reasons.class.getResource("why.css"), "why.css")
                .toExternalForm());
    getChildren().setAll(lines);
  }

  /// Shows a report in place of that before.
  public void show(WhyReport why) {
    List<Line> all = new ArrayList<>();
    for (WhyReport.Part part : why.parts()) {
      all.add(new Line(part.title(), "why"));
      for (WhyReport.Line line : part.lines()) {
        all.add(new Line(line.said(), "reason"));
        all.add(new Line(line.reason(), "because"));
      }
      if (part.more() > 0) {
        all.add(new Line("and " + part.more() + " more, in the dossier's cards", "because"));
      }
    }
    all.add(new Line(why.basis(), "quiet-12"));
    lines.show(all);
  }
}
