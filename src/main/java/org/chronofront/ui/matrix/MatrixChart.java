package org.chronofront.ui.matrix;

import java.time.LocalDate;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.mark.HoverTip;
import org.jspecify.annotations.Nullable;

/// The picture of the matrix with its scroll bar. Draws what is seen, once a frame at the most. FX
/// thread.
final class MatrixChart extends Region {
  private static final double ZOOM = 1.25;
  private static final int SMALL_FROM = 60;

  private final MatrixModel model;
  private final MatrixPainter painter;
  private final MatrixWords words;
  private final Canvas canvas = new Canvas();
  private final ScrollBar bar = new ScrollBar();
  private final Region ring = new Region();
  private final Repaint repaint = new Repaint(this::paint);
  private double scroll;
  private double rowHeight;
  private @Nullable TimeScale chosen;

  MatrixChart(MatrixModel model, MatrixWords words) {
    this.model = model;
    this.words = words;
    this.painter = new MatrixPainter(model);
    this.rowHeight = model.places().size() > SMALL_FROM ? MatrixLayout.SMALL : MatrixLayout.LARGE;
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().addListener((_, _, value) -> scrollTo(value.doubleValue()));
    ring.getStyleClass().add("matrix-focus");
    ring.setMouseTransparent(true);
    ring.visibleProperty().bind(focusVisibleProperty());
    canvas.setMouseTransparent(true);
    getChildren().setAll(canvas, ring, bar);
    getStyleClass().add("matrix-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleRoleDescription("Places over time");
    setMinSize(320, 120);
    new MatrixMouse(this, new HoverTip(this)).attach();
    new MatrixKeys(this).attach();
  }

  MatrixModel model() {
    return model;
  }

  MatrixWords words() {
    return words;
  }

  /// Asks for a new picture; any number of times a frame.
  void refresh() {
    if (getScene() != null && getScene().getWindow() != null) {
      repaint.request();
    }
  }

  MatrixLayout geometry() {
    double width = Math.max(1, getWidth() - bar.prefWidth(-1));
    return new MatrixLayout(
        width, Math.max(1, getHeight()), rowHeight, model.places().size(), scroll);
  }

  /// The days across the picture: as chosen, or else all that ever change.
  TimeScale scale() {
    double width = geometry().axisWidth();
    TimeScale now = chosen;
    return now == null ? TimeScale.of(days(), width) : now.resized(width);
  }

  /// From shortly before the first change to the end.
  private DayRange days() {
    DayRange extent = model.session().extent();
    Sorting.Sorted sorted = model.sorted();
    LocalDate first = sorted == null ? null : sorted.firstChange();
    if (first == null || !extent.contains(first)) {
      return extent;
    }
    long room = new DayRange(first, extent.to()).days() / 16 + 7;
    return new DayRange(extent.clamp(first.minusDays(room)), extent.to());
  }

  boolean isSmall() {
    return rowHeight < MatrixLayout.LARGE;
  }

  /// Rows of which a hundred stand on a screen, or such with letters; the row in the middle stays.
  void setSmall(boolean small) {
    double middle = (scroll + getHeight() / 2) / rowHeight;
    rowHeight = small ? MatrixLayout.SMALL : MatrixLayout.LARGE;
    scrollTo(middle * rowHeight - getHeight() / 2);
    refresh();
  }

  void scrollTo(double pixels) {
    double to = geometry().scrolled(pixels).scroll();
    if (to != scroll) {
      scroll = to;
      refresh();
    }
  }

  /// Zooms in time about a pixel of the axis.
  void zoom(double axisX, double levels) {
    chosen = scale().zoomed(axisX, Math.pow(ZOOM, levels));
    refresh();
  }

  /// Moves in time.
  void pan(double pixels) {
    chosen = scale().panned(pixels);
    refresh();
  }

  /// Shows all days that ever change.
  void fitDays() {
    chosen = null;
    refresh();
  }

  /// Selects the place of a row in all views, and shows the row.
  void select(int row) {
    int to = Math.clamp(row, 0, Math.max(0, model.places().size() - 1));
    if (to < model.places().size()) {
      model.session().selectPlace(model.places().get(to));
    }
  }

  /// Scrolls to the selected place.
  void showSelected() {
    int row = model.rowOf(model.selected());
    if (row >= 0) {
      scrollTo(geometry().showing(row));
    }
    setAccessibleText(words.spoken());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    refresh();
  }

  @Override
  protected void layoutChildren() {
    double barWidth = bar.prefWidth(-1);
    bar.resizeRelocate(
        getWidth() - barWidth, MatrixLayout.AXIS, barWidth, getHeight() - MatrixLayout.AXIS);
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    canvas.setWidth(Math.max(1, Math.floor(getWidth() - barWidth)));
    boolean first = canvas.getHeight() <= 1;
    canvas.setHeight(Math.max(1, Math.floor(getHeight())));
    if (first) {
      showSelected();
    }
    paint();
  }

  /// Draws now, if anybody can see it.
  void paint() {
    if (getScene() == null || getScene().getWindow() == null) {
      return;
    }
    if (!getScene().getWindow().isShowing()) {
      return;
    }
    MatrixLayout now = geometry();
    scroll = now.scroll();
    bar.setMax(now.furthest());
    bar.setVisibleAmount(
        now.furthest() == 0 ? 0 : now.furthest() * now.page() / Math.max(1, now.rows()));
    bar.setBlockIncrement(now.page() * rowHeight);
    bar.setUnitIncrement(rowHeight);
    bar.setValue(scroll);
    bar.setVisible(now.furthest() > 0);
    painter.paint(canvas.getGraphicsContext2D(), now, scale());
  }
}
