package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.session.Session;
import org.controlsfx.control.RangeSlider;

/// The window's two handles, on the pixels of the axis: the low handle stands at the first day's
/// left edge, the high one at the last day's right edge, as that day is included. A handle whose
/// end is out of sight is parked at the axis' end; only the end that a person moves is written
/// back.
final class WindowSlider {
  /// Width of a handle; `timeline.css` says the same.
  static final double HANDLE = 12;

  private final Session session;
  private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
  private boolean showing;
  private boolean moving;
  private double pressedX;
  private DayRange pressedWindow;

  WindowSlider(Session session) {
    this.session = session;
    this.pressedWindow = session.windowProperty().get();
    slider.getStyleClass().add("timeline-window");
    slider.setBlockIncrement(1);
    slider.setTooltip(
        new Tooltip("The window. Drag an end, or the bar between them; the last day is included."));
    slider.lowValueProperty().addListener((property, old, now) -> lowMoved(now.doubleValue()));
    slider.highValueProperty().addListener((property, old, now) -> highMoved(now.doubleValue()));
    slider.addEventFilter(KeyEvent.ANY, this::tame);
    slider.skinProperty().addListener((property, old, now) -> correctSkin());
  }

  /// The control.
  RangeSlider node() {
    return slider;
  }

  /// True while a person moves the window here: the axis stays put under the pointer.
  boolean moving() {
    return moving;
  }

  private void move(DayRange to) {
    moving = true;
    try {
      session.showWindow(to);
    } finally {
      moving = false;
    }
  }

  /// Shows the session's window on a scale.
  void show(TimeScale scale) {
    DayRange window = session.windowProperty().get();
    double min = scale.start();
    double max = scale.start() + scale.width() / scale.dayWidth();
    double low = Math.clamp((double) window.from().toEpochDay(), min, max);
    double high = Math.clamp(window.to().toEpochDay() + 1.0, low, max);
    showing = true;
    slider.setMax(Math.max(max, slider.getMax()));
    slider.setMin(Math.min(min, slider.getMin()));
    slider.setLowValue(Math.min(low, slider.getHighValue()));
    slider.setHighValue(high);
    slider.setLowValue(low);
    slider.setMin(min);
    slider.setMax(max);
    showing = false;
    slider.setAccessibleText("Window, " + DayText.window(window) + ", both days included");
  }

  private void lowMoved(double value) {
    if (showing) {
      return;
    }
    DayRange window = session.windowProperty().get();
    LocalDate from = LocalDate.ofEpochDay(Math.round(value));
    move(new DayRange(from.isAfter(window.to()) ? window.to() : from, window.to()));
  }

  private void highMoved(double value) {
    if (showing) {
      return;
    }
    DayRange window = session.windowProperty().get();
    LocalDate to = LocalDate.ofEpochDay(Math.round(value) - 1);
    move(new DayRange(window.from(), to.isBefore(window.from()) ? window.from() : to));
  }

  /// The skin's handles take part in Tab's round although the slider speaks for them; its bar is
  /// dragged here.
  private void correctSkin() {
    for (String handle : new String[] {".low-thumb", ".high-thumb"}) {
      Node node = slider.lookup(handle);
      if (node != null) {
        node.setFocusTraversable(false);
      }
    }
    Node bar = slider.lookup(".range-bar");
    if (bar != null) {
      bar.setOnMousePressed(this::barPressed);
      bar.setOnMouseDragged(this::barDragged);
    }
  }

  private void barPressed(MouseEvent event) {
    slider.requestFocus();
    pressedX = event.getScreenX();
    pressedWindow = session.windowProperty().get();
  }

  /// Moves the whole window by whole days. The skin's own way loses days at the ends, as it moves
  /// one end after the other.
  private void barDragged(MouseEvent event) {
    DayRange extent = session.extent();
    double dayWidth = (slider.getWidth() - HANDLE) / (slider.getMax() - slider.getMin());
    long days = Math.round((event.getScreenX() - pressedX) / dayWidth);
    long least = ChronoUnit.DAYS.between(pressedWindow.from(), extent.from());
    long most = ChronoUnit.DAYS.between(pressedWindow.to(), extent.to());
    long by = Math.clamp(days, least, most);
    move(new DayRange(pressedWindow.from().plusDays(by), pressedWindow.to().plusDays(by)));
  }

  /// The skin takes Home and End to mean that the high handle jumps, which loses the window, and
  /// keeps Tab to itself.
  private void tame(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.HOME || code == KeyCode.END) {
      event.consume();
    } else if (code == KeyCode.TAB && event.getEventType() == KeyEvent.KEY_PRESSED) {
      Node leaving = slider.lookup(event.isShiftDown() ? ".low-thumb" : ".high-thumb");
      if (leaving != null && leaving.isFocused()) {
        event.consume();
        slider.requestFocusTraversal(
            event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      }
    }
  }
}
