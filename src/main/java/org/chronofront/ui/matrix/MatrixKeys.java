package org.chronofront.ui.matrix;

import java.time.LocalDate;
import javafx.scene.input.KeyEvent;
import org.chronofront.time.Step;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.why.WhyKey;

/// The keyboard on the matrix: Up, Down, Page Up, Page Down, Home and End go from place to place,
/// Left and Right from day to day (with Shift a week, with Ctrl a month), + and − zoom in time, 0
/// shows all days, Enter and W ask why of the selected place on the day.
final class MatrixKeys {
  private final MatrixChart chart;

  MatrixKeys(MatrixChart chart) {
    this.chart = chart;
  }

  void attach() {
    chart.setOnKeyPressed(this::pressed);
  }

  private void pressed(KeyEvent event) {
    int last = chart.model().places().size() - 1;
    boolean used = true;
    switch (event.getCode()) {
      case UP, KP_UP -> move(-1);
      case DOWN, KP_DOWN -> move(1);
      case PAGE_UP -> move(-chart.geometry().page());
      case PAGE_DOWN -> move(chart.geometry().page());
      case HOME -> chart.select(0);
      case END -> chart.select(last);
      case LEFT, KP_LEFT -> step(event, -1);
      case RIGHT, KP_RIGHT -> step(event, 1);
      case PLUS, ADD, EQUALS -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      case DIGIT0, NUMPAD0 -> chart.fitDays();
      case ENTER -> used = why();
      case W -> used = WhyKey.is(event) && why();
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  /// Without a selected place, the first key selects the first that is seen.
  private void move(int rows) {
    int now = chart.model().rowOf(chart.model().selected());
    chart.select(now < 0 ? chart.geometry().firstSeen() : now + rows);
  }

  private boolean why() {
    String place = chart.model().selected();
    if (place == null) {
      return false;
    }
    Session session = chart.model().session();
    session.questions().ask(place);
    return true;
  }

  private void step(KeyEvent event, int direction) {
    Session session = chart.model().session();
    LocalDate day = session.dayProperty().get();
    Step step = event.isShortcutDown() ? Step.MONTH : event.isShiftDown() ? Step.WEEK : Step.DAY;
    session.goTo(step.plus(day, direction));
  }

  private void zoom(double levels) {
    LocalDate day = chart.model().session().dayProperty().get();
    chart.zoom(chart.scale().x(day), levels);
  }
}
