package org.chronofront;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.chronofront.basemap.BaseMap;
import org.chronofront.cli.LaunchArguments;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.map.MapStudio;
import org.chronofront.ui.fx.AppFonts;
import org.chronofront.ui.fx.FirstFrame;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.fx.TextRace;
import org.chronofront.ui.importing.FileChoices;
import org.chronofront.ui.importing.ImportServices;
import org.chronofront.ui.mark.EscapeKey;
import org.chronofront.ui.shell.MainWindow;
import org.chronofront.ui.shell.Rehearsal;
import org.chronofront.ui.shell.WindowFeatures;
import org.jspecify.annotations.Nullable;

/// The composition root of the window: settings → library → views → window.
public final class App extends Application {
  private static final long TILE_CACHE_BYTES = 192L << 20;

  private final ExecutorService background =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("work-", 1).factory());

  private final ExecutorService painter = oneThread("tiles");
  private final ExecutorService areas = oneThread("areas");
  private final ExecutorService exports = oneThread("exports");
  private final ExecutorService imports = oneThread("imports");
  private final ExecutorService previews = oneThread("previews");
  private final ExecutorService comparisons = oneThread("comparisons");

  /// Read files while others write: as many as there are imports and previews at once.
  private final ExecutorService readers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reads-", 1).factory());

  @Override
  public void start(Stage stage) {
    TextRace.avoid();
    Services services = Services.ofThisMachine();
    LogFile.open(services.folder());
    Path library = LaunchArguments.of(getParameters().getRaw().toArray(String[]::new)).library();
    CompletableFuture<BaseMap> map = CompletableFuture.supplyAsync(BaseMap::bundled, background);
    AppFonts.load();
    EscapeKey.goesThroughTooltips();
    CompletableFuture<MapStudio> studio =
        map.thenApplyAsync(
            read -> new MapStudio(read, painter, areas, TILE_CACHE_BYTES), background);
    MainWindow window =
        new MainWindow(
            stage,
            services.settings(),
            new WindowFeatures(
                studio,
                background,
                exports,
                link -> getHostServices().showDocument(link.toString())),
            new ImportServices(
                file -> services.importing(file, readers),
                imports,
                previews,
                comparisons,
                background,
                FxThread::later,
                FileChoices.platform()),
            file -> open(services.libraries(), file).thenCombine(studio, (opened, _) -> opened),
            services.clock());
    Thread.setDefaultUncaughtExceptionHandler((_, fault) -> window.unexpected(fault));
    window.show(library);
    FirstFrame.watch(window::isComplete);
    Rehearsal.watch(window);
  }

  @Override
  public void stop() {
    background.shutdownNow();
    painter.shutdownNow();
    areas.shutdownNow();
    exports.shutdownNow();
    imports.shutdownNow();
    previews.shutdownNow();
    comparisons.shutdownNow();
    readers.shutdownNow();
  }

  private CompletableFuture<OpenLibrary> open(Libraries libraries, @Nullable Path file) {
    return CompletableFuture.supplyAsync(
        () -> file == null ? libraries.openDefault() : libraries.open(file), background);
  }

  private static ExecutorService oneThread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }
}
