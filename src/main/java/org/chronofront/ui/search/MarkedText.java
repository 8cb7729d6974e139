package org.chronofront.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chronofront.ui.mark.Script;

/// A snippet with its matches in bold: what stands between U+2068 and U+2069.
final class MarkedText {
  private static final char MATCH_BEGINS = '\u2068';
  private static final char MATCH_ENDS = '\u2069';

  private MarkedText() {}

  /// A run of text.
  record Run(String text, boolean match) {}

  static TextFlow flow(String marked) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("snippet");
    for (Run run : runs(marked)) {
      Text text = new Text(run.text());
      text.getStyleClass().add(run.match() ? "match" : "plain");
      flow.getChildren().add(text);
    }
    Script.applyByText(flow, plain(marked));
    return flow;
  }

  /// The text without its marks.
  static String plain(String marked) {
    return marked
        .replace(Character.toString(MATCH_BEGINS), "")
        .replace(Character.toString(MATCH_ENDS), "");
  }

  static List<Run> runs(String marked) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean match = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == MATCH_BEGINS || c == MATCH_ENDS) {
        add(runs, run, match);
        match = c == MATCH_BEGINS;
      } else {
        run.append(c);
      }
    }
    add(runs, run, match);
    return runs;
  }

  private static void add(List<Run> runs, StringBuilder run, boolean match) {
    if (!run.isEmpty()) {
      runs.add(new Run(run.toString(), match));
      run.setLength(0);
    }
  }
}
