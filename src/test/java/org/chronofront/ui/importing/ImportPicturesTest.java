package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.library.importing.Alike;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.model.importing.RowProblem.Kind;
import org.chronofront.render.style.Theme;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every page of imports in a headless window, and a picture of each in `target/pictures`.
class ImportPicturesTest {
  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
  private final List<ImportRuns.Order> orders = new ArrayList<>();
  private Stage page;
  private int others;

  @AfterEach
  void close() {
    TestStage.doFx(
        () -> {
          for (Window window : List.copyOf(Window.getWindows())) {
            window.hide();
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void dialog_table_asksAndShowsRows(Theme theme) throws Exception {
    owner(1000, 700, theme);
    dialog(Benches.table(folder, "weekly report.csv"));
    assertThat(texts()).anyMatch(text -> text.contains("needs an answer"));
    assertThat(texts()).anyMatch(text -> text.startsWith("These are the first rows as they stand"));
    assertThat(cells()).contains("03/10/2017");
    assertThat(button("Import").isDisabled()).isTrue();
    shot(theme, "import-asks");

    click("Use what seems likely: Day first: 3 October 2017");

    assertThat(texts()).contains("A new dataset: 4 rows would come in.", "3 October 2017");
    assertThat(button("Import").isDisabled()).isFalse();
    shot(theme, "import-table");

    click("Import");
    assertThat(orders).hasSize(1);
    assertThat(orders.getFirst().offer().answers()).containsEntry("date.order", "dmy");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void dialog_severalFiles_listsThem(Theme theme) throws Exception {
    bring("c.csv");
    owner(960, 600, theme);
    dialog(
        Benches.ucdp(folder, "ged.csv"),
        Benches.table(folder, "c.csv"),
        Benches.unknown(folder, "scan.bin"));
    assertThat(texts()).anyMatch(text -> text.contains("scan.bin"));
    shot(theme, "import-several");
    TestStage.doFx(
        () ->
            ((javafx.scene.control.ListView<?>) page.getScene().lookup(".offer-list"))
                .getSelectionModel()
                .selectLast());
    assertThat(texts()).contains("Map it as a table");
    shot(theme, "import-unknown");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void dialog_datasetInTheLibrary_comparesEditions(Theme theme) throws Exception {
    Path file = Benches.ucdp(folder, "ged.csv");
    importing.run(importing.examine(List.of(file), null, Map.of()).getFirst(), JobMonitor.NONE);
    owner(960, 600, theme);
    dialog(file);

    assertThat(texts()).anyMatch(text -> text.startsWith("This replaces the edition of"));
    assertThat(typed()).isNotEmpty().allMatch(color -> color.getBrightness() > 0.5 == dark(theme));
    shot(theme, "import-again");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void reports_problems_areListed(Theme theme) throws Exception {
    bring("a.csv");
    bring("b.csv");
    importing.problemsOf(2, problems());
    importing.undo("table-a.csv");
    importing.merging().alike(new Alike(2, 31, ""));
    owner(1280, 720, theme);
    ReportsModel model = new ReportsModel(importing, jobs, jobs, jobs, () -> {});
    page = TestStage.onFx(() -> new ReportsWindow(main, model, new Choices(), () -> {}).stage());
    TestStage.doFx(() -> model.load(null));

    assertThat(texts())
        .contains(
            "Save rejected rows…",
            "Undo this import…",
            "Taken back",
            "2 pairs of actors and 31 pairs of places look alike and may be the same.",
            "Same places and actors…");
    assertThat(reasonsWidth())
        .as("reasons take what the other columns leave")
        .isBetween(410., 470.);
    shot(theme, "reports");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void datasets_several_areCards(Theme theme) throws Exception {
    bring("a.csv");
    Path file = Benches.ucdp(folder, "ged.csv");
    importing.run(importing.examine(List.of(file), null, Map.of()).getFirst(), JobMonitor.NONE);
    importing.show("table-a.csv", false);
    owner(960, 600, theme);
    DatasetsModel model = new DatasetsModel(importing, jobs, jobs, () -> {});
    page = TestStage.onFx(() -> new DatasetsWindow(main, model, () -> {}, () -> {}).stage());
    TestStage.doFx(model::load);

    assertThat(texts()).contains("Uppsala Conflict Data Program", "Undo last import…");
    shot(theme, "datasets");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void bar_states_sayWhatGoesOn(Theme theme) throws Exception {
    Benches.Patience patience = new Benches.Patience();
    List<BarModel> bars = new ArrayList<>();
    page =
        TestStage.show(
            () -> {
              VBox all = new VBox(8);
              for (int i = 0; i < 4; i++) {
                BarModel bar = new BarModel(() -> patience);
                bars.add(bar);
                all.getChildren().add(new ImportBar(bar).root());
              }
              return all;
            },
            960,
            320,
            theme);
    TestStage.doFx(
        () -> {
          bars.get(0)
              .begin(
                  new BarModel.Working(
                      "Importing “UCDP GED Syria 2016–2017”",
                      new Pace(new JobState("Reading", 40, 100, 120_300), 120_300, 2.2),
                      () -> {}));
          patience.over();
          bars.get(0).begin(new BarModel.Working("Looking at events.csv", true, null, () -> {}));
          patience.over();
          BarModel.Action action = new BarModel.Action("Report", "The account", () -> {});
          bars.get(1)
              .tell(
                  BarModel.Mood.DONE,
                  "“UCDP GED Syria 2016–2017”: 11,757 rows imported, 3 rejected.",
                  List.of(
                      new BarModel.Action("Show the new data", "", () -> {}),
                      action,
                      new BarModel.Action("Undo", "", () -> {})));
          bars.get(2)
              .tell(BarModel.Mood.NOTE, "Import called off. Nothing was changed.", List.of());
          bars.get(3)
              .tell(
                  BarModel.Mood.FAILED,
                  "“Events” did not come in. The disk is full, so nothing was loaded into"
                      + " my.chronofront. What the library held before is unharmed. Make room and"
                      + " import again.",
                  List.of(action));
        });
    assertThat(texts()).anyMatch(text -> text.contains("rows/s"));
    shot(theme, "import-bars");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void drop_filesHeld_saysWhatWillHappen(Theme theme) throws Exception {
    DropTarget[] target = new DropTarget[1];
    page =
        TestStage.show(
            () -> {
              StackPane root = new StackPane();
              target[0] = new DropTarget(root, _ -> {});
              return root;
            },
            960,
            600,
            theme);
    TestStage.doFx(() -> target[0].hold(List.of(Path.of("ucdp_ged_syria_2016_2017.csv"))));
    assertThat(texts()).contains("Drop to import ucdp_ged_syria_2016_2017.csv");
    shot(theme, "import-drop");
  }

  @Test
  void reports_scrolledToTheEnd_showsRowsThatWereReadOnlyThen() throws Exception {
    bring("a.csv");
    importing.problemsOf(
        1,
        java.util.stream.IntStream.range(0, 30_000)
            .mapToObj(
                i -> new RowProblem(Kind.SKIPPED, new RowPlace(i, "line " + i), null, null, "Odd."))
            .toList());
    owner(960, 600, Theme.LIGHT);
    Jobs later = new Jobs(Runnable::run, javafx.application.Platform::runLater);
    ReportsModel model = new ReportsModel(importing, later, later, later, () -> {});
    page = TestStage.onFx(() -> new ReportsWindow(main, model, new Choices(), () -> {}).stage());
    TestStage.doFx(() -> model.load(null));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(cells()).contains("line 3").doesNotContain("…");

    TestStage.doFx(
        () ->
            ((javafx.scene.control.TableView<?>) page.getScene().getRoot().lookup(".table-view"))
                .scrollTo(29_999));
    cells();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(cells()).contains("line 29999").doesNotContain("line 3", "…");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void merges_offeredMergedAndUndone_areCards(Theme theme) throws Exception {
    owner(960, 600, theme);
    MergesModelTest.Decisions decisions = new MergesModelTest.Decisions();
    MergesModel model = new MergesModel(decisions, jobs, jobs, () -> {});
    page = TestStage.onFx(() -> new MergesWindow(main, model).stage());
    assertThat(texts()).as("before names were compared").noneMatch(t -> t.startsWith("Nothing"));
    TestStage.doFx(model::load);
    assertThat(texts())
        .contains("Mayadine ← Al-Mayadin", "•  they are 1.0 km apart")
        .contains("Place of “Ours” (a), and of “Theirs” (b)")
        .doesNotContain("Merges made");
    shot(theme, "merges-offered");

    click("Merge");
    assertThat(decisions.merges()).hasSize(1);
    assertThat(texts())
        .contains("Merges made", "“Al-Mayadin” counts as “Mayadine” from now on.")
        .doesNotContain("Not the same");
    shot(theme, "merges-made");

    click("Undo");
    assertThat(decisions.merges()).isEmpty();
    click("Not the same");
    assertThat(texts())
        .contains("Nothing in this library looks like one place or actor under two names.")
        .doesNotContain("Merge", "Undo");
  }

  private Stage main;

  private void owner(double width, double height, Theme theme) throws Exception {
    main = TestStage.show((Callable<Parent>) StackPane::new, width, height, theme);
  }

  private void dialog(Path... files) {
    page =
        TestStage.onFx(
            () -> {
              Workbench bench = Benches.at(importing, Runnable::run, Benches.Patience::new);
              ImportDialog dialog =
                  new ImportDialog(
                      main,
                      new BatchModel(
                          bench, BatchModel.look(importing, List.of(files), JobMonitor.NONE)),
                      importing.formats(),
                      orders::addAll,
                      () -> others++);
              dialog.stage().setX(0);
              dialog.stage().setY(0);
              return dialog.stage();
            });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private double reasonsWidth() {
    return TestStage.onFx(
        () ->
            ((javafx.scene.control.TableView<?>) page.getScene().getRoot().lookup(".table-view"))
                .getColumns()
                .getLast()
                .getWidth());
  }

  private void bring(String name) {
    importing.run(
        importing
            .examine(List.of(Benches.table(folder, name)), "table", Map.of("date.order", "dmy"))
            .getFirst(),
        JobMonitor.NONE);
  }

  private static List<RowProblem> problems() {
    List<RowProblem> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(
          new RowProblem(
              Kind.values()[i % 3],
              new RowPlace(i + 1, "line " + (i * 7 + 2)),
              i % 2 == 0 ? "date_start" : "الموقع",
              i % 2 == 0 ? "31/02/2017" : "مدينة الميادين\nدير الزور",
              "There is no 31 February; a day is written 2017-02-28, or left empty when it is not"
                  + " known."));
    }
    return all;
  }

  private static boolean dark(Theme theme) {
    return theme == Theme.DARK;
  }

  /// The colours of what stands in text fields: JavaFX leaves some black in its first pass.
  private List<Color> typed() {
    return TestStage.onFx(
        () ->
            page.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> !((TextField) node).getText().isEmpty())
                .map(
                    node ->
                        ((TextField) node)
                            .lookupAll(".text").stream()
                                .map(Text.class::cast)
                                .filter(text -> text.getText().equals(((TextField) node).getText()))
                                .findFirst()
                                .orElseThrow())
                .map(text -> (Color) text.getFill())
                .toList());
  }

  private void shot(Theme theme, String name) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    TestStage.picture(page.getScene().getRoot(), 1, theme, name + "-" + theme);
  }

  private Button button(String text) {
    return (Button) find(text, Button.class);
  }

  private void click(String text) {
    TestStage.doFx(
        () ->
            ((javafx.scene.control.ButtonBase) find(text, javafx.scene.control.ButtonBase.class))
                .fire());
  }

  private Node find(String text, Class<? extends Labeled> type) {
    return TestStage.onFx(
        () ->
            page.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .filter(node -> ((Labeled) node).getText().replace("_", "").equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text)));
  }

  /// What stands in the table's cells.
  private List<String> cells() {
    return TestStage.onFx(
        () -> {
          page.getScene().getRoot().applyCss();
          page.getScene().getRoot().layout();
          return page.getScene().getRoot().lookupAll(".table-cell").stream()
              .filter(Node::isVisible)
              .filter(node -> node.getParent().isVisible())
              .map(node -> ((Labeled) node).getText())
              .filter(java.util.Objects::nonNull)
              .toList();
        });
  }

  private List<String> texts() {
    return TestStage.onFx(
        () -> {
          List<String> found = new ArrayList<>();
          Consumer<Node> add =
              node -> {
                if (node instanceof Labeled labeled && labeled.getText() != null) {
                  found.add(labeled.getText().replace('\n', ' '));
                }
              };
          page.getScene().getRoot().applyCss();
          page.getScene().getRoot().layout();
          page.getScene().getRoot().lookupAll("*").forEach(add);
          return found;
        });
  }

  /// Nobody is asked.
  private static final class Choices implements FileChoices {
    @Override
    public List<Path> open(Window owner) {
      return List.of();
    }

    @Override
    public Optional<Path> save(Window owner, String title, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
      return Optional.empty();
    }
  }
}
