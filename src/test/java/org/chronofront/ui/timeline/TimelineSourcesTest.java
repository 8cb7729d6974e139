package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.chronofront.library.Telling;
import org.chronofront.render.style.Theme;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Each source's ribbon below that of a place, and what a click means there; in a headless window.
class TimelineSourcesTest {
  private static final LocalDate DISPUTED = LocalDate.of(2017, 10, 12);

  private final FxRobot robot = new FxRobot();
  private final Session session = Sessions.of(FakeLibrary.disputed(1));
  private TimelineView view;

  @BeforeEach
  void show() throws Exception {
    FxStage.show(
        () -> {
          view = new TimelineView(session);
          return view.root();
        },
        960,
        280,
        Theme.LIGHT);
    change(
        () -> {
          session.selectPlace("mayadine");
          view.requestFocus();
        });
  }

  private void change(Runnable change) {
    FxStage.onFx(
        () -> {
          change.run();
          view.paintNow();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TimelineChart chart() {
    return (TimelineChart) view.root().lookup(".timeline-chart");
  }

  private List<RibbonRow> rows() {
    return FxStage.onFx(() -> view.model().ribbons().rows());
  }

  private int rowOf(String outlet) {
    List<RibbonRow> rows = rows();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) instanceof RibbonRow.Told(var _, Telling telling)
          && telling.outlet().equals(outlet)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + outlet);
  }

  private void clickOn(double x, int row, double below) {
    double y = chart().layoutNow().rowTop(row) + below;
    Point2D at = FxStage.onFx(() -> chart().localToScreen(x, y));
    robot.clickOn(at);
    WaitForAsyncUtils.waitForFxEvents();
    change(() -> {});
  }

  private double x(LocalDate day) {
    return new HitTest(view.model()).cursorX(chart().layoutNow(), day);
  }

  @Test
  void keyS_selectedPlace_unfoldsAndFolds() {
    assertThat(rows()).containsExactly(new RibbonRow.Whole("mayadine"));
    robot.push(KeyCode.S);
    assertThat(rows()).hasSize(5);
    assertThat(rowOf("AFP")).isEqualTo(1);
    robot.push(KeyCode.S);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void triangle_click_unfoldsWithoutMovingWhatLiesBelow() {
    double axis = chart().layoutNow().axisTop();
    clickOn(27, 0, 10);
    assertThat(rows()).hasSize(5);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(chart().layoutNow().axisTop()).isEqualTo(axis);
    assertThat(chart().layoutNow().histogram().getHeight()).isGreaterThanOrEqualTo(24);
    assertThat(chart().layoutNow().rowTop(0))
        .as("the ribbon of the place stays in sight")
        .isGreaterThanOrEqualTo(chart().layoutNow().ribbonArea().getMinY());
  }

  @Test
  void disagreement_click_comparesBothWords() {
    robot.push(KeyCode.S);
    change(() -> {});
    clickOn(x(DISPUTED), rowOf("AFP"), 10);
    var pair = session.tellings().comparedProperty().get();
    assertThat(pair).isNotNull();
    assertThat(List.of(pair.weaker().id(), pair.stronger().id()))
        .containsExactlyInAnyOrder("mayadine-quarters", "made-up-0");
    assertThat(session.dayProperty().get()).isEqualTo(DISPUTED);
    assertThat(session.tellings().openProperty().get()).isTrue();
    assertThat(session.questions().openProperty().get()).isFalse();
  }

  @Test
  void disagreement_ofAPinnedPlace_isPicked() {
    change(
        () -> {
          session.pinnedPlaces().add("mayadine");
          session.selectPlace("hawija");
          view.model().ribbons().toggleUnfolded("mayadine");
        });
    clickOn(x(DISPUTED), rowOf("SOHR"), 10);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(session.tellings().comparedProperty().get()).isNotNull();
  }

  @Test
  void sourcesRibbon_clickBesideADisagreement_asksWhyAsThatSourceTellsIt() {
    robot.push(KeyCode.S);
    change(() -> {});
    clickOn(x(LocalDate.of(2017, 10, 8)), rowOf("AFP"), 10);
    assertThat(session.tellings().comparedProperty().get()).isNull();
    assertThat(session.dayProperty().get()).isEqualTo("2017-10-08");
    Why asked = Objects.requireNonNull(session.questions().elsewhereProperty().get());
    assertThat(asked.day()).isEqualTo("2017-10-08");
    assertThat(asked.rule().lens())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(session.library().catalog().sourceName(id)).isEqualTo("AFP"));
  }

  @Test
  void daysLine_clickOnARibbon_picksThenAsksWhy() {
    change(
        () -> {
          session.pinnedPlaces().add("mayadine");
          session.clearSelection();
        });
    LocalDate day = session.dayProperty().get();
    clickOn(x(day), 0, 6);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(session.questions().openProperty().get()).isFalse();
    clickOn(x(day), 0, 6);
    assertThat(session.questions().openProperty().get()).isTrue();
    assertThat(session.dayProperty().get()).isEqualTo(day);
  }

  @Test
  void daysLine_clickOnADisagreement_compares() {
    robot.push(KeyCode.S);
    change(() -> session.goTo(DISPUTED));
    clickOn(x(DISPUTED), rowOf("SOHR"), 10);
    assertThat(session.tellings().comparedProperty().get()).isNotNull();
  }

  @Test
  void shiftSpace_whatWasKnown_playsTheKnowledgeDay() {
    change(() -> session.knownProperty().set(LocalDate.of(2017, 10, 2)));
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    assertThat(view.model().knowledge().playedProperty().get()).isTrue();
    assertThat(session.playingProperty().get()).isTrue();
    assertThat(session.dayProperty().get()).as("the day stays").isEqualTo("2017-10-03");
    robot.push(KeyCode.SPACE);
    assertThat(session.playingProperty().get()).isFalse();
  }

  @Test
  void shiftSpace_nothingLeftOut_playsTheDay() {
    robot.push(KeyCode.SHIFT, KeyCode.SPACE);
    assertThat(view.model().knowledge().playedProperty().get()).isFalse();
    assertThat(session.playingProperty().get()).isTrue();
  }
}
