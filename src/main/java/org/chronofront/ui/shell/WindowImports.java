package org.chronofront.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import org.chronofront.library.OpenLibrary;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.importing.ImportHost;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The main window, as imports need it: opens the library anew when it has changed. FX thread.
final class WindowImports implements ImportHost {
  private final MainWindow window;
  private final Features features;
  private final Function<@Nullable Path, CompletableFuture<OpenLibrary>> opener;
  private final Executor background;

  WindowImports(
      MainWindow window,
      Features features,
      Function<@Nullable Path, CompletableFuture<OpenLibrary>> opener,
      Executor background) {
    this.window = window;
    this.features = features;
    this.opener = opener;
    this.background = background;
  }

  /// A library that was opened anew, and what is new in it; null when that was not asked for.
  private record Reopened(OpenLibrary library, @Nullable NewData news) {}

  @Override
  public Stage stage() {
    return window.stage();
  }

  @Override
  public @Nullable Path library() {
    OpenSession open = window.open();
    return open == null ? null : open.session().library().info().file();
  }

  @Override
  public void reopen(Path library, boolean newData, Consumer<Optional<Runnable>> then) {
    OpenSession open = window.open();
    if (open == null || !library.equals(library())) {
      then.accept(Optional.empty());
      return;
    }
    OpenLibrary before = open.session().library();
    NewData.@Nullable Before held = newData ? NewData.Before.of(before) : null;
    var _ =
        opener
            .apply(library)
            .thenApplyAsync(
                opened -> new Reopened(opened, held == null ? null : NewData.between(held, opened)),
                background)
            .thenAcceptAsync(reopened -> show(reopened, library, then), FxThread::later)
            .exceptionallyAsync(
                problem -> {
                  then.accept(Optional.empty());
                  return window.trouble(library, problem);
                },
                FxThread::later);
  }

  private void show(Reopened reopened, Path library, Consumer<Optional<Runnable>> then) {
    OpenSession before = window.open();
    if (before == null || !library.equals(library())) {
      reopened.library().close();
      then.accept(Optional.empty());
      return;
    }
    double[] map = window.mapSize();
    Session session =
        ViewMemory.carry(
            before.session(),
            reopened.library(),
            window.firstLook(reopened.library()),
            features.firstPosition(reopened.library(), map[0], map[1]));
    window.show(session, before.layout().dividers());
    NewData news = reopened.news();
    then.accept(
        news == null || news.isEmpty() ? Optional.empty() : Optional.of(() -> lookAt(news)));
  }

  private void lookAt(NewData news) {
    Session session = window.session();
    if (session == null) {
      return;
    }
    DayRange days = news.days();
    if (days != null) {
      session.showWindow(days);
    }
    LocalDate day = news.day();
    if (day != null) {
      session.goTo(day);
    }
    if (!news.corners().isEmpty()) {
      double[] map = window.mapSize();
      session.mapPositionProperty().set(features.positionOf(news.corners(), map[0], map[1]));
    }
  }

  @Override
  public void openLibrary(Path library) {
    window.open(library);
  }

  @Override
  public void remember() {
    window.remember();
  }
}
