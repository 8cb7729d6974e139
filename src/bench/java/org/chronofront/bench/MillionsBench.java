package org.chronofront.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.chronofront.basemap.BaseMap;
import org.chronofront.index.EventFilter;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.EventKind;
import org.chronofront.render.map.MapStudio;
import org.chronofront.settings.SettingsStore;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.AppFonts;
import org.chronofront.ui.fx.FontRace;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.shell.MainWindow;
import org.chronofront.ui.shell.WindowFeatures;

/// The real main window on a library, headless: how long to its first complete picture, and frames
/// in which the window's days, the map's position or the filter change.
final class MillionsBench {
  private static final int FRAMES = 100;

  private MillionsBench() {}

  static void run(java.util.function.Supplier<OpenLibrary> opener) throws Exception {
    CompletableFuture<Boolean> ready = new CompletableFuture<>();
    long toolkit = System.nanoTime();
    FontRace.avoid();
    Platform.startup(() -> ready.complete(true));
    ready.join();
    System.out.printf("toolkit %d ms%n", (System.nanoTime() - toolkit) / 1_000_000);
    Path folder = Files.createTempDirectory("window-bench");
    ExecutorService background = Executors.newFixedThreadPool(2);
    ExecutorService painters = Executors.newSingleThreadExecutor();
    CompletableFuture<MainWindow> shown = new CompletableFuture<>();
    long start = System.nanoTime();
    Platform.runLater(
        () -> {
          AppFonts.load();
          CompletableFuture<MapStudio> studio =
              CompletableFuture.supplyAsync(
                  () -> new MapStudio(BaseMap.bundled(), painters, 192L << 20), background);
          Stage stage = new Stage();
          MainWindow window =
              new MainWindow(
                  stage,
                  new SettingsStore(folder.resolve("settings.json")),
                  new WindowFeatures(studio, background, background, link -> {}),
                  BenchWindow.importing(background),
                  file ->
                      CompletableFuture.supplyAsync(opener, background)
                          .thenCombine(studio, (opened, _) -> opened),
                  Clock.systemUTC());
          window.show(null);
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1280);
          stage.setHeight(800);
          new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
              if (window.isComplete() && ++pulses == 3) {
                stop();
                System.out.printf(
                    "window shown to first complete picture %d ms%n",
                    (System.nanoTime() - start) / 1_000_000);
                shown.complete(window);
              }
            }
          }.start();
        });
    MainWindow window = shown.join();
    Session session = window.session();
    steps(session);
    background.shutdownNow();
    painters.shutdownNow();
    Platform.exit();
  }

  private static void steps(Session session) {
    LocalDate last = session.windowProperty().get().to();
    DayRange[] windows = {
      new DayRange(last.minusDays(30), last),
      new DayRange(last.minusYears(3), last),
      new DayRange(last.minusYears(10), last),
      new DayRange(session.extent().from(), session.extent().to())
    };
    MapPosition home = session.mapPositionProperty().get();
    for (DayRange window : windows) {
      on(() -> session.showWindow(window));
      on(() -> session.mapPositionProperty().set(home));
      String name = " (%d days)".formatted(window.days());
      Frames.measure(
          "slider step" + name,
          FRAMES,
          i ->
              session.showWindow(
                  new DayRange(window.from().plusDays(i % 20), window.to().minusDays(i % 7))));
      System.out.println("   " + session.shown().get().events().shown() + " shown");
      Frames.measure(
          "pan" + name,
          FRAMES,
          i ->
              session
                  .mapPositionProperty()
                  .set(new MapPosition(home.longitude() + i * 0.3, home.latitude(), home.zoom())));
      Frames.measure(
          "zoom" + name,
          FRAMES,
          i -> session.mapPositionProperty().set(new MapPosition(30, 15, 2 + (i % 140) / 20.0)));
      Frames.measure(
          "filter click" + name,
          FRAMES,
          i ->
              session
                  .filterProperty()
                  .set(
                      new EventFilter(
                          i % 3 == 0 ? Set.of("actor-" + i) : Set.of(),
                          Set.of(EventKind.values()[i % 6]),
                          i % 2 == 0 ? Set.of("Outlet " + i) : Set.of())));
      on(() -> session.filterProperty().set(EventFilter.NONE));
    }
  }

  private static void on(Runnable task) {
    CompletableFuture.runAsync(task, Platform::runLater).join();
  }
}
