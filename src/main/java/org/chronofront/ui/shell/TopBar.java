package org.chronofront.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronofront.settings.Settings.Appearance;
import org.chronofront.time.DayText;
import org.chronofront.ui.events.EventChoice;
import org.chronofront.ui.session.Session;

/// The bar above everything: search, the window in words, the rule, the knowledge day, export and
/// the app's menu.
final class TopBar {
  private final HBox root = new HBox();

  /// @param imports the menu's items about files coming in
  TopBar(
      Session session,
      Region search,
      Commands commands,
      Appearances appearances,
      List<MenuItem> imports) {
    Label window = new Label();
    window.getStyleClass().add("window-label");
    window.textProperty().bind(session.windowProperty().map(range -> DayText.window(range)));
    window.setTooltip(new Tooltip("Events of these days are shown; both ends are included"));
    window.setMinWidth(0);
    search.setPrefWidth(300);
    search.setMinWidth(180);
    root.getStyleClass().add("top-bar");
    root.getChildren()
        .setAll(
            search,
            space(),
            window,
            space(),
            fixed(new RuleMenu(session).button()),
            fixed(new KnownOnMenu(session, commands::compareKnown).button()),
            fixed(export(commands)),
            fixed(menu(session, commands, appearances, imports)));
  }

  HBox root() {
    return root;
  }

  private static MenuButton export(Commands commands) {
    MenuItem snapshot = item("Map snapshot…", "Shortcut+Shift+S", commands::exportSnapshot);
    MenuButton button = new MenuButton("Export", null, snapshot);
    button.setTooltip(new Tooltip("Save what is shown"));
    return button;
  }

  private static MenuButton menu(
      Session session, Commands commands, Appearances appearances, List<MenuItem> imports) {
    MenuButton button =
        new MenuButton(
            "Menu",
            null,
            item("Events one by one…", "Shortcut+E", () -> commands.showEvents(EventChoice.WINDOW)),
            item("Places over time…", "Shortcut+M", commands::showMatrix),
            item("Compare…", "Shortcut+D", commands::compareDays),
            item("Gaps and checks…", "Shortcut+G", commands::showChecks),
            item("Next gap or check", "F8", () -> commands.stepCheck(1)),
            new SeparatorMenuItem(),
            item("Open library…", "Shortcut+O", commands::openLibrary),
            item("Open the default library", null, commands::openDefaultLibrary),
            new SeparatorMenuItem(),
            InterpolationMenu.of(session),
            appearance(appearances),
            new SeparatorMenuItem(),
            item("Keyboard", "F1", commands::showKeys),
            item("About Chronofront", null, commands::showAbout),
            new SeparatorMenuItem(),
            item("Quit", "Shortcut+Q", commands::quit));
    button.getItems().add(0, new SeparatorMenuItem());
    button.getItems().addAll(0, imports);
    button.setTooltip(new Tooltip("Imports, libraries, appearance, help"));
    return button;
  }

  private static Menu appearance(Appearances appearances) {
    ToggleGroup group = new ToggleGroup();
    List<RadioMenuItem> items =
        List.of(
            choice("As the system", Appearance.SYSTEM, appearances, group),
            choice("Light", Appearance.LIGHT, appearances, group),
            choice("Dark", Appearance.DARK, appearances, group));
    Menu menu = new Menu("Appearance");
    menu.getItems().setAll(items);
    return menu;
  }

  private static RadioMenuItem choice(
      String text, Appearance value, Appearances appearances, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setSelected(appearances.chosen().get() == value);
    item.setOnAction(_ -> appearances.chosen().set(value));
    return item;
  }

  private static MenuItem item(
      String text, @org.jspecify.annotations.Nullable String keys, Runnable action) {
    MenuItem item = new MenuItem(text);
    if (keys != null) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(_ -> action.run());
    return item;
  }

  private static <T extends Region> T fixed(T region) {
    region.setMinWidth(Region.USE_PREF_SIZE);
    return region;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
