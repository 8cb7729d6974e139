package org.chronofront.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chronofront.ui.mark.SafeLines;
import org.chronofront.ui.mark.Script;

/// A snippet with its matches in bold: what stands between U+2068 and U+2069.
final class MarkedText {
  private static final char MATCH_BEGINS = '\u2068';
  private static final char MATCH_ENDS = '\u2069';
  private static final Font WIDEST = Font.font("IBM Plex Sans Arabic", FontWeight.SEMI_BOLD, 13);
  private static final double LINE_WIDTH = 352;

  private MarkedText() {}

  /// A run of text.
  record Run(String text, boolean match) {}

  /// The snippet, wrapped.
  static Node of(String marked) {
    return SafeLines.needed(marked) ? lines(marked) : flow(marked);
  }

  private static TextFlow flow(String marked) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("snippet");
    for (Run run : runs(marked)) {
      Text text = new Text(run.text());
      text.getStyleClass().add(run.match() ? "match" : "plain");
      flow.getChildren().add(text);
    }
    return flow;
  }

  /// A text flow cannot wrap right-to-left letters, see [SafeLines]: one row of labels for each
  /// line.
  private static Node lines(String marked) {
    VBox lines = new VBox();
    lines.getStyleClass().add("snippet");
    Script.applyByText(lines, plain(marked));
    HBox line = new HBox();
    lines.getChildren().add(line);
    String broken = SafeLines.broken(plain(marked), WIDEST, LINE_WIDTH);
    int at = 0;
    for (Run run : runs(marked)) {
      String text = broken.substring(at, at + run.text().length());
      at += text.length();
      String[] parts = text.split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          line = new HBox();
          lines.getChildren().add(line);
        }
        if (!parts[i].isEmpty()) {
          Label label = new Label(parts[i]);
          label.setMinWidth(Region.USE_PREF_SIZE);
          label.getStyleClass().add(run.match() ? "match" : "plain");
          line.getChildren().add(label);
        }
      }
    }
    return lines;
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
