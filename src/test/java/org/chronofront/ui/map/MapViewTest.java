package org.chronofront.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.chronofront.control.RuleChoice;
import org.chronofront.geo.Viewport;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.mark.SideWindow;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Drives the real map in a headless window.
class MapViewTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  private final FxRobot robot = new FxRobot();
  private MapWindow window;

  @BeforeEach
  void open() throws Exception {
    window = MapWindow.open(Theme.LIGHT, DAY, 960, 640);
    MapWindow.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Point2D at(String place) {
    double[] xy = MapWindow.onFx(() -> window.map.composed().positionOf(place).orElseThrow());
    return window.map.localToScreen(xy[0], xy[1]);
  }

  private Viewport viewport() {
    MapPosition now = window.session.mapPositionProperty().get();
    return Viewport.at(
        new org.chronofront.model.GeoPoint(now.latitude(), now.longitude()),
        now.zoom(),
        window.map.getWidth(),
        window.map.getHeight());
  }

  @Test
  void click_onMayadinesMark_selectsIt() {
    robot.clickOn(at("mayadine"));
    MapWindow.settle();
    assertThat(window.session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
  }

  @Test
  void click_onAMarkThatIsPicked_asksWhyOfTheDayShown() {
    var day = window.session.dayProperty().get();
    robot.clickOn(at("mayadine"));
    MapWindow.settle();
    assertThat(window.session.questions().openProperty().get())
        .as("the first click picks")
        .isFalse();
    robot.clickOn(at("mayadine"));
    MapWindow.settle();
    assertThat(window.session.questions().openProperty().get()).isTrue();
    assertThat(window.session.questions().askedProperty().get()).isEqualTo(1);
    assertThat(window.session.dayProperty().get()).isEqualTo(day);
    robot.clickOn(at("al-qaryatayn"));
    MapWindow.settle();
    assertThat(window.session.questions().openProperty().get()).as("of another place").isFalse();
  }

  @Test
  void keys_wAndEnterTwice_askWhyOfThePlaceTheKeyboardIsOn() {
    MapWindow.onFx(window.map::requestFocus);
    robot.push(KeyCode.TAB);
    MapWindow.settle();
    String place = MapWindow.onFx(window.map::hovered);
    robot.push(KeyCode.ENTER);
    MapWindow.settle();
    assertThat(window.session.selectionProperty().get()).isEqualTo(Selection.place(place));
    assertThat(window.session.questions().openProperty().get()).isFalse();
    robot.push(KeyCode.ENTER);
    MapWindow.settle();
    assertThat(window.session.questions().openProperty().get()).isTrue();

    robot.push(KeyCode.TAB);
    robot.push(KeyCode.W);
    MapWindow.settle();
    String next = MapWindow.onFx(window.map::hovered);
    assertThat(next).isNotEqualTo(place);
    assertThat(window.session.selectionProperty().get()).isEqualTo(Selection.place(next));
    assertThat(window.session.questions().askedProperty().get()).isEqualTo(2);
  }

  @Test
  void click_onMayadinesName_selectsIt() {
    double[] xy = MapWindow.onFx(() -> window.map.composed().nameOf("mayadine").orElseThrow());
    robot.clickOn(window.map.localToScreen(xy[0], xy[1]));
    MapWindow.settle();
    assertThat(window.session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(window.map.getCursor()).isEqualTo(javafx.scene.Cursor.HAND);
  }

  @Test
  void click_onNothing_clearsSelection() {
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    robot.clickOn(window.map.localToScreen(480, 600));
    MapWindow.settle();
    assertThat(window.session.selectionProperty().get()).isNull();
  }

  @Test
  void wheel_overAPoint_keepsThePointUnderThePointer() throws Exception {
    Viewport before = viewport();
    double x = before.worldX(300);
    double y = before.worldY(200);
    robot.moveTo(window.map.localToScreen(300, 200));
    robot.scroll(3, javafx.geometry.VerticalDirection.UP);
    MapWindow.rest();
    Viewport after = viewport();
    assertThat(after.zoom()).isNotCloseTo(before.zoom(), within(0.1));
    assertThat(after.screenX(x)).isCloseTo(300, within(1.0));
    assertThat(after.screenY(y)).isCloseTo(200, within(1.0));
  }

  @Test
  void drag_onTheMap_movesWhatIsUnderThePointerWithIt() {
    Viewport before = viewport();
    double x = before.worldX(480);
    robot.moveTo(window.map.localToScreen(480, 600));
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(window.map.localToScreen(500, 590));
    robot.moveTo(window.map.localToScreen(580, 560));
    robot.release(MouseButton.PRIMARY);
    MapWindow.settle();
    assertThat(viewport().screenX(x)).isCloseTo(580, within(1.0));
    assertThat(window.session.selectionProperty().get()).isNull();
  }

  @Test
  void selectPlace_offTheScreen_centresTheMap() throws Exception {
    MapWindow.onFx(() -> window.session.mapPositionProperty().set(new MapPosition(2.35, 48.85, 8)));
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapWindow.rest();
    MapPosition now = window.session.mapPositionProperty().get();
    assertThat(now.longitude()).isCloseTo(40.45346, within(0.01));
    assertThat(now.latitude()).isCloseTo(35.02089, within(0.01));
  }

  @Test
  void selectPlace_onTheScreen_leavesTheMapAlone() throws Exception {
    MapPosition before = window.session.mapPositionProperty().get();
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapWindow.rest();
    assertThat(window.session.mapPositionProperty().get()).isEqualTo(before);
  }

  @Test
  void tabAndEnter_onTheMap_selectThePlacesFromWestToEast() {
    MapWindow.onFx(() -> window.map.requestFocus());
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    MapWindow.settle();
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    MapWindow.settle();
    assertThat(window.session.selectionProperty().get()).isEqualTo(Selection.place("al-qaryatayn"));
  }

  @Test
  void showWindow_withoutEvents_saysSoAndOffersTheNearest() throws Exception {
    MapWindow.onFx(
        () ->
            window.session.showWindow(
                new DayRange(LocalDate.of(2017, 11, 3), LocalDate.of(2017, 11, 9))));
    window.write(Path.of("target/pictures/map-empty.png"));
    robot.clickOn("Go to the nearest: 12 October 2017");
    MapWindow.settle();
    assertThat(window.session.shown().get().events().shown()).isPositive();
  }

  @Test
  void accessibleText_always_namesPlacesAndStates() {
    assertThat(MapWindow.onFx(() -> window.map.getAccessibleText()))
        .contains("12 October 2017")
        .contains("Mayadine contested between IS and Syrian government");
  }

  private void resize(double width, double height) {
    MapWindow.onFx(
        () -> {
          window.stage.setWidth(width);
          window.stage.setHeight(height);
        });
    MapWindow.settle();
  }

  private boolean inside(String place, double margin) {
    double[] xy = MapWindow.onFx(() -> window.map.composed().positionOf(place).orElseThrow());
    double width = window.map.getWidth();
    double height = window.map.getHeight();
    return xy[0] >= margin
        && xy[1] >= margin
        && xy[0] <= width - margin
        && xy[1] <= height - margin;
  }

  @Test
  void resize_ofAViewOfAllPlaces_keepsThemInside() {
    resize(444, 314);
    // 15 % of what the buttons leave of the width: 59.6 or 60, as wide as their letters are
    assertThat(List.of("al-qaryatayn", "mayadine", "boukamal")).allMatch(id -> inside(id, 59.5));
  }

  @Test
  void resize_ofAViewThatWasMoved_keepsTheSelectedPlaceInside() {
    MapWindow.onFx(() -> window.session.mapPositionProperty().set(new MapPosition(39, 34.5, 8)));
    MapWindow.onFx(() -> window.session.selectPlace("al-qaryatayn"));
    MapPosition before = window.session.mapPositionProperty().get();
    resize(444, 314);
    assertThat(inside("al-qaryatayn", 38)).isTrue();
    assertThat(window.session.mapPositionProperty().get().zoom()).isEqualTo(before.zoom());
  }

  @Test
  void showWindow_withoutEventsInASmallMap_coversNoMark() {
    resize(444, 314);
    MapWindow.onFx(
        () ->
            window.session.showWindow(
                new DayRange(LocalDate.of(2017, 11, 3), LocalDate.of(2017, 11, 9))));
    MapWindow.settle();
    Node note = robot.lookup(".map-note").query();
    assertThat(note.isVisible()).isTrue();
    Bounds box = note.getBoundsInParent();
    for (String place : List.of("al-qaryatayn", "mayadine", "boukamal")) {
      double[] xy = MapWindow.onFx(() -> window.map.composed().positionOf(place).orElseThrow());
      assertThat(box.intersects(xy[0] - 8, xy[1] - 8, 16, 16)).as(place).isFalse();
    }
  }

  private void showNothing(LocalDate from, LocalDate to) {
    MapWindow.onFx(() -> window.session.showWindow(new DayRange(from, to)));
    MapWindow.settle();
  }

  @Test
  void note_windowOfOneDay_namesItOnce() {
    showNothing(LocalDate.of(2017, 11, 3), LocalDate.of(2017, 11, 3));
    assertThat(robot.lookup("No event on the map on 3 November 2017").tryQuery()).isPresent();
  }

  @Test
  void note_closed_staysAwayUntilThereWereEventsAgain() {
    showNothing(LocalDate.of(2017, 11, 3), LocalDate.of(2017, 11, 9));
    Node note = robot.lookup(".map-note").query();
    robot.clickOn(".map-note-close");
    MapWindow.settle();
    showNothing(LocalDate.of(2017, 11, 4), LocalDate.of(2017, 11, 9));
    assertThat(note.isVisible()).isFalse();

    showNothing(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 12));
    showNothing(LocalDate.of(2017, 11, 4), LocalDate.of(2017, 11, 9));
    assertThat(note.isVisible()).isTrue();
  }

  @Test
  void toggleLegend_selectedPlaceIsFarAway_looksWhereItLooked() {
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapWindow.settle();
    MapWindow.onFx(() -> window.session.mapPositionProperty().set(new MapPosition(31, 49, 6)));
    MapWindow.settle();
    MapWindow.onFx(() -> window.map.toggleLegend());
    MapWindow.settle();
    assertThat(window.session.mapPositionProperty().get()).isEqualTo(new MapPosition(31, 49, 6));
  }

  @Test
  void control_ruleAndKnowledgeDay_standInTheHeadingAndAreSpoken() {
    MapWindow.onFx(
        () -> {
          window.session.ruleProperty().set(RuleChoice.LATEST.with(RuleChoice.Kind.CAUTIOUS));
          window.session.knownProperty().set(LocalDate.of(2017, 10, 3));
        });
    MapWindow.settle();
    assertThat(MapWords.control(window.session, window.session.shown().get()))
        .isEqualTo("Control on 12 October 2017\ncautious\nas known on 3 October 2017");
    assertThat(MapWindow.onFx(() -> window.map.getAccessibleText()))
        .startsWith("Control on 12 October 2017, cautious, as known on 3 October 2017: ");
  }

  @Test
  void toggleLegend_thatCoversTheMiddle_leavesTheSelectedPlaceBesideIt() throws Exception {
    resize(600, 420);
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapWindow.onFx(() -> window.session.mapPositionProperty().set(new MapPosition(40.45, 35, 7)));
    MapWindow.settle();
    MapWindow.onFx(() -> window.map.toggleLegend());
    MapWindow.settle();
    MapWindow.rest();
    double[] xy = MapWindow.onFx(() -> window.map.composed().positionOf("mayadine").orElseThrow());
    assertThat(MapWindow.onFx(() -> window.map.composed().underPanel(xy[0], xy[1]))).isFalse();
    assertThat(inside("mayadine", 30)).isTrue();
  }

  @Test
  void sideWindow_overTheSelectedPlace_letsTheMapGlideFromUnderIt() throws Exception {
    resize(900, 600);
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapWindow.onFx(() -> window.session.mapPositionProperty().set(new MapPosition(40.45, 35, 7)));
    MapWindow.settle();
    Stage side = MapWindow.onFx(() -> lowerHalf());
    try {
      MapWindow.rest();
      assertThat(down("mayadine")).as("after it has opened").isBetween(20.0, 280.0);
      MapWindow.onFx(() -> window.session.selectPlace("al-qaryatayn"));
      MapWindow.onFx(() -> window.session.mapPositionProperty().set(new MapPosition(37, 36, 7)));
      MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
      MapWindow.rest();
      assertThat(down("mayadine")).as("picked meanwhile").isBetween(20.0, 280.0);
    } finally {
      MapWindow.onFx(side::hide);
    }
  }

  @Test
  void sideWindow_overAllOfTheMap_leavesItAlone() throws Exception {
    resize(900, 600);
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapWindow.settle();
    MapPosition before = window.session.mapPositionProperty().get();
    Stage side = MapWindow.onFx(() -> sideWindow(0, 600));
    try {
      MapWindow.rest();
      assertThat(window.session.mapPositionProperty().get()).isEqualTo(before);
    } finally {
      MapWindow.onFx(side::hide);
    }
  }

  private double down(String place) {
    return MapWindow.onFx(() -> window.map.composed().positionOf(place).orElseThrow())[1];
  }

  private Stage lowerHalf() {
    return sideWindow(300, 300);
  }

  private Stage sideWindow(double y, double height) {
    return place(
        (Stage)
            new SideWindow<>("Beside", 2000, height, Pane::new)
                .show(window.stage)
                .getScene()
                .getWindow(),
        y,
        height);
  }

  private Stage place(Stage side, double y, double height) {
    side.hide();
    side.setX(window.stage.getX());
    side.setY(window.stage.getY() + y);
    side.setWidth(2000);
    side.setHeight(height);
    side.show();
    return side;
  }

  @Test
  void dialog_overTheSelectedPlace_leavesTheMapAlone() throws Exception {
    resize(900, 600);
    MapWindow.onFx(() -> window.session.selectPlace("mayadine"));
    MapPosition before = new MapPosition(40.45, 35.2, 7);
    MapWindow.onFx(() -> window.session.mapPositionProperty().set(before));
    MapWindow.settle();
    Stage dialog = MapWindow.onFx(() -> new Stage());
    MapWindow.onFx(() -> dialog.initOwner(window.stage));
    MapWindow.onFx(() -> dialog.setScene(new Scene(new Pane())));
    MapWindow.onFx(() -> place(dialog, 300, 300));
    try {
      MapWindow.rest();
      assertThat(window.session.mapPositionProperty().get()).isEqualTo(before);
    } finally {
      MapWindow.onFx(dialog::hide);
    }
  }
}
