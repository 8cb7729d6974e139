package org.chronofront.ui.why;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.chronofront.control.Explanation;
import org.chronofront.library.OpenLibrary;
import org.chronofront.ui.mark.Links;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.session.Why;

/// A question that unfolds its reasons where it stands, in views that are not the dossier. FX
/// thread.
public final class WhyFold extends VBox {
  private final Why why;
  private final Explanation answer;
  private final WhyWords words;
  private final Hyperlink link;
  private final Reasons reasons = new Reasons();

  /// Folded at first.
  ///
  /// @param on what stands before the count, such as the day: "on 1 Oct 2017"; or nothing
  /// @param asked told of the question when it is unfolded with a click or a key
  public WhyFold(Why why, String on, OpenLibrary library, WhyWords words, Consumer<Why> asked) {
    super(4);
    this.why = why;
    this.answer = why.answer(library);
    this.words = words;
    String question = WhyReport.question(answer);
    this.link = new Hyperlink(on.isEmpty() ? question : "Why " + on + question.substring(3));
    getStyleClass().add("why-fold");
    link.getStyleClass().add("why-link");
    SafeLines.wrap(link);
    link.setMinHeight(USE_PREF_SIZE);
    Links.act(
        link,
        "Unfolds the reasons, here and in the dossier",
        () -> {
          show(!reasons.isVisible());
          if (reasons.isVisible()) {
            asked.accept(why);
          }
        });
    getChildren().setAll(link, reasons);
    show(false);
  }

  /// What is asked.
  public Why why() {
    return why;
  }

  /// Unfolds the reasons, or folds them. What is folded is not made.
  public void show(boolean open) {
    if (open) {
      reasons.show(WhyReport.of(answer, why.rule(), why.known(), words));
    }
    reasons.setVisible(open);
    reasons.setManaged(open);
    link.setAccessibleText(link.getText() + (open ? ", unfolded" : ", folded"));
  }
}
