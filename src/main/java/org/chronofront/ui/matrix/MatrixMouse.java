package org.chronofront.ui.matrix;

import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.chronofront.ui.mark.HoverTip;

/// The pointer on the matrix: a click selects the place and moves the day, on what is picked it
/// asks why; a drag moves in time, the wheel scrolls, with Ctrl it zooms in time and with Shift it
/// moves in time.
final class MatrixMouse {
  private static final double DRAG_FROM = 4;
  private static final double PIXELS_A_LEVEL = 40;

  private final MatrixChart chart;
  private final HoverTip tip;
  private double lastX;
  private double travelled;

  MatrixMouse(MatrixChart chart, HoverTip tip) {
    this.chart = chart;
    this.tip = tip;
  }

  void attach() {
    chart.setOnMousePressed(this::pressed);
    chart.setOnMouseDragged(this::dragged);
    chart.setOnMouseReleased(this::released);
    chart.setOnMouseMoved(this::moved);
    chart.setOnMouseExited(_ -> tip.hide());
    chart.setOnScroll(this::scrolled);
  }

  private void pressed(MouseEvent event) {
    chart.requestFocus();
    tip.press(event);
    lastX = event.getX();
    travelled = 0;
  }

  private void dragged(MouseEvent event) {
    double dx = event.getX() - lastX;
    boolean dragging = travelled >= DRAG_FROM;
    travelled += Math.abs(dx);
    if (dragging && onAxis(event)) {
      chart.setCursor(Cursor.CLOSED_HAND);
      chart.pan(dx);
    }
    lastX = event.getX();
  }

  private void released(MouseEvent event) {
    chart.setCursor(Cursor.DEFAULT);
    if (travelled >= DRAG_FROM || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int row = chart.geometry().rowAt(event.getY());
    if (row >= 0 && onAxis(event)) {
      chart.model().session().questions().askWhy(chart.model().places().get(row), day(event));
    } else if (row >= 0) {
      chart.select(row);
    } else if (onAxis(event)) {
      chart.model().session().goTo(day(event));
    }
  }

  private boolean onAxis(MouseEvent event) {
    return event.getX() >= chart.geometry().gutter();
  }

  private LocalDate day(MouseEvent event) {
    return chart.scale().dayAt(event.getX() - chart.geometry().gutter());
  }

  private void moved(MouseEvent event) {
    int row = chart.geometry().rowAt(event.getY());
    if (row < 0) {
      tip.hide();
      return;
    }
    String place = chart.model().places().get(row);
    LocalDate day = chart.model().session().extent().clamp(day(event));
    tip.over(onAxis(event) ? chart.words().tip(place, day) : chart.words().name(place), event);
  }

  private void scrolled(ScrollEvent event) {
    tip.hide();
    if (event.isShortcutDown()) {
      double x = event.getX() - chart.geometry().gutter();
      chart.zoom(Math.max(0, x), event.getDeltaY() / PIXELS_A_LEVEL);
    } else if (event.getDeltaX() != 0) {
      chart.pan(event.getDeltaX());
    } else {
      chart.scrollTo(chart.geometry().scroll() - event.getDeltaY());
    }
    event.consume();
  }
}
