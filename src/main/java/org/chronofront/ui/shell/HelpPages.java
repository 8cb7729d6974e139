package org.chronofront.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronofront.ui.mark.Notice;
import org.chronofront.ui.mark.SafeLines;

/// The small pages behind *Help*: keys, and what the app is made of.
final class HelpPages {
  private static final List<String[]> VIEW_KEYS =
      List.of(
          new String[] {"← →", "Timeline: a step back, forth"},
          new String[] {"Shift + ← →", "Timeline: a week back, forth"},
          new String[] {"Ctrl + ← →", "Timeline: a month back, forth"},
          new String[] {"Space", "Timeline: play, pause"},
          new String[] {"+ −", "Map: zoom in, out"},
          new String[] {"← → ↑ ↓", "Map: move"},
          new String[] {"A", "Map: pick the area in its middle"},
          new String[] {"Home", "Map: show all places"},
          new String[] {"W", "Why: the reasons for the state of the picked place"},
          new String[] {"Esc", "Close what is open, then clear the selection"});

  private HelpPages() {}

  static void showKeys(Window owner, Shortcuts shortcuts) {
    GridPane grid = new GridPane(24, 8);
    int row = 0;
    for (Shortcuts.Shortcut shortcut : shortcuts.all()) {
      grid.addRow(row++, strong(shortcut.shown()), new Label(shortcut.what()));
    }
    for (String[] key : VIEW_KEYS) {
      grid.addRow(row++, strong(key[0]), new Label(key[1]));
    }
    show(owner, "Keyboard", grid);
  }

  static void showAbout(Window owner, String version, String attributions) {
    Label what =
        new Label(
            "Chronofront "
                + version
                + "\nWho held the place on that day, who says so, and in which words.");
    SafeLines.wrap(what);
    TextArea credits = new TextArea(attributions);
    credits.setEditable(false);
    SafeLines.wrap(credits);
    credits.setPrefRowCount(16);
    credits.setPrefColumnCount(56);
    VBox page = new VBox(12, what, new Label("Data, maps and libraries in it:"), credits);
    show(owner, "About Chronofront", page);
  }

  private static Label strong(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("strong");
    return label;
  }

  private static void show(Window owner, String title, Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setPadding(new Insets(4));
    Alert page = Notice.showing(Alert.AlertType.NONE, owner, title, scroll, ButtonType.CLOSE);
    page.setResizable(true);
    Styles.apply(page.getDialogPane().getStylesheets());
    page.show();
  }
}
