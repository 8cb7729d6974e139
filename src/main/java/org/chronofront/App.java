package org.chronofront;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.chronofront.cli.LaunchArguments;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.ui.shell.MainWindow;
import org.chronofront.ui.shell.WindowFeatures;
import org.jspecify.annotations.Nullable;

/// The composition root of the window: settings → library → views → window.
public final class App extends Application {
  private final ExecutorService background =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("work-", 1).factory());

  @Override
  public void start(Stage stage) {
    Services services = Services.ofThisMachine();
    LogFile.open(services.folder());
    Path library = LaunchArguments.of(getParameters().getRaw().toArray(String[]::new)).library();
    new MainWindow(
            stage,
            services.settings(),
            new WindowFeatures(background),
            file -> open(services.libraries(), file),
            services.clock())
        .show(library);
  }

  @Override
  public void stop() {
    background.shutdownNow();
  }

  private CompletableFuture<OpenLibrary> open(Libraries libraries, @Nullable Path file) {
    return CompletableFuture.supplyAsync(
        () -> file == null ? libraries.openDefault() : libraries.open(file), background);
  }
}
