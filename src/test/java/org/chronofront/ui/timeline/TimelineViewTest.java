package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.Pointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Drives the real view in a headless window.
class TimelineViewTest {
  private final FxRobot robot = new FxRobot();
  private final Session session = Sessions.bundled();
  private Stage stage;
  private TimelineView view;

  @BeforeEach
  void show() throws Exception {
    stage =
        FxStage.show(
            () -> {
              view = new TimelineView(session);
              return view.root();
            },
            960,
            220,
            Theme.LIGHT);
    focus();
  }

  private void focus() {
    FxStage.onFx(
        () -> {
          view.requestFocus();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private LocalDate day() {
    return session.dayProperty().get();
  }

  private TextField field(String name) {
    return view.root().lookupAll(".timeline-date").stream()
        .map(TextField.class::cast)
        .filter(field -> field.getAccessibleText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void type(TextField field, String text) {
    robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A);
    robot.write(text).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TimelineChart chart() {
    return (TimelineChart) view.root().lookup(".timeline-chart");
  }

  private Point2D onScreen(double x, double y) {
    return FxStage.onFx(() -> chart().localToScreen(x, y));
  }

  private double dayX(LocalDate day) {
    return new HitTest(view.model()).cursorX(chart().layoutNow(), day);
  }

  @Test
  void typing_aDate_movesTheDay() {
    type(field("Day"), "12/10/2017");
    assertThat(day()).isEqualTo("2017-10-12");
    assertThat(field("Day").getText()).isEqualTo("12 Oct 2017");
    type(field("Day"), "2017-10-12");
    assertThat(field("Day").getText()).as("the day shown, typed again").isEqualTo("12 Oct 2017");
  }

  @Test
  void typing_aWindow_bringsTheAxisToIt() {
    type(field("First day of the window"), "01/10/2016");
    assertThat(view.model().axis().shows(session.windowProperty().get())).isTrue();
    type(field("Last day of the window, included"), "31/10/2016");
    FxStage.onFx(
        () -> {
          view.model().axis().fit(new DayRange(day(), day()));
          session.showWindow(new DayRange(LocalDate.of(2014, 6, 1), LocalDate.of(2014, 6, 9)));
          return null;
        });
    assertThat(view.model().axis().shows(session.windowProperty().get())).isTrue();
  }

  @Test
  void steps_whereAPartOfTheWindowIsInSight_keepTheZoom() {
    FxStage.onFx(
        () -> {
          view.model().axis().fit(new DayRange(day(), day().plusDays(2)));
          return null;
        });
    double dayWidth = view.model().axis().scale().dayWidth();
    robot.push(KeyCode.HOME).push(KeyCode.LEFT);
    assertThat(session.windowProperty().get().from()).isEqualTo("2017-09-27");
    assertThat(view.model().axis().scale().dayWidth())
        .isCloseTo(dayWidth, org.assertj.core.data.Offset.offset(1e-6));
  }

  @Test
  void typing_nonsense_keepsTheTextAndMarksTheField() {
    TextField field = field("Day");
    type(field, "31/02/2017");
    assertThat(field.getText()).isEqualTo("31/02/2017");
    assertThat(field.getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("danger"));
    assertThat(field.getTooltip().getText()).contains("February 2017");
    assertThat(day()).isEqualTo("2017-10-03");
    robot.push(KeyCode.ESCAPE);
    assertThat(field.getText()).isEqualTo("3 Oct 2017");
  }

  @Test
  void arrowKeys_plainShiftControl_stepDayWeekMonth() {
    robot.push(KeyCode.RIGHT);
    assertThat(day()).isEqualTo("2017-10-04");
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(day()).isEqualTo("2017-10-11");
    robot.push(KeyCode.CONTROL, KeyCode.LEFT);
    assertThat(day()).isEqualTo("2017-09-11");
    robot.push(KeyCode.END);
    assertThat(day()).isEqualTo(session.windowProperty().get().to());
    robot.push(KeyCode.HOME);
    assertThat(day()).isEqualTo(session.windowProperty().get().from());
  }

  @Test
  void dragging_theFlag_movesTheDayAndStopsAtTheWindow() {
    LocalDate target = LocalDate.of(2017, 10, 7);
    robot.moveTo(onScreen(dayX(day()), 8)).press(MouseButton.PRIMARY);
    robot.moveTo(onScreen(dayX(target), 8));
    assertThat(day()).isEqualTo(target);
    robot.moveTo(onScreen(dayX(LocalDate.of(2017, 10, 12)) + 60, 8)).release(MouseButton.PRIMARY);
    assertThat(day()).isEqualTo("2017-10-12");
    assertThat(session.windowProperty().get()).isEqualTo(Sessions.WINDOW);
  }

  @Test
  void dragging_theHandles_setsTheWindowToWholeDays() {
    dragThumb(".low-thumb", LocalDate.of(2017, 10, 1), 0);
    dragThumb(".high-thumb", LocalDate.of(2017, 10, 5), 1);
    assertThat(session.windowProperty().get().from()).isEqualTo("2017-10-01");
    assertThat(session.windowProperty().get().to()).isEqualTo("2017-10-05");
  }

  @Test
  void dragging_theBar_movesTheWindowWithoutLosingDays() {
    FxStage.onFx(
        () -> {
          session.showWindow(new DayRange(LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 4)));
          view.paintNow();
          return null;
        });
    double dayWidth = view.model().axis().scale().dayWidth();
    Node bar = view.root().lookup(".range-bar");
    drag(bar, 3 * dayWidth);
    assertThat(session.windowProperty().get())
        .isEqualTo(new DayRange(LocalDate.of(2017, 10, 4), LocalDate.of(2017, 10, 7)));
    drag(bar, 30 * dayWidth);
    assertThat(session.windowProperty().get())
        .isEqualTo(new DayRange(LocalDate.of(2017, 10, 9), LocalDate.of(2017, 10, 12)));
  }

  private void dragThumb(String thumb, LocalDate day, int days) {
    Node node = view.root().lookup(thumb);
    double dayWidth = view.model().axis().scale().dayWidth();
    double target = dayX(day) - dayWidth / 2 + days * dayWidth;
    Bounds now =
        FxStage.onFx(() -> chart().sceneToLocal(node.localToScene(node.getLayoutBounds())));
    drag(node, target - now.getCenterX());
  }

  /// Fires the events of a drag at a node. The headless platform's own drags say that no button is
  /// down, so that a node loses them as soon as the pointer leaves it.
  private void drag(Node node, double by) {
    Point2D start =
        FxStage.onFx(
            () -> {
              Bounds bounds = node.localToScene(node.getLayoutBounds());
              return new Point2D(bounds.getCenterX(), bounds.getCenterY());
            });
    fire(node, MouseEvent.MOUSE_PRESSED, start.getX(), start.getY());
    fire(node, MouseEvent.MOUSE_DRAGGED, start.getX() + by / 2, start.getY());
    fire(node, MouseEvent.MOUSE_DRAGGED, start.getX() + by, start.getY());
    fire(node, MouseEvent.MOUSE_RELEASED, start.getX() + by, start.getY());
  }

  private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
    FxStage.onFx(
        () -> {
          Pointer.drag(node, type, x, y);
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void handles_stand_onTheAxisPixels() {
    for (String thumb : List.of(".low-thumb", ".high-thumb")) {
      Node node = view.root().lookup(thumb);
      Bounds bounds =
          FxStage.onFx(() -> chart().sceneToLocal(node.localToScene(node.getLayoutBounds())));
      double half = view.model().axis().scale().dayWidth() / 2;
      double edge =
          thumb.equals(".low-thumb")
              ? dayX(Sessions.WINDOW.from()) - half
              : dayX(Sessions.WINDOW.to()) + half;
      assertThat(bounds.getCenterX()).isCloseTo(edge, org.assertj.core.data.Offset.offset(1.0));
    }
  }

  @Test
  void zoomedPast_theWindow_staysAsItIs() {
    FxStage.onFx(
        () -> {
          view.model().fitAll();
          view.model().axis().center(LocalDate.of(2013, 1, 1).toEpochDay());
          view.model().axis().zoom(300, 40);
          view.paintNow();
          return null;
        });
    assertThat(session.windowProperty().get()).isEqualTo(Sessions.WINDOW);
  }

  @Test
  void click_onARibbonsClaim_selectsThePlaceAndGoesToTheDay() {
    FxStage.onFx(
        () -> {
          session.pinnedPlaces().add("mayadine");
          view.paintNow();
          return null;
        });
    TimelineLayout layout = chart().layoutNow();
    double y = layout.rowTop(0) + TimelineLayout.RIBBON + 4;
    robot.clickOn(onScreen(dayX(LocalDate.of(2017, 10, 12)), y));
    assertThat(session.selectionProperty().get().placeId()).isEqualTo("mayadine");
    assertThat(day()).isEqualTo("2017-10-12");
  }

  @Test
  void click_onARibbon_picksThenAsksWhy() {
    FxStage.onFx(
        () -> {
          session.pinnedPlaces().add("mayadine");
          view.paintNow();
          return null;
        });
    double y = chart().layoutNow().rowTop(0) + 6;
    robot.clickOn(onScreen(dayX(LocalDate.of(2017, 10, 8)), y));
    assertThat(day()).isEqualTo("2017-10-08");
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(session.questions().openProperty().get()).isFalse();
    FxStage.onFx(
        () -> {
          view.paintNow();
          return null;
        });
    double again = chart().layoutNow().rowTop(0) + 6;
    robot.clickOn(onScreen(dayX(LocalDate.of(2017, 10, 6)), again));
    assertThat(session.questions().openProperty().get()).isTrue();
  }

  @Test
  void keys_altArrows_moveTheKnowledgeDayAlone() {
    robot.push(KeyCode.K);
    assertThat(session.knownProperty().get()).isEqualTo("2017-10-03");
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(session.knownProperty().get()).isEqualTo("2017-10-02");
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(session.knownProperty().get()).isEqualTo("2017-10-09");
    assertThat(day()).isEqualTo("2017-10-03");
    robot.push(KeyCode.K);
    assertThat(session.knownProperty().get()).isNull();
  }

  @Test
  void doubleClick_onTheAxis_setsTheKnowledgeDayAndDraggingItsFlagMovesIt() {
    double axis = chart().layoutNow().axisTop() + 10;
    robot.doubleClickOn(onScreen(dayX(LocalDate.of(2017, 10, 8)), axis));
    assertThat(session.knownProperty().get()).isEqualTo("2017-10-08");
    double flag = TimelineLayout.FLAG + 6;
    robot.moveTo(onScreen(dayX(LocalDate.of(2017, 10, 8)), flag)).press(MouseButton.PRIMARY);
    robot.moveTo(onScreen(dayX(LocalDate.of(2017, 10, 6)), flag));
    robot.release(MouseButton.PRIMARY);
    assertThat(session.knownProperty().get()).isEqualTo("2017-10-06");
    assertThat(day()).isEqualTo("2017-10-03");
    assertThat(view.root().lookup(".timeline-known-flag"))
        .isInstanceOfSatisfying(
            javafx.scene.control.Label.class,
            label -> assertThat(label.getText()).isEqualTo("known on 6 Oct 2017"));
  }

  @Test
  void space_plays_andStopsAtTheEnd() throws Exception {
    // noted as it happens: on a busy machine the nine days are over before anybody asks
    List<Boolean> playing = new CopyOnWriteArrayList<>();
    FxStage.onFx(
        () -> {
          view.model().speedProperty().set(30);
          session.playingProperty().addListener((_, _, now) -> playing.add(now));
          return null;
        });
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> playing.size() == 2);
    assertThat(playing).containsExactly(true, false);
    assertThat(day()).isEqualTo("2017-10-12");
  }

  @Test
  void tab_throughTheTimeline_leavesTheSlider() {
    for (int i = 0; i < 14; i++) {
      robot.push(KeyCode.TAB);
      Node owner = stage.getScene().getFocusOwner();
      if (owner != null && owner.getStyleClass().contains("timeline-play")) {
        return;
      }
    }
    assertThat(stage.getScene().getFocusOwner()).as("focus never came round").isNull();
  }

  @Test
  void controls_each_haveANameAndATooltip() {
    assertThat(chart().getAccessibleText() == null ? view.model().summary() : "")
        .contains("3 October 2017");
    for (Control control : controls(view.root())) {
      assertThat(control.getAccessibleText()).as(control.toString()).isNotBlank();
      assertThat(control.getTooltip()).as(control.toString()).isNotNull();
    }
  }

  private static List<Control> controls(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            node ->
                node instanceof Control control && control.isFocusTraversable()
                    ? List.of(control).stream()
                    : node instanceof Parent inner && !(node instanceof Control)
                        ? controls(inner).stream()
                        : List.<Control>of().stream())
        .toList();
  }
}
