package org.chronofront.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.basemap.BaseMap;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.Alike;
import org.chronofront.render.map.MapStudio;
import org.chronofront.settings.SettingsStore;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.AppFonts;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.importing.FakeImporting;
import org.chronofront.ui.importing.FileChoices;
import org.chronofront.ui.importing.ImportServices;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A file comes into the real window on a real library.
class MainWindowImportTest {
  private static final int PATIENCE_SECONDS = 60;

  private final ExecutorService background = Executors.newFixedThreadPool(3);
  private final ExecutorService writes = Executors.newSingleThreadExecutor();
  private final List<Path> chosen = new ArrayList<>();
  @TempDir Path folder;
  private Path file;
  private Libraries libraries;
  private SettingsStore settings;
  private FakeImporting importing;
  private Stage stage;
  private MainWindow window;

  @BeforeEach
  void open() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    settings = new SettingsStore(folder.resolve("settings.json"));
    file = folder.resolve("test.chronofront");
    libraries =
        new Libraries(file, BundledDataset.shipped(), Clock.systemUTC(), Duration.ofSeconds(5));
    importing =
        new FakeImporting()
            .doing(
                _ -> libraries.load(file, NewTown.with(2)),
                _ -> libraries.load(file, NewTown.with(0)));
    TestStage.doFx(this::show);
    until(() -> window.session() != null);
  }

  private void show() {
    AppFonts.load();
    MapStudio studio = new MapStudio(BaseMap.bundled(), background, 64L << 20);
    window =
        new MainWindow(
            stage,
            settings,
            new WindowFeatures(
                CompletableFuture.completedFuture(studio), background, background, _ -> {}),
            new ImportServices(
                _ -> importing,
                writes,
                background,
                background,
                background,
                FxThread::later,
                choices()),
            asked ->
                CompletableFuture.supplyAsync(
                    () -> asked == null ? libraries.openDefault() : libraries.open(asked),
                    background),
            Clock.systemUTC());
    window.show(null);
  }

  @AfterEach
  void close() {
    TestStage.doFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    background.shutdownNow();
    writes.shutdownNow();
  }

  @Test
  void import_firstTime_comesInWhereOneLookedAndCanBeShownAndUndone() throws Exception {
    TestStage.doFx(
        () -> {
          session().selectPlace("mayadine");
          session().goTo(LocalDate.of(2017, 10, 3));
        });
    DayRange looked = TestStage.onFx(() -> session().windowProperty().get());
    int before = session().library().events().size();
    importFile();

    until(() -> texts().stream().anyMatch(text -> text.contains("2 rows imported")));

    assertThat(session().library().events().size()).isEqualTo(before + 2);
    assertThat(session().windowProperty().get()).isEqualTo(looked);
    assertThat(session().dayProperty().get()).isEqualTo(LocalDate.of(2017, 10, 3));
    assertThat(session().selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(settings.read().recent()).containsExactly(chosen.getFirst().toString());

    click("Show the new data");
    assertThat(session().windowProperty().get())
        .isEqualTo(new DayRange(NewTown.FIRST, NewTown.FIRST.plusDays(1)));
    assertThat(session().mapPositionProperty().get().longitude()).isBetween(36.0, 40.0);

    click("Undo");
    until(() -> texts().stream().anyMatch(text -> text.contains("was taken back")));
    assertThat(session().library().events().size()).isEqualTo(before);
  }

  @Test
  void import_namesLookAlike_saysHowManyAndLeadsToThem() throws Exception {
    importing.alike(new Alike(1, 2, ""));
    importFile();
    until(
        () ->
            texts().stream()
                .anyMatch(
                    text ->
                        text.contains("2 rows imported")
                            && text.endsWith(
                                "1 pair of actors and 2 pairs of places look alike and may"
                                    + " be the same.")));
    click("Same places and actors…");
    until(() -> texts().contains("Not the same"));
  }

  @Test
  void import_fails_saysWhyAndTheLibraryIsAsItWas() throws Exception {
    importing.doing(
        _ -> {
          throw new LibraryException("The disk is full. Make room and import again.");
        },
        _ -> {});
    Session before = session();
    importFile();

    until(() -> texts().stream().anyMatch(text -> text.contains("The disk is full")));

    assertThat(texts()).contains("Try again…");
    assertThat(session()).isSameAs(before);
  }

  @Test
  void import_cancelled_saysThatNothingWasChanged() throws Exception {
    importing.slow(600, 10);
    chooseFile();
    until(() -> texts().contains("Do not wait"));
    click("Do not wait");
    click("Import");
    until(() -> texts().contains("Cancel"));
    assertThat(texts()).anyMatch(text -> text.startsWith("Importing “UCDP GED"));

    click("Cancel");

    until(() -> texts().stream().anyMatch(MainWindowImportTest::saysCalledOff));
    assertThat(importing.accounts()).isEmpty();
  }

  @Test
  void undo_whileAnImportRuns_isSeenWaitingAndCanBeCalledOff() throws Exception {
    importFile();
    until(() -> texts().stream().anyMatch(text -> text.contains("2 rows imported")));
    importing.slow(2_000, 10);
    chooseFile();
    until(() -> texts().contains("Do not wait"));
    click("Do not wait");
    click("Import");
    until(() -> texts().stream().anyMatch(text -> text.startsWith("Importing “UCDP GED")));

    menu("Undo last import…");
    until(() -> texts().contains("Undo the last import?"));
    click("Undo");
    until(() -> texts().contains("waits for what comes before it"));
    assertThat(texts()).anyMatch(text -> text.startsWith("Taking “UCDP GED"));
    cancel("Cancel: Taking");

    until(() -> texts().contains("Called off. The import stands, and the library is as it was."));
    assertThat(texts())
        .doesNotContain("waits for what comes before it")
        .anyMatch(text -> text.startsWith("Importing “UCDP GED"));
    cancel("Cancel: Importing");
    until(() -> texts().stream().anyMatch(MainWindowImportTest::saysCalledOff));
    assertThat(importing.accounts()).hasSize(1).noneMatch(account -> account.undone());
  }

  private static boolean saysCalledOff(String text) {
    return text.startsWith("The import of “UCDP GED")
        && text.endsWith("was called off. Nothing was changed.");
  }

  private void cancel(String words) {
    TestStage.doFx(
        () ->
            nodes().stream()
                .filter(ButtonBase.class::isInstance)
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(words))
                .findFirst()
                .map(ButtonBase.class::cast)
                .orElseThrow(() -> new AssertionError("no " + words))
                .fire());
  }

  private void menu(String text) {
    TestStage.doFx(
        () ->
            nodes().stream()
                .filter(MenuButton.class::isInstance)
                .flatMap(node -> ((MenuButton) node).getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void importFile() throws Exception {
    chooseFile();
    until(() -> texts().contains("A new dataset: 2 rows would come in."));
    click("Import");
  }

  private void chooseFile() throws Exception {
    chosen.clear();
    chosen.add(
        Files.writeString(
            folder.resolve("ged.csv"),
            "day,place,what,date_prec\n03/10/2017,Mayadine,x,1\n04/10/2017,Mayadine,y,1\n"));
    TestStage.doFx(
        () ->
            Objects.requireNonNull(
                    stage.getScene().getAccelerators().get(KeyCombination.valueOf("Shortcut+I")))
                .run());
  }

  private FileChoices choices() {
    return new FileChoices() {
      @Override
      public List<Path> open(Window owner) {
        return chosen;
      }

      @Override
      public Optional<Path> save(Window owner, String title, String name) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> folder(Window owner, String title) {
        return Optional.empty();
      }
    };
  }

  private Session session() {
    return Objects.requireNonNull(window.session());
  }

  private void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> TestStage.onFx(condition));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(String text) {
    TestStage.doFx(
        () ->
            nodes().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(String.valueOf(button.getText()).replace("_", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
  }

  private List<String> texts() {
    return TestStage.onFx(
        () ->
            nodes().stream()
                .filter(node -> node.isVisible() && node instanceof Labeled)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList());
  }

  private static List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    for (Window shown : Window.getWindows()) {
      all.addAll(shown.getScene().getRoot().lookupAll("*"));
    }
    return all;
  }
}
