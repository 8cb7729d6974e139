package org.chronofront.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronofront.ui.mark.Notice;
import org.chronofront.ui.mark.SafeLines;

/// The small pages behind *Help*: keys, and what the app is made of.
final class HelpPages {
  private static final List<String[]> TIMELINE_KEYS =
      List.of(
          new String[] {"← →", "A step back, forth"},
          new String[] {"Shift + ← →", "A week back, forth"},
          new String[] {"Ctrl + ← →", "A month back, forth"},
          new String[] {"Page Up, Page Down", "The claim before, the next one"},
          new String[] {"Home, End", "The window's first day, its last"},
          new String[] {"Space", "Play, pause"},
          new String[] {"+ −", "Zoom in, out"},
          new String[] {"S", "Unfold the ribbons of the sources"},
          new String[] {"K", "What was known on the day shown, or all"},
          new String[] {"Alt + ← →", "The day known a step back, forth"},
          new String[] {"Shift + Space", "Play what was known"});

  private static final List<String[]> MAP_KEYS =
      List.of(
          new String[] {"Tab, Enter", "The next place; pick it"},
          new String[] {"← → ↑ ↓", "Move"},
          new String[] {"+ −", "Zoom in, out"},
          new String[] {"Home", "Show all places"},
          new String[] {"A", "Pick the area in its middle"},
          new String[] {"L", "Open or close the legend"});

  private static final List<String[]> ANYWHERE_KEYS =
      List.of(
          new String[] {"W", "Why: the reasons for the picked place's state"},
          new String[] {"Esc", "Close what is open, then clear the selection"});

  private HelpPages() {}

  static void showKeys(Window owner, Shortcuts shortcuts) {
    List<String[]> window = new ArrayList<>();
    for (Shortcuts.Shortcut shortcut : shortcuts.all()) {
      window.add(new String[] {shortcut.shown(), shortcut.what()});
    }
    window.addAll(ANYWHERE_KEYS);
    GridPane left = new GridPane(24, 8);
    group(left, "Anywhere", window);
    GridPane right = new GridPane(24, 8);
    group(right, "On the timeline", TIMELINE_KEYS);
    group(right, "On the map", MAP_KEYS);
    show(owner, "Keyboard", new HBox(48, left, right));
  }

  private static void group(GridPane grid, String title, List<String[]> keys) {
    int row = grid.getRowCount();
    Label heading = strong(title);
    if (row > 0) {
      GridPane.setMargin(heading, new Insets(12, 0, 0, 0));
    }
    grid.add(heading, 0, row++, 2, 1);
    for (String[] key : keys) {
      grid.addRow(row++, whole(key[0]), whole(key[1]));
    }
  }

  private static Label whole(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
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
    scroll.setPadding(new Insets(12));
    Alert page = Notice.showing(Alert.AlertType.NONE, owner, title, scroll, ButtonType.CLOSE);
    page.setResizable(true);
    // the theme cuts dialogs off at 600 pixels
    page.getDialogPane().setStyle("-fx-max-width: 1100px;");
    Styles.apply(page.getDialogPane().getStylesheets());
    page.show();
  }
}
