package org.chronofront.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
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

    assertThat(session.whyOpenProperty().get()).isTrue();
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
    assertThat(session.whyOpenProperty().get()).isTrue();
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

  @Test
  void tick_row_countsAndIsLeftOutWhenOnlyOpenOnesAreWanted() {
    int all = rows().size();
    Concern silence = silence();
    TestStage.doFx(
        () -> {
          view.table().getSelectionModel().select(silence);
          session.tickedOff().add(silence.key());
          ((CheckBox) view.lookup("#concern-open")).setSelected(true);
        });

    assertThat(view.count()).isEqualTo("1 of " + all + " done");
    assertThat(rows()).hasSize(all - 1).doesNotContain(silence);
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
