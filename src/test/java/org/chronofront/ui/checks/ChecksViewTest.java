package org.chronofront.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernKind;
import org.chronofront.library.OpenLibrary;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ChecksViewTest {
  @TempDir Path folder;
  private OpenLibrary library;
  private Session session;
  private ChecksView view;

  @BeforeEach
  void open() throws Exception {
    library = BundledLibrary.in(folder);
    session = BundledLibrary.session(library);
    TestStage.show(() -> view = new ChecksView(session, Runnable::run), 1180, 600, Theme.LIGHT);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void open_bundledArticles_listsTheSilencesAndTheHeadline() throws Exception {
    assertThat(rows()).extracting(Concern::kind).contains(ConcernKind.HEADLINE_BEYOND_BODY);
    assertThat(rows())
        .filteredOn(row -> row.silentDays().isPresent())
        .extracting(row -> row.silentDays().getAsLong())
        .contains(213L, 518L);
    TestStage.picture(view, 1, Theme.LIGHT, "checks");
  }

  @Test
  void pick_row_picksPlaceAndDayInAllViewsAndShowsTheWordsItRestsOn() throws Exception {
    Concern silence = silence();
    TestStage.doFx(() -> view.table().getSelectionModel().select(silence));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("al-qaryatayn"));
    assertThat(session.dayProperty().get()).isEqualTo(LocalDate.of(2017, 10, 1));
    assertThat(texts(view.detail().parts()))
        .anyMatch(text -> text.startsWith("«\u00a0") && text.endsWith("\u00a0»"))
        .noneMatch(text -> text.startsWith("“"));
    TestStage.picture(view, 1, Theme.LIGHT, "checks-picked");
  }

  @Test
  void key_w_asksWhyOfTheRowsPlaceAndDay() {
    Concern silence = silence();
    TestStage.doFx(
        () -> {
          view.table().getSelectionModel().select(silence);
          view.table()
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "w", "w", KeyCode.W, false, false, false, false));
        });

    assertThat(session.questions().openProperty().get()).isTrue();
    assertThat(session.dayProperty().get()).isEqualTo(LocalDate.of(2017, 10, 1));
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("al-qaryatayn"));
  }

  @Test
  void why_ofAClaim_unfoldsItsReasonsHereAndInTheDossier() {
    TestStage.doFx(() -> view.table().getSelectionModel().select(silence()));
    WaitForAsyncUtils.waitForFxEvents();
    List<Hyperlink> links =
        view.detail().lookupAll(".why-link").stream().map(Hyperlink.class::cast).toList();
    assertThat(links).hasSizeGreaterThanOrEqualTo(2);
    Hyperlink first = links.getFirst();
    assertThat(first.getText()).matches("Why on .*20\\d\\d\\? \\d+ claims? counts?.*");
    TestStage.doFx(first::fire);

    assertThat(texts(view.detail().parts())).contains("Because", "Rule: the latest claim counts");
    assertThat(session.questions().openProperty().get()).isTrue();
    assertThat(first.getText()).contains(DayText.brief(session.dayProperty().get()));
  }

  @Test
  void page_underAKnowledgeDay_saysWhichRuleAndDay() {
    Label basis = (Label) view.lookup("#concern-basis");
    assertThat(basis.getText()).isEqualTo("rule latest");

    TestStage.doFx(() -> session.knownProperty().set(LocalDate.of(2017, 10, 8)));
    assertThat(basis.getText()).isEqualTo("rule latest · known on 8 Oct 2017");
  }

  @Test
  void sentence_longerThanItsColumn_isWholeUnderThePointer() {
    assertThat(headings()).as("narrow").doesNotContain("In a sentence");
    TestStage.doFx(() -> ((SplitPane) view.lookup(".split-pane")).setDividerPositions(0.9));
    assertThat(headings()).as("wide").contains("In a sentence");
    List<TableCell<?, ?>> cells = new ArrayList<>();
    view.table().lookupAll(".table-cell").forEach(node -> cells.add((TableCell<?, ?>) node));
    assertThat(cells)
        .filteredOn(cell -> cell.getTooltip() != null)
        .isNotEmpty()
        .allSatisfy(
            cell ->
                assertThat(cell.getTooltip().getText().replace('\n', ' '))
                    .isEqualTo(cell.getText()));
  }

  private List<String> headings() {
    return view.table().getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
  }

  @Test
  void tick_row_countsAndIsLeftOutWhenOnlyOpenOnesAreWanted() {
    int all = rows().size();
    Concern silence = silence();
    TestStage.doFx(
        () -> {
          view.table().getSelectionModel().select(silence);
          session.tickedOff().tick(silence.key(), true);
          ((CheckBox) view.lookup("#concern-open")).setSelected(true);
        });

    assertThat(view.count()).isEqualTo("1 of " + all + " done");
    assertThat(rows()).hasSize(all - 1).doesNotContain(silence);
  }

  @Test
  void f8_goesToTheNextThatIsNotDoneAndAroundTheEnd() {
    List<Concern> rows = rows();
    TestStage.doFx(() -> session.tickedOff().tick(rows.get(1).key(), true));
    press(KeyCode.F8, false);
    assertThat(picked()).isEqualTo(rows.get(0));
    assertThat(where()).isEqualTo("1 of " + rows.size());
    press(KeyCode.F8, false);
    assertThat(picked()).as("the second is done").isEqualTo(rows.get(2));
    assertThat(session.selectionProperty().get())
        .isEqualTo(Selection.place(Objects.requireNonNull(rows.get(2).placeId())));
    press(KeyCode.F8, true);
    press(KeyCode.F8, true);
    assertThat(picked()).as("around the beginning").isEqualTo(rows.getLast());
  }

  @Test
  void shiftSpace_ticksOffAndGoesOnUntilAllIsDone() {
    List<Concern> rows = rows();
    press(KeyCode.F8, false);
    TestStage.doFx(() -> view.table().fireEvent(key(KeyCode.SPACE, true)));
    assertThat(session.tickedOff().keys()).containsExactly(rows.get(0).key());
    assertThat(picked()).isEqualTo(rows.get(1));
    TestStage.doFx(
        () ->
            rows.subList(2, rows.size()).forEach(row -> session.tickedOff().tick(row.key(), true)));
    Button next = button("Next");
    assertThat(next.isDisabled()).as("no other is left").isTrue();
    TestStage.doFx(button("Done, next")::fire);

    assertThat(view.count()).isEqualTo("%1$d of %1$d done".formatted(rows.size()));
    assertThat(button("Done, next").isDisabled()).isTrue();
  }

  @Test
  void tick_isInTheLibraryWhenItIsOpenedAgain() {
    Concern silence = silence();
    TestStage.doFx(
        () -> {
          view.table().getSelectionModel().select(silence);
          view.table().fireEvent(key(KeyCode.SPACE, false));
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(session.tickedOff().unsaved()).isEmpty();

    try (OpenLibrary again = BundledLibrary.in(folder)) {
      assertThat(BundledLibrary.session(again).tickedOff().keys()).containsExactly(silence.key());
    }
  }

  private void press(KeyCode code, boolean shift) {
    TestStage.doFx(() -> view.table().fireEvent(key(code, shift)));
  }

  private static KeyEvent key(KeyCode code, boolean shift) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
  }

  private Concern picked() {
    return TestStage.onFx(() -> view.table().getSelectionModel().getSelectedItem());
  }

  private String where() {
    return ((Label) view.lookup("#concern-where")).getText();
  }

  private Button button(String words) {
    return view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void kind_chosen_showsThatKindAlone() {
    @SuppressWarnings("unchecked")
    ComboBox<ConcernKind> kinds = (ComboBox<ConcernKind>) view.lookup("#concern-kinds");
    TestStage.doFx(() -> kinds.setValue(ConcernKind.HEADLINE_BEYOND_BODY));

    assertThat(rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.kind()).isEqualTo(ConcernKind.HEADLINE_BEYOND_BODY));
  }

  @Test
  void known_earlierThanAnyReport_nothingIsFoundAndSaidSo() {
    TestStage.doFx(() -> session.knownProperty().set(LocalDate.of(2010, 1, 1)));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(rows()).isEmpty();
    assertThat(((Labeled) view.table().getPlaceholder()).getText()).startsWith("No gap");
  }

  private Concern silence() {
    return rows().stream()
        .filter(row -> row.silentDays().orElse(0) == 518)
        .findFirst()
        .orElseThrow();
  }

  private List<Concern> rows() {
    return List.copyOf(view.table().getItems());
  }

  private static List<String> texts(List<? extends javafx.scene.Node> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof Labeled label
                    ? List.of(label.getText()).stream()
                    : texts(((Parent) node).getChildrenUnmodifiable()).stream())
        .toList();
  }
}
