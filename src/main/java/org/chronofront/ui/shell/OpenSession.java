package org.chronofront.ui.shell;

import java.util.List;
import javafx.scene.layout.VBox;
import org.chronofront.library.LibraryInfo;
import org.chronofront.ui.events.EventChoice;
import org.chronofront.ui.importing.ImportDesk;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.shell.Shortcuts.Shortcut;
import org.chronofront.ui.why.WhyKey;

/// One open library in the main window: its session, its views and what menus and keys do to them.
final class OpenSession implements Commands {
  private final MainWindow window;
  private final Session session;
  private final Features.Views views;
  private final MainLayout layout;
  private final Shortcuts shortcuts;

  OpenSession(
      MainWindow window,
      Session session,
      Features.Views views,
      Appearances appearances,
      ImportDesk imports) {
    this.window = window;
    this.session = session;
    this.views = views;
    Panes panes = views.panes();
    this.layout =
        new MainLayout(
            new TopBar(session, panes.search(), this, appearances, imports.menuItems()).root(),
            new VBox(imports.bar(), new StatusBar(session, this).root()),
            panes);
    WhyKey.install(layout.root(), session);
    this.shortcuts =
        new Shortcuts(
            List.of(
                new Shortcut("Shortcut+K", "Search", this::focusSearch),
                new Shortcut("Shortcut+F", "Search", this::focusSearch),
                new Shortcut("Shortcut+Shift+S", "Export a map snapshot", this::exportSnapshot),
                new Shortcut("Shortcut+E", "Events one by one", this::listEvents),
                new Shortcut("Shortcut+M", "Places over time", this::showMatrix),
                new Shortcut("Shortcut+D", "Compare two days", this::compareDays),
                new Shortcut("Shortcut+G", "Gaps and checks", this::showChecks),
                new Shortcut("F8", "Next gap or check", () -> stepCheck(1)),
                new Shortcut("Shift+F8", "Gap or check before", () -> stepCheck(-1)),
                new Shortcut("Shortcut+I", "Import files", imports::choose),
                new Shortcut("Shortcut+O", "Open a library", this::openLibrary),
                new Shortcut("F1", "This list", this::showKeys),
                new Shortcut("Shortcut+Q", "Quit", this::quit)));
  }

  Session session() {
    return session;
  }

  MainLayout layout() {
    return layout;
  }

  Shortcuts shortcuts() {
    return shortcuts;
  }

  String title() {
    LibraryInfo info = session.library().info();
    return info.datasets().isEmpty()
        ? "Chronofront"
        : info.datasets().getFirst().title() + " – Chronofront";
  }

  void close() {
    views.close();
    session.library().close();
  }

  /// Puts the keyboard where one starts.
  void focus() {
    views.focusMap();
  }

  boolean isComplete() {
    return views.isComplete();
  }

  @Override
  public void focusSearch() {
    views.focusSearch();
  }

  @Override
  public void exportSnapshot() {
    views.exportSnapshot(window.stage());
  }

  @Override
  public void showEvents(EventChoice choice) {
    views.showEvents(window.stage(), choice);
  }

  private void listEvents() {
    showEvents(EventChoice.WINDOW);
  }

  @Override
  public void showMatrix() {
    views.showMatrix(window.stage());
  }

  @Override
  public void compareDays() {
    views.compare(window.stage(), false);
  }

  @Override
  public void compareKnown() {
    views.compare(window.stage(), true);
  }

  @Override
  public void showChecks() {
    views.showChecks(window.stage());
  }

  @Override
  public void stepCheck(int direction) {
    views.stepCheck(window.stage(), direction);
  }

  @Override
  public void openLibrary() {
    LibraryChooser.choose(window.stage()).ifPresent(window::open);
  }

  @Override
  public void openDefaultLibrary() {
    window.open(null);
  }

  @Override
  public void showKeys() {
    HelpPages.showKeys(window.stage(), shortcuts);
  }

  @Override
  public void showAbout() {
    HelpPages.showAbout(window.stage(), Credits.version(), Credits.text(session.library().info()));
  }

  @Override
  public void quit() {
    window.quit();
  }
}
