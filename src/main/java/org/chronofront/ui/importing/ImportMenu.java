package org.chronofront.ui.importing;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The part of the app's menu that is about files coming in.
final class ImportMenu {
  private final ImportDesk desk;
  private final Menu recent = new Menu("Recent files");
  private final ListChangeListener<RecentFiles.Recent> filling = _ -> fill();

  ImportMenu(ImportDesk desk) {
    this.desk = desk;
    // the files outlive the menu, which is made anew with each session
    desk.recent().files().addListener(new WeakListChangeListener<>(filling));
    recent.getProperties().put(ImportMenu.class, filling);
    recent.setOnShowing(_ -> desk.lookAtRecent());
    fill();
  }

  List<MenuItem> items() {
    MenuItem open = item("Import…", desk::choose);
    open.setAccelerator(KeyCombination.valueOf("Shortcut+I"));
    return List.of(
        open,
        recent,
        item("Datasets…", desk::showDatasets),
        item("Same places and actors…", desk::showMerges),
        item("Imports and reports…", desk::showReports),
        item("Undo last import…", desk::undoLast),
        item("Save empty tables…", desk::saveTemplates));
  }

  private void fill() {
    recent.getItems().clear();
    for (RecentFiles.Recent file : desk.recent().files()) {
      MenuItem item =
          item(
              desk.recent().name(file) + (file.there() ? "" : "  (gone)"),
              () -> desk.take(List.of(file.file())));
      item.setMnemonicParsing(false);
      item.setDisable(!file.there());
      recent.getItems().add(item);
    }
    if (recent.getItems().isEmpty()) {
      MenuItem none = new MenuItem("None yet");
      none.setDisable(true);
      recent.getItems().add(none);
    } else {
      recent.getItems().add(new SeparatorMenuItem());
      recent.getItems().add(item("Forget the files that are gone", desk::forgetGone));
    }
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
