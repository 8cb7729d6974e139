package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;
import org.chronofront.library.importing.Merging;
import org.chronofront.render.style.Theme;
import org.chronofront.task.JobMonitor;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard stays where a person has it while the pages of imports change under it.
class KeyboardTest {
  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
  private final Benches.Later executor = new Benches.Later();
  private Stage main;
  private Stage page;
  private int others;

  @BeforeEach
  void open() throws Exception {
    main = TestStage.show((Callable<Parent>) StackPane::new, 960, 600, Theme.LIGHT);
  }

  @AfterEach
  void close() {
    TestStage.doFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  @Test
  void datasets_switched_keepsTheKeyboardOnTheSwitch() {
    datasets(new Jobs(Runnable::run, Runnable::run));
    CheckBox second = TestStage.onFx(() -> (CheckBox) buttons("Shown").get(1));
    TestStage.doFx(() -> Keyboard.put(second, true));
    assertThat(TestStage.onFx(second::isFocusVisible)).isTrue();

    TestStage.doFx(second::fire);

    CheckBox now = TestStage.onFx(() -> (CheckBox) buttons("Shown").get(1));
    assertThat(now).isNotSameAs(second);
    assertThat(TestStage.onFx(now::isFocusVisible)).isTrue();
    assertThat(now.isSelected()).isFalse();
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner())).isSameAs(now);
  }

  @Test
  void datasets_opened_haveTheKeyboardOnTheFirstSwitch() {
    datasets(jobs);

    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner()))
        .isSameAs(TestStage.onFx(() -> buttons("Shown").getFirst()));
  }

  @Test
  void datasets_switchedWhileAnotherWaits_doesNothingAndKeepsTheKeyboard() {
    datasets(new Jobs(executor, Runnable::run));
    List<ButtonBase> switches = TestStage.onFx(() -> buttons("Shown"));
    TestStage.doFx(() -> switches.get(0).fire());
    TestStage.doFx(switches.get(1)::requestFocus);

    TestStage.doFx(() -> switches.get(1).fire());

    assertThat(((CheckBox) switches.get(1)).isSelected()).isTrue();
    assertThat(executor.waiting()).isEqualTo(1);
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner())).isSameAs(switches.get(1));
  }

  @Test
  void merges_merged_keepsTheKeyboardAtTheSamePlaceInTheList() {
    Pairs pairs = new Pairs();
    MergesModel model = new MergesModel(pairs, jobs, jobs, () -> {});
    page = TestStage.onFx(() -> new MergesWindow(main, model).stage());
    TestStage.doFx(model::load);
    TestStage.doFx(() -> buttons("Merge").get(1).requestFocus());

    TestStage.doFx(() -> buttons("Merge").get(1).fire());

    assertThat(pairs.made).containsExactly("b");
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner().getAccessibleText()))
        .isEqualTo("Merge c and C");
  }

  @Test
  void merges_lastOneUndone_putsTheKeyboardOnClose() {
    Pairs pairs = new Pairs();
    MergesModel model = new MergesModel(pairs, jobs, jobs, () -> {});
    page = TestStage.onFx(() -> new MergesWindow(main, model).stage());
    TestStage.doFx(model::load);
    TestStage.doFx(() -> buttons("Merge").get(1).fire());
    TestStage.doFx(() -> buttons("Undo").getFirst().requestFocus());

    TestStage.doFx(() -> buttons("Undo").getFirst().fire());

    assertThat(pairs.made).isEmpty();
    assertThat(TestStage.onFx(() -> ((ButtonBase) page.getScene().getFocusOwner()).getText()))
        .isEqualTo("Close");
  }

  @Test
  void dialog_questionAnswered_keepsTheKeyboardInItsField() throws Exception {
    dialog(Benches.at(importing, Runnable::run, Benches.Now::new), table());
    ComboBox<?> place = question("Place");
    assertThat(place.getAccessibleHelp()).contains("Al-Qaryatayn");
    TestStage.doFx(place::requestFocus);

    TestStage.doFx(() -> place.getSelectionModel().select(2));

    assertThat(question("Place")).isSameAs(place);
    assertThat(place.getAccessibleHelp()).contains("Shelling");
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner())).isSameAs(place);
  }

  @Test
  void dialog_stillReading_leavesTheKeyboardOffTheFormat() throws Exception {
    dialog(Benches.at(importing, executor, Benches.Now::new), Benches.ucdp(folder, "ged.csv"));
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner()))
        .isNotInstanceOf(ComboBox.class);

    TestStage.doFx(executor::runNext);

    assertThat(TestStage.onFx(() -> ((ButtonBase) page.getScene().getFocusOwner()).getText()))
        .isEqualTo("_Import");
  }

  @Test
  void dialog_nothingWouldComeIn_leavesTheKeyboardOffTheFormat() throws Exception {
    dialog(
        Benches.at(importing, executor, Benches.Now::new),
        Benches.write(folder.resolve("none.csv"), "day,date_prec\n"));

    TestStage.doFx(executor::runNext);

    assertThat(model.blocked().get()).startsWith("Nothing would come in");
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner()))
        .isNotInstanceOf(ComboBox.class);
  }

  @Test
  void dialog_questionStillOpenWhenReadingEnds_offersToShowIt() throws Exception {
    dialog(
        Benches.at(importing, executor, Benches.Now::new),
        Benches.unknown(folder, "odd.bin"),
        table());
    assertThat(showIt()).isTrue();
    OfferModel asked = model.offers().get(0);
    TestStage.doFx(() -> asked.answer("deaths", "sum"));
    assertThat(showIt()).isFalse();

    TestStage.doFx(
        () -> {
          while (executor.waiting() > 0) {
            executor.runNext();
          }
        });

    assertThat(model.blocked().get()).contains("eeds an answer");
    assertThat(showIt()).isTrue();
  }

  @Test
  void bar_calledOff_leavesTheKeyboardOffTheNextCancel() throws Exception {
    BarModel bar = new BarModel(Benches.Now::new);
    page = TestStage.show(() -> new ImportBar(bar).root(), 960, 200, Theme.LIGHT);
    TestStage.doFx(
        () -> {
          BarModel.Work[] first = new BarModel.Work[1];
          first[0] = bar.begin(new BarModel.Working("first", null, () -> first[0].end()));
          bar.begin(new BarModel.Working("second", null, () -> others++));
          buttons("Cancel").getFirst().requestFocus();
          buttons("Cancel").getFirst().fire();
        });

    assertThat(TestStage.onFx(() -> buttons("Cancel").size())).isEqualTo(1);
    assertThat(TestStage.onFx(() -> page.getScene().getFocusOwner()))
        .isNotInstanceOf(ButtonBase.class);
  }

  @Test
  void dialog_escapeInTheList_closesIt() throws Exception {
    dialog(Benches.atOnce(importing), Benches.ucdp(folder, "a.csv"), Benches.ucdp(folder, "b.csv"));
    TestStage.doFx(
        () -> {
          Node list = page.getScene().lookup(".offer-list");
          list.requestFocus();
          list.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });

    assertThat(TestStage.onFx(page::isShowing)).isFalse();
  }

  @Test
  void dialog_notRead_offersAnotherFile() throws Exception {
    dialog(Benches.atOnce(importing), Benches.unknown(folder, "scan.bin"));

    TestStage.doFx(() -> buttons("Choose another file…").getFirst().fire());

    assertThat(others).isEqualTo(1);
    assertThat(TestStage.onFx(page::isShowing)).isFalse();
  }

  private BatchModel model;

  private void dialog(Workbench bench, Path... files) throws Exception {
    page =
        TestStage.onFx(
            () -> {
              model =
                  new BatchModel(
                      bench, BatchModel.look(importing, List.of(files), JobMonitor.NONE));
              return new ImportDialog(main, model, importing.formats(), _ -> {}, () -> others++)
                  .stage();
            });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void datasets(Jobs writes) {
    for (String name : List.of("a.csv", "b.csv")) {
      importing.run(
          importing
              .examine(List.of(Benches.table(folder, name)), "table", Map.of("date.order", "dmy"))
              .getFirst(),
          JobMonitor.NONE);
    }
    DatasetsModel model = new DatasetsModel(importing, jobs, writes, () -> {});
    page = TestStage.onFx(() -> new DatasetsWindow(main, model, () -> {}, () -> {}).stage());
    TestStage.doFx(model::load);
  }

  private Path table() {
    return Benches.table(folder, "weekly.csv");
  }

  private ComboBox<?> question(String words) {
    return TestStage.onFx(
        () ->
            (ComboBox<?>)
                page.getScene().getRoot().lookupAll(".combo-box").stream()
                    .filter(node -> words.equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow());
  }

  private boolean showIt() {
    return TestStage.onFx(() -> buttons("Show it").getFirst().isVisible());
  }

  private List<ButtonBase> buttons(String text) {
    List<ButtonBase> found = new ArrayList<>();
    for (Node node : page.getScene().getRoot().lookupAll("*")) {
      if (node instanceof ButtonBase button && text.equals(button.getText())) {
        found.add(button);
      }
    }
    return found;
  }

  /// Three pairs.
  private static final class Pairs implements Merging {
    private final List<String> made = new ArrayList<>();

    @Override
    public Offers offers() {
      return new Offers(
          List.of("a", "b", "c").stream()
              .filter(id -> !made.contains(id))
              .map(
                  id ->
                      new MergeOffer(
                          MergeOffer.Kind.PLACE,
                          side(id),
                          side(id.toUpperCase(Locale.ROOT)),
                          List.of("near")))
              .toList(),
          "");
    }

    private static MergeOffer.Side side(String id) {
      return new MergeOffer.Side(id, id, "Ours", "ours", id);
    }

    @Override
    public List<MadeMerge> merges() {
      return made.stream()
          .map(
              id ->
                  new MadeMerge(
                      1,
                      MergeOffer.Kind.PLACE,
                      side(id),
                      side(id.toUpperCase(Locale.ROOT)),
                      "2026-11-25T02:11:35Z",
                      true))
          .toList();
    }

    @Override
    public Alike alike(Set<String> datasetIds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MergeOffer pair(String keptId, String otherId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void merge(MergeOffer offer) {
      made.add(offer.kept().label());
    }

    @Override
    public void notSame(MergeOffer offer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void undo(long key) {
      made.clear();
    }
  }
}
