package org.chronofront.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.RuleChoice;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.BundledLibrary;
import org.chronofront.ui.stage.Pointer;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class CompareViewTest {
  @TempDir Path folder;
  private OpenLibrary library;
  private Session session;
  private CompareView view;

  private void show(Theme theme) throws Exception {
    library = BundledLibrary.in(folder.resolve(theme.name()));
    session = BundledLibrary.session(library);
    session.themeProperty().set(theme);
    MapStudio studio = new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 28);
    TestStage.show(
        () ->
            view =
                new CompareView(
                    session,
                    studio::forScreen,
                    studio::areasBetween,
                    Runnable::run,
                    Runnable::run,
                    (owner, title, name, kind) -> Optional.of(folder.resolve(name))),
        1000,
        700,
        theme);
    WaitForAsyncUtils.waitForFxEvents(12);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void row_picked_isPickedInAllViewsAndItsWordsAreRead() throws Exception {
    show(Theme.LIGHT);

    TestStage.doFx(() -> view.list().getSelectionModel().select(row("mayadine")));

    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(texts()).anyMatch(text -> text.contains("quatre quartiers au moins"));
    assertThat(texts()).anyMatch(text -> text.contains("SOHR → AFP → L'Orient-Le Jour"));
  }

  @Test
  void rows_withLongStates_showAllTheirWords() throws Exception {
    show(Theme.DARK);
    TestStage.picture(view, 1, Theme.DARK, "compare/long-states");

    List<Labeled> states =
        view.list().lookupAll(".state-12").stream().map(Labeled.class::cast).toList();
    assertThat(states)
        .extracting(Labeled::getText)
        .contains("Contested between IS and Syrian government, in part");
    assertThat(states)
        .allSatisfy(
            state ->
                assertThat(((Text) Objects.requireNonNull(state.lookup(".text"))).getText())
                    .isEqualTo(state.getText()));
  }

  @Test
  void names_ofHalves_areWholeWhereverTheDividerStands() throws Exception {
    show(Theme.LIGHT);
    LocalDate day = LocalDate.of(2017, 10, 12);
    RuleChoice cautious =
        RuleChoice.LATEST
            .with(RuleChoice.Kind.CAUTIOUS)
            .at(RuleChoice.Level.PARENT)
            .through(List.of("sohr", "afp"));
    TestStage.doFx(
        () -> {
          view.model().first().set(new Side(day, RuleChoice.LATEST, LocalDate.of(2017, 10, 3)));
          view.model().second().set(new Side(day, cautious, null));
        });
    for (double divider : new double[] {0.5, 0.28, 0.75}) {
      TestStage.doFx(() -> view.map().divider().set(divider));
      TestStage.picture(view, 1, Theme.LIGHT, "compare/names-" + divider);
      assertThat(view.map().lookupAll(".side-name"))
          .hasSize(2)
          .allSatisfy(
              node -> {
                Labeled name = (Labeled) node;
                String shown = ((Text) Objects.requireNonNull(name.lookup(".text"))).getText();
                assertThat(shown).isEqualTo(name.getText()).doesNotContain("…");
                assertThat(name.getHeight())
                    .isGreaterThanOrEqualTo(name.prefHeight(name.getWidth()));
              });
    }
    assertThat(texts()).anyMatch(text -> text.replace('\u00a0', ' ').contains("all that is known"));
  }

  @Test
  void map_followsWhatDiffers_untilSomebodyMovesIt() throws Exception {
    show(Theme.LIGHT);
    Side now = view.model().second().get();
    Callable<Boolean> seesHawija =
        () -> TestStage.onFx(() -> view.map().placesInView().contains("hawija"));
    TestStage.doFx(() -> view.model().first().set(now.on(LocalDate.of(2017, 10, 11))));
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    TestStage.doFx(() -> view.model().first().set(now.knownOn(LocalDate.of(2017, 10, 8))));
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, seesHawija);

    TestStage.doFx(() -> view.map().fireEvent(key(KeyCode.RIGHT)));
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    Viewport moved = TestStage.onFx(() -> view.map().viewport());
    TestStage.doFx(() -> view.model().first().set(now.on(LocalDate.of(2017, 10, 1))));
    WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
    assertThat(TestStage.onFx(() -> view.map().viewport())).isEqualTo(moved);

    TestStage.doFx(() -> view.compareDays());
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> !TestStage.onFx(() -> view.map().viewport()).equals(moved));
  }

  @Test
  void selection_givenUpElsewhere_leavesNoRowPicked() throws Exception {
    show(Theme.LIGHT);
    TestStage.doFx(() -> view.list().getSelectionModel().select(row("mayadine")));
    TestStage.doFx(() -> session.selectionProperty().set(null));

    assertThat(view.list().getSelectionModel().getSelectedItem()).isNull();
    assertThat(texts()).anyMatch(text -> text.startsWith("Pick a place"));
  }

  @Test
  void keys_aAndB_unfoldTheReasonsOfThatSideWithEachInASentence() throws Exception {
    show(Theme.LIGHT);
    RuleChoice cautious = RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS);
    TestStage.doFx(
        () -> {
          view.model().first().set(new Side(LocalDate.of(2017, 10, 11), cautious, null));
          session.selectPlace("al-qaryatayn");
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(visible()).as("folded at first").doesNotContain("Because");
    TestStage.doFx(() -> view.list().fireEvent(key(KeyCode.A)));

    assertThat(visible())
        .contains("Because", "Does not count", "Rule: cautious")
        .anyMatch(words -> words.contains(" leans toward "))
        .doesNotContain("Rule: the latest claim counts");
    TestStage.picture(view, 1, Theme.LIGHT, "compare/why-a");

    TestStage.doFx(() -> view.map().fireEvent(key(KeyCode.B)));
    assertThat(visible()).contains("Rule: cautious", "Rule: the latest claim counts");
  }

  @Test
  void click_onAMarkThatIsPicked_asksWhyOfTheSideThatIsSeenThere() throws Exception {
    show(Theme.LIGHT);
    double[] at = at(Objects.requireNonNull(library.catalog().place("mayadine").point()));
    clickAt(at, 1);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(view.model().asked().get()).as("the first click picks").isNull();
    clickAt(at, 1);
    assertThat(view.model().asked().get()).isEqualTo(view.model().question(true, "mayadine"));
    clickAt(at, 0);
    assertThat(view.model().asked().get()).isEqualTo(view.model().question(false, "mayadine"));
  }

  @Test
  void click_onLandBetweenPlaces_picksThePlaceThenAsksWhyOfThatSide() throws Exception {
    show(Theme.LIGHT);
    TestStage.doFx(() -> session.interpolationProperty().set(80));
    WaitForAsyncUtils.waitForFxEvents(12);
    double[] at = at(Objects.requireNonNull(library.catalog().place("hawija").point()));
    double[] beside = {at[0] + 12, at[1] + 30};
    clickAt(beside, 0);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("hawija"));
    clickAt(beside, 0);
    assertThat(view.model().asked().get()).isEqualTo(view.model().question(false, "hawija"));
  }

  private void clickAt(double[] at, double divider) {
    TestStage.doFx(() -> view.map().divider().set(divider));
    WaitForAsyncUtils.waitForFxEvents(6);
    TestStage.doFx(
        () -> {
          Point2D corner = view.map().localToScene(0, 0);
          double[] scene = {at[0] + corner.getX(), at[1] + corner.getY()};
          Pointer.click(view.map(), scene[0], scene[1]);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whyOfARow_eachSide_asksThatSide() throws Exception {
    show(Theme.LIGHT);
    TestStage.doFx(() -> session.selectPlace("mayadine"));
    WaitForAsyncUtils.waitForFxEvents(6);
    List<Hyperlink> links =
        view.list().lookupAll(".list-cell:selected .row-why").stream()
            .map(Hyperlink.class::cast)
            .toList();
    assertThat(links).hasSize(2).allMatch(Node::isVisible);

    TestStage.doFx(() -> links.getFirst().fire());
    assertThat(view.model().asked().get()).isEqualTo(view.model().question(true, "mayadine"));
    TestStage.doFx(() -> links.getLast().fire());
    assertThat(view.model().asked().get()).isEqualTo(view.model().question(false, "mayadine"));
  }

  @Test
  void selection_elsewhere_isPickedHere() throws Exception {
    show(Theme.LIGHT);

    TestStage.doFx(() -> session.selectPlace("mayadine"));

    assertThat(view.list().getSelectionModel().getSelectedIndex()).isEqualTo(row("mayadine"));
  }

  @Test
  void rows_inANarrowList_giveEveryWordOfEachState() throws Exception {
    show(Theme.LIGHT);
    TestStage.doFx(
        () -> {
          view.list().toggle(Row.Quiet.UNCHANGED);
          view.list().setMinWidth(230);
          view.list().setMaxWidth(230);
        });
    WaitForAsyncUtils.waitForFxEvents(6);
    TestStage.picture(view.list(), 1, Theme.LIGHT, "compare/narrow");

    List<Labeled> labels =
        TestStage.onFx(
            () ->
                Stream.of(".row-place .state-12", ".row-place .strong", ".row-same")
                    .flatMap(style -> view.list().lookupAll(style).stream())
                    .map(Labeled.class::cast)
                    .toList());
    assertThat(labels).hasSizeGreaterThan(3);
    assertThat(labels)
        .allSatisfy(label -> assertThat(drawn(label)).as("drawn of it").isEqualTo(label.getText()))
        .allSatisfy(
            label ->
                assertThat(bottom(label))
                    .as(label.getText())
                    .isLessThanOrEqualTo(bottom(row(label))));
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static Node row(Node part) {
    return part instanceof ListCell<?> ? part : row(part.getParent());
  }

  @Test
  void days_inTheNarrowestWindow_standWholeInTheirFields() throws Exception {
    show(Theme.LIGHT);
    TestStage.doFx(
        () -> {
          view.getScene().getWindow().setWidth(860);
          session.knownProperty().set(LocalDate.of(2017, 10, 30));
          view.compareKnown();
        });
    WaitForAsyncUtils.waitForFxEvents(6);
    TestStage.picture(view, 1, Theme.LIGHT, "compare/narrowest");

    for (String id : List.of("#day-A", "#known-A", "#day-B")) {
      TextField field = (TextField) view.lookup(id);
      Node words = field.lookup(".text");
      double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
      assertThat(field.getText()).isNotEmpty();
      assertThat(words.getLayoutBounds().getWidth()).as(id).isLessThanOrEqualTo(room);
      assertThat(field.localToScene(field.getLayoutBounds()).getMaxX()).isLessThan(860);
    }
  }

  /// What a label draws of its words: with an ellipsis where it has no room.
  private static String drawn(Labeled label) {
    return ((Text) label.lookup(".text")).getText();
  }

  @Test
  void divider_keys_moveItAndTheHalvesFollow() throws Exception {
    show(Theme.LIGHT);
    GeoPoint point = Objects.requireNonNull(library.catalog().place("mayadine").point());
    double[] at = at(point);
    WritableImage before = TestStage.picture(view.map(), 1, Theme.LIGHT, "compare/b");
    Node divider = view.map().lookup(".divider");

    TestStage.doFx(() -> divider.fireEvent(key(KeyCode.HOME)));
    WaitForAsyncUtils.waitForFxEvents(6);
    double home = view.map().divider().get();
    WritableImage second = TestStage.picture(view.map(), 1, Theme.LIGHT, "compare/c");
    TestStage.doFx(() -> divider.fireEvent(key(KeyCode.END)));
    WaitForAsyncUtils.waitForFxEvents(6);
    WritableImage first = TestStage.picture(view.map(), 1, Theme.LIGHT, "compare/d");

    assertThat(home).isZero();
    assertThat(view.map().divider().get()).isEqualTo(1);
    assertThat(at(point)).isEqualTo(at);
    assertThat(around(first, at))
        .as("Mayadine on side A and on side B")
        .isNotEqualTo(around(second, at));
    assertThat(around(before, at)).isIn(around(first, at), around(second, at));
  }

  @Test
  void fold_toggled_unfoldsWhatDidNotChange() throws Exception {
    show(Theme.LIGHT);
    TestStage.doFx(
        () -> view.model().first().set(view.model().first().get().on(LocalDate.of(2017, 10, 2))));
    int folded = view.list().getItems().size();

    TestStage.doFx(() -> view.list().toggle(Row.Quiet.UNCHANGED));

    int same = Objects.requireNonNull(view.model().difference().get()).unchanged().size();
    assertThat(view.list().getItems()).hasSize(folded + same);
    assertThat(same).isPositive();
  }

  @Test
  void day_typed_isTakenOrRefusedWithASentence() throws Exception {
    show(Theme.LIGHT);
    TextField day = (TextField) view.lookup("#day-A");

    TestStage.doFx(
        () -> {
          day.setText("1/10/2017");
          day.fireEvent(new javafx.event.ActionEvent());
        });
    LocalDate taken = view.model().first().get().day();
    TestStage.doFx(
        () -> {
          day.setText("40/10/2017");
          day.fireEvent(new javafx.event.ActionEvent());
        });

    assertThat(taken).isEqualTo(LocalDate.of(2017, 10, 1));
    assertThat(view.model().first().get().day()).isEqualTo(taken);
    assertThat(view.firstPicker().problem()).isNotEmpty();
  }

  @Test
  void save_asJson_writesTheWordsOfTheSources() throws Exception {
    show(Theme.LIGHT);

    TestStage.doFx(() -> view.export().save(view.getScene().getWindow(), CompareExport.Kind.JSON));

    assertThat(Files.readString(folder.resolve("difference-2017-09-28-2017-10-12.json")))
        .contains("quatre quartiers au moins");
    assertThat(texts()).anyMatch(text -> text.startsWith("Saved to"));
  }

  @Test
  void save_asCsv_hasALineForEachPlaceWithBothStatesAndTheirSources() throws Exception {
    show(Theme.LIGHT);

    TestStage.doFx(() -> view.export().save(view.getScene().getWindow(), CompareExport.Kind.CSV));

    List<String> lines = Files.readAllLines(folder.resolve("difference-2017-09-28-2017-10-12.csv"));
    int changed = Objects.requireNonNull(view.model().difference().get()).changed().size();
    assertThat(lines).hasSize(1 + changed);
    assertThat(lines.getFirst()).startsWith("\"place\",\"name\",\"kind\",\"before\"");
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("\"mayadine\",")
                    && line.contains("Islamic State")
                    && line.contains("SOHR → AFP → L'Orient-Le Jour"));
  }

  @Test
  void names_atTheDivider_standWhollyOnTheirSide() throws Exception {
    show(Theme.LIGHT);
    double[] mayadine = at(Objects.requireNonNull(library.catalog().place("mayadine").point()));
    for (double offset = -80; offset <= 80; offset += 20) {
      double to = (mayadine[0] + offset) / TestStage.onFx(() -> view.map().getWidth());
      TestStage.doFx(() -> view.map().divider().set(to));
      WaitForAsyncUtils.waitForFxEvents(12);
      double divider = Math.rint(to * view.map().getWidth());
      for (String place : view.map().composed(true).placesInView()) {
        view.map()
            .composed(true)
            .nameBox(place)
            .ifPresent(box -> assertThat(box.right()).as(place).isLessThanOrEqualTo(divider));
        view.map()
            .composed(false)
            .nameBox(place)
            .ifPresent(box -> assertThat(box.left()).as(place).isGreaterThanOrEqualTo(divider));
      }
    }
  }

  @Test
  void interpolation_switchedOn_isShownOnBothSidesAndInTheKey() throws Exception {
    show(Theme.LIGHT);
    assertThat(TestStage.onFx(() -> view.key().texts()))
        .contains("Islamic State", "contested", "faint: the same on both sides")
        .noneMatch(words -> words.contains("interpolated"));
    WritableImage before = TestStage.picture(view.map(), 1, Theme.LIGHT, "compare/bare");

    TestStage.doFx(() -> session.interpolationProperty().set(40));
    WaitForAsyncUtils.waitForFxEvents(12);
    WritableImage after = TestStage.picture(view.map(), 1, Theme.LIGHT, "compare/shaded");
    TestStage.picture(view, 1, Theme.LIGHT, "compare/shaded-all");

    assertThat(differing(before, after, 0, 0.5)).as("side A").isGreaterThan(500);
    assertThat(differing(before, after, 0.5, 1)).as("side B").isGreaterThan(500);
    assertThat(TestStage.onFx(() -> view.key().texts()))
        .contains("dashed areas: interpolated up to 40 km from a place");
  }

  private static int differing(WritableImage one, WritableImage other, double from, double to) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = (int) (from * one.getWidth()); x < to * one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void outlets_foundAndTicked_areTheSidesLens() throws Exception {
    show(Theme.LIGHT);
    OutletList outlets =
        TestStage.onFx(
            () -> new OutletList("A", view.model().first(), session.library().catalog()));
    int all = outlets.names().size();

    TestStage.doFx(() -> outlets.find("orient"));
    List<String> found = outlets.names();
    TestStage.doFx(() -> outlets.toggle(0));
    List<String> lens = view.model().first().get().rule().lens();
    TestStage.doFx(() -> outlets.toggle(0));

    assertThat(all).isGreaterThan(1);
    assertThat(found).containsExactly("L'Orient-Le Jour");
    assertThat(lens).isNotEmpty();
    assertThat(view.model().first().get().rule().lens()).isEmpty();
  }

  @Test
  void pictures_statesAndThemes_areDrawn() throws Exception {
    for (Theme theme : Theme.values()) {
      show(theme);
      TestStage.doFx(() -> session.selectPlace("mayadine"));
      WaitForAsyncUtils.waitForFxEvents(12);
      TestStage.picture(view, 1, theme, "compare/days-" + theme);
      TestStage.doFx(() -> view.model().first().set(view.model().second().get()));
      WaitForAsyncUtils.waitForFxEvents(6);
      TestStage.picture(view, 1, theme, "compare/same-" + theme);
      assertThat(view.summary()).startsWith("A and B are the same view");
      if (theme == Theme.LIGHT) {
        library.close();
      }
    }
  }

  private int row(String place) {
    List<Row> rows = view.list().getItems();
    for (int at = 0; at < rows.size(); at++) {
      if (place.equals(rows.get(at).placeId())) {
        return at;
      }
    }
    throw new AssertionError(place + " is not in the list");
  }

  private static List<Integer> around(WritableImage image, double[] at) {
    List<Integer> colors = new ArrayList<>();
    for (int dy = -9; dy <= 9; dy += 3) {
      for (int dx = -12; dx <= 12; dx += 3) {
        colors.add(image.getPixelReader().getArgb((int) at[0] + dx, (int) at[1] + dy));
      }
    }
    return colors;
  }

  private double[] at(GeoPoint point) {
    Viewport now = TestStage.onFx(() -> view.map().viewport());
    return new double[] {
      now.screenX(Mercator.x(point.longitude())), now.screenY(Mercator.y(point.latitude()))
    };
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  /// The words that are to be seen, in the pane of the picked place.
  private List<String> visible() {
    return TestStage.onFx(
        () ->
            view.lookupAll(".reasons .label").stream()
                .filter(CompareViewTest::isSeen)
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private List<String> texts() {
    return TestStage.onFx(
        () -> {
          List<String> texts = new ArrayList<>();
          collect(view, texts);
          return texts;
        });
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}
