package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.map.MapStudio;
import org.chronofront.settings.Settings;
import org.chronofront.settings.SettingsStore;
import org.chronofront.ui.fx.AppFonts;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.importing.FakeImporting;
import org.chronofront.ui.importing.FileChoices;
import org.chronofront.ui.importing.ImportServices;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on the real library, headless.
class MainWindowTest {
  private static final int PATIENCE_SECONDS = 60;

  private final ExecutorService background = Executors.newFixedThreadPool(3);
  @TempDir Path folder;
  private Stage stage;
  private SettingsStore settings;
  private MainWindow window;
  private FakeImporting importing = new FakeImporting();

  @BeforeEach
  void register() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    settings = new SettingsStore(folder.resolve("settings.json"));
  }

  @AfterEach
  void close() {
    TestStage.doFx(stage::hide);
    background.shutdownNow();
  }

  @Test
  void show_firstStart_isTheBundledDataOnItsLastDay() throws Exception {
    open(_ -> library());

    Session session = session();
    assertThat(session.dayProperty().get()).isEqualTo(LocalDate.of(2017, 10, 12));
    assertThat(session.windowProperty().get().contains(LocalDate.of(2017, 10, 1))).isTrue();
    assertThat(stage.getTitle()).contains("Al-Qaryatayn").endsWith("Chronofront");
    assertThat(texts()).anyMatch(text -> text.contains("events shown"));
  }

  @Test
  void selectPlace_anywhere_fillsTheDossierWithTheWordsOfItsSources() throws Exception {
    open(_ -> library());

    TestStage.doFx(() -> session().selectPlace("mayadine"));

    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> texts().stream().anyMatch(text -> text.contains("quatre quartiers au moins")));
    assertThat(texts()).anyMatch(text -> text.contains("SOHR → AFP → L'Orient-Le Jour"));
  }

  @Test
  void key_w_asksWhyUnlessSomethingIsTyped() throws Exception {
    open(_ -> library());
    TestStage.doFx(() -> session().selectPlace("mayadine"));
    Node field = stage.getScene().lookup(".search .text-field");
    TestStage.doFx(() -> field.fireEvent(w()));
    assertThat(session().questions().openProperty().get()).as("a letter in the search").isFalse();

    TestStage.doFx(() -> stage.getScene().lookup(".timeline").fireEvent(w()));
    assertThat(session().questions().openProperty().get()).isTrue();
    assertThat(session().selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
  }

  private static KeyEvent w() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "w", "w", KeyCode.W, false, false, false, false);
  }

  @Test
  void appearance_chosen_isKeptThoughNothingIsClosed() throws Exception {
    open(_ -> library());
    TestStage.doFx(() -> item("Menu", "Appearance", "Dark").fire());
    try {
      assertThat(settings.read().appearance()).isEqualTo(Settings.Appearance.DARK);
    } finally {
      TestStage.doFx(() -> item("Menu", "Appearance", "Light").fire());
    }
  }

  private MenuItem item(String button, String menu, String text) {
    return stage.getScene().getRoot().lookupAll(".menu-button").stream()
        .filter(MenuButton.class::isInstance)
        .map(MenuButton.class::cast)
        .filter(each -> each.getText().equals(button))
        .flatMap(each -> each.getItems().stream())
        .filter(each -> each instanceof Menu && menu.equals(each.getText()))
        .flatMap(each -> ((Menu) each).getItems().stream())
        .filter(each -> text.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void quit_thenStart_looksWhereOneLooked() throws Exception {
    open(_ -> library());
    TestStage.doFx(
        () -> {
          session().goTo(LocalDate.of(2017, 10, 3));
          session().selectPlace("al-qaryatayn");
          session().knownProperty().set(LocalDate.of(2017, 10, 5));
          session()
              .ruleProperty()
              .set(RuleChoice.parse("cautious?lens=sohr-2017-10-12&level=parent"));
          session().fadingProperty().set(new Fading(30));
          Objects.requireNonNull(stage.getOnCloseRequest()).handle(null);
        });

    open(_ -> library());

    assertThat(session().fadingProperty().get()).isEqualTo(new Fading(30));
    assertThat(session().dayProperty().get()).isEqualTo(LocalDate.of(2017, 10, 3));
    assertThat(session().knownProperty().get()).isEqualTo(LocalDate.of(2017, 10, 5));
    assertThat(session().selectionProperty().get()).isEqualTo(Selection.place("al-qaryatayn"));
    assertThat(session().ruleProperty().get().id())
        .isEqualTo("cautious?lens=sohr-2017-10-12&level=parent");
    assertThat(texts())
        .contains("Rule: cautious · as SOHR tells it · parents")
        .anyMatch(text -> text.startsWith("Control by rule: cautious · as SOHR tells it"))
        .anyMatch(text -> text.contains("Evidence fades by half in 30 days"));
  }

  @Test
  void show_settingsOfAnotherLibrary_areNotForThisOne() throws Exception {
    settings.write(
        new Settings(
            null,
            null,
            null,
            null,
            new Settings.LastView(
                "elsewhere",
                "1999-01-01",
                "1999-02-01",
                "1999-01-05",
                null,
                0,
                0,
                3,
                "x",
                null,
                null,
                null,
                null),
            null));

    open(_ -> library());

    assertThat(session().dayProperty().get()).isEqualTo(LocalDate.of(2017, 10, 12));
  }

  /// What comes back of a view that had these ticks, and this as its rule and its fading.
  private Session restored(
      Settings.LastView now, @Nullable List<String> tickedOff, @Nullable String rule) {
    Settings.LastView before =
        new Settings.LastView(
            now.library(),
            now.from(),
            now.to(),
            now.day(),
            null,
            now.longitude(),
            now.latitude(),
            now.zoom(),
            null,
            null,
            tickedOff,
            rule,
            rule);
    return TestStage.onFx(
        () ->
            ViewMemory.restore(
                session().library(),
                before,
                FirstLook.at(session().library(), LocalDate.of(2026, 1, 1)),
                session().mapPositionProperty().get()));
  }

  @Test
  void restore_ruleThatIsGone_isTheLatest() throws Exception {
    open(_ -> library());
    Settings.LastView now = TestStage.onFx(() -> ViewMemory.remember(session()));
    for (String rule : List.of("nonsense", "cautious?lens=gone")) {
      Session restored = restored(now, null, rule);
      assertThat(restored.ruleProperty().get()).isEqualTo(RuleChoice.LATEST);
      assertThat(restored.fadingProperty().get()).isEqualTo(Fading.USUAL);
    }
  }

  @Test
  void restore_ticksOfOlderSettings_goIntoTheLibraryAndLeaveTheSettings() throws Exception {
    open(_ -> library());
    Settings.LastView now = TestStage.onFx(() -> ViewMemory.remember(session()));
    assertThat(now.tickedOff()).isNull();
    Session restored = restored(now, List.of("SILENCE x"), null);

    assertThat(restored.tickedOff().keys()).containsExactly("SILENCE x");
    assertThat(ViewMemory.remember(restored).tickedOff()).containsExactly("SILENCE x");
    restored.tickedOff().save();
    assertThat(ViewMemory.remember(restored).tickedOff()).isNull();
  }

  @Test
  void show_libraryCannotBeOpened_saysSoAndOffersAWayOut() {
    start(
        _ ->
            CompletableFuture.failedFuture(
                new LibraryException("This library is from a newer Chronofront.")));

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts())
        .contains("This library is from a newer Chronofront.", "Try again")
        .contains("Open another library…");
  }

  @Test
  void show_unexpectedFault_isASentenceNotATrace() {
    start(_ -> CompletableFuture.failedFuture(new IllegalStateException("boom")));

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts()).anyMatch(text -> text.contains("Your library is as it was"));
    assertThat(texts()).noneMatch(text -> text.contains("boom"));
  }

  private CompletableFuture<OpenLibrary> library() {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return BundledLibrary.in(Files.createDirectories(folder.resolve("library")));
          } catch (IOException fault) {
            throw new LibraryException("no folder", fault);
          }
        },
        background);
  }

  private void open(Function<@Nullable Path, CompletableFuture<OpenLibrary>> opener)
      throws TimeoutException {
    start(opener);
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> TestStage.onFx(() -> window.session() != null));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void start(Function<@Nullable Path, CompletableFuture<OpenLibrary>> opener) {
    CompletableFuture<MapStudio> studio =
        CompletableFuture.completedFuture(new MapStudio(BaseMap.bundled(), background, 64L << 20));
    TestStage.doFx(
        () -> {
          AppFonts.load();
          window =
              new MainWindow(
                  stage,
                  settings,
                  new WindowFeatures(studio, background, background, _ -> {}),
                  new ImportServices(
                      _ -> importing,
                      background,
                      background,
                      background,
                      background,
                      FxThread::later,
                      FileChoices.platform()),
                  opener,
                  Clock.systemUTC());
          window.show(null);
        });
  }

  private Session session() {
    return Objects.requireNonNull(window.session());
  }

  private List<String> texts() {
    return TestStage.onFx(
        () -> {
          List<String> found = new ArrayList<>();
          for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
              found.add(labeled.getText());
            } else if (node instanceof Text text) {
              found.add(text.getText());
            }
          }
          return found;
        });
  }
}
