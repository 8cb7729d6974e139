package org.chronofront.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.chronofront.library.OpenLibrary;
import org.chronofront.settings.Settings;
import org.chronofront.settings.Settings.Appearance;
import org.chronofront.settings.Settings.WindowPlace;
import org.chronofront.settings.SettingsStore;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.importing.DropTarget;
import org.chronofront.ui.importing.ImportDesk;
import org.chronofront.ui.importing.ImportServices;
import org.chronofront.ui.importing.RecentFiles;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The main window: opens a library off the FX thread, arranges the views on it, remembers what it
/// looked like. FX thread.
public final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double MIN_WIDTH = 960;
  private static final double MIN_HEIGHT = 600;

  private final Stage stage;
  private final SettingsStore store;
  private final Settings settings;
  private final Features features;
  private final Function<@Nullable Path, CompletableFuture<OpenLibrary>> opener;
  private final Clock clock;
  private final Appearances appearances;
  private final StackPane frame = new StackPane(new StackPane());
  private final Scene scene;
  private final ImportDesk imports;
  private final AtomicBoolean toldOfFault = new AtomicBoolean();
  private @Nullable OpenSession open;

  /// @param imports what imports need
  /// @param opener opens a library elsewhere than on the FX thread; null asks for the default one
  /// @param clock tells today, UTC, where a library is empty
  public MainWindow(
      Stage stage,
      SettingsStore store,
      Features features,
      ImportServices imports,
      Function<@Nullable Path, CompletableFuture<OpenLibrary>> opener,
      Clock clock) {
    this.stage = stage;
    this.store = store;
    this.settings = store.read();
    this.features = features;
    this.opener = opener;
    this.clock = clock;
    Appearance remembered = settings.appearance();
    this.appearances = new Appearances(remembered == null ? Appearance.SYSTEM : remembered);
    this.scene = new Scene(frame, WIDTH, HEIGHT);
    Styles.apply(scene.getStylesheets());
    this.imports =
        new ImportDesk(
            imports,
            new WindowImports(this, features, opener, imports.reads()),
            new RecentFiles(settings.recent()));
    var _ = new DropTarget(frame, this.imports::take);
  }

  /// Shows the window and opens a library in it.
  ///
  /// @param library a file, or null for the one opened last, else the default one
  public void show(@Nullable Path library) {
    stage.setTitle("Chronofront");
    for (int size : List.of(16, 32, 48, 128, 256)) {
      var icon = getClass().getResourceAsStream("/icons/chronofront-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    }
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setScene(scene);
    place(settings.window());
    stage.setOnCloseRequest(_ -> remember());
    // a session that ends asks nobody: what was chosen is kept when the window is left, too
    stage.focusedProperty().subscribe((_, focused) -> rememberUnless(focused));
    appearances.chosen().subscribe((_, _) -> remember());
    Path first =
        library != null || settings.library() == null ? library : Path.of(settings.library());
    open(first);
    stage.show();
  }

  /// True when a library is open and its first picture lacks nothing.
  public boolean isComplete() {
    return open != null && open.isComplete();
  }

  /// The session on the library that is open, null while there is none.
  public @Nullable Session session() {
    return open == null ? null : open.session();
  }

  /// Opens a library in place of the one that is open, which stays open until the new one is.
  void open(@Nullable Path file) {
    var _ =
        opener
            .apply(file)
            .thenAcceptAsync(this::showLibrary, FxThread::later)
            .exceptionallyAsync(problem -> trouble(file, problem), FxThread::later);
  }

  @Nullable Void trouble(@Nullable Path file, Throwable problem) {
    String sentence = Troubles.sentence(problem);
    if (open != null) {
      Troubles.tell(stage, "The library could not be opened", sentence);
      return null;
    }
    setRoot(
        TroublePage.of(
            sentence, () -> open(file), () -> LibraryChooser.choose(stage).ifPresent(this::open)));
    return null;
  }

  private void showLibrary(OpenLibrary library) {
    double[] map = mapSize();
    Session session =
        ViewMemory.restore(
            library,
            settings.view(),
            firstLook(library),
            features.firstPosition(library, map[0], map[1]));
    show(session, settings.dividers());
  }

  /// Shows a session in place of the one that is shown, whose library is closed.
  void show(Session session, @Nullable List<Double> dividers) {
    OpenSession before = open;
    session.themeProperty().bind(appearances.theme());
    OpenSession now = new OpenSession(this, session, features.views(session), appearances, imports);
    open = now;
    stage.setTitle(now.title());
    setRoot(now.layout().root());
    now.shortcuts().install(scene);
    now.layout().placeDividers(dividers, scene.getWidth(), scene.getHeight());
    focus(now);
    if (before != null) {
      before.close();
    }
  }

  /// Width and height of the map, about, in logical pixels.
  double[] mapSize() {
    return MainLayout.mapSize(scene.getWidth(), scene.getHeight());
  }

  /// Where one looks first in a library.
  FirstLook firstLook(OpenLibrary library) {
    return FirstLook.at(library, LocalDate.now(clock));
  }

  /// What is open, null for nothing.
  @Nullable OpenSession open() {
    return open;
  }

  /// Puts the keyboard into the map before the first frame. Split panes take their parts into the
  /// scene only once they have their skins.
  private void focus(OpenSession now) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    now.focus();
  }

  private void setRoot(Parent root) {
    frame.getChildren().set(0, root);
  }

  Stage stage() {
    return stage;
  }

  /// Tells of a fault that nothing has caught: it goes to the log, and the person is told once that
  /// what they asked for was not done. Any thread.
  public void unexpected(Throwable fault) {
    String sentence = Troubles.sentence(fault);
    if (toldOfFault.compareAndSet(false, true)) {
      FxThread.later(() -> Troubles.tell(stage, "Something was not done", sentence));
    }
  }

  /// Writes down what the window looks like, and ends it.
  void quit() {
    remember();
    FxThread.exit();
  }

  private void rememberUnless(boolean focused) {
    if (!focused && stage.isShowing()) {
      remember();
    }
  }

  /// Writes down what the window looks like.
  void remember() {
    OpenSession now = open;
    if (now == null) {
      return;
    }
    store.write(
        new Settings(
            new WindowPlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized()),
            now.layout().dividers(),
            appearances.chosen().get(),
            now.session().library().info().file().toString(),
            ViewMemory.remember(now.session()),
            imports.recent().remembered()));
  }

  /// Where the window stood, if a screen is still there.
  private void place(@Nullable WindowPlace place) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    if (place == null
        || Screen.getScreensForRectangle(place.x(), place.y(), 100, 100).isEmpty()
        || place.width() < MIN_WIDTH
        || place.height() < MIN_HEIGHT) {
      stage.setWidth(Math.min(WIDTH, screen.getWidth()));
      stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
      return;
    }
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }
}
