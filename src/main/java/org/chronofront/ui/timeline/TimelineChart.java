package org.chronofront.ui.timeline;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The chart: a canvas with the day's cursor, the window's handles and a scroll bar for the ribbons
/// over it. Paints at most once a pulse; a change of the day alone moves the cursor only.
final class TimelineChart extends Region {
  private static final double LEAST_HEIGHT = 130;

  private final TimelineViewModel model;
  private final Canvas canvas = new Canvas();
  private final TimelinePainter painter;
  private final WindowSlider window;
  private final DayCursor cursor = new DayCursor();
  private final KnownCursor known = new KnownCursor();
  private final EmptyNote empty;
  private final Region ring = new Region();
  private final ScrollBar bar = new ScrollBar();
  private final Repaint repaint = new Repaint(this::paint);
  private TimelineLayout layout = new TimelineLayout(600, 180, RowStack.EMPTY, 0);

  TimelineChart(TimelineViewModel model) {
    this.model = model;
    this.painter = new TimelinePainter(model);
    this.window = new WindowSlider(model.session());
    this.empty = new EmptyNote(model);
    getStyleClass().add("timeline-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinHeight(LEAST_HEIGHT);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setAccessibleText("Scroll the ribbons");
    bar.valueProperty().addListener((property, old, now) -> scrollTo(now.doubleValue()));
    getChildren()
        .addAll(canvas, cursor.node(), known.node(), empty.node(), window.node(), bar, ring);
    ring.getStyleClass().add("timeline-ring");
    ring.setMouseTransparent(true);
    new ChartMouse(model, this, canvas);
    listen();
  }

  /// Where everything stands now.
  TimelineLayout layoutNow() {
    return layout;
  }

  /// Scrolls the ribbons by some pixels.
  void scrollBy(double pixels) {
    scrollTo(layout.scroll() + pixels);
  }

  /// Paints at once; for tests and measurements.
  void paint() {
    layout = new TimelineLayout(getWidth(), getHeight(), rows(), layout.scroll());
    painter.paint(canvas.getGraphicsContext2D(), layout);
    window.show(model.axis().scale());
    empty.update();
    empty.place(layout);
    showCursor();
    showBar();
  }

  @Override
  protected void layoutChildren() {
    layout = new TimelineLayout(getWidth(), getHeight(), rows(), layout.scroll());
    if (canvas.getWidth() != layout.width() || canvas.getHeight() != layout.height()) {
      canvas.setWidth(layout.width());
      canvas.setHeight(layout.height());
      selected();
    }
    model.axis().resize(layout.axisWidth());
    double half = WindowSlider.HANDLE / 2;
    window
        .node()
        .resizeRelocate(
            layout.axisLeft() - half,
            layout.sliderTop(),
            layout.axisWidth() + 2 * half,
            TimelineLayout.SLIDER);
    Rectangle2D ribbons = layout.ribbonArea();
    double barWidth = 10;
    bar.resizeRelocate(
        layout.width() - barWidth - 2, ribbons.getMinY(), barWidth, ribbons.getHeight());
    ring.resizeRelocate(0, 0, getWidth(), getHeight());
    repaint.request();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Session session = model.session();
    return switch (attribute) {
      case TEXT -> model.summary();
      case VALUE -> (double) session.dayProperty().get().toEpochDay();
      case MIN_VALUE -> (double) session.extent().from().toEpochDay();
      case MAX_VALUE -> (double) session.extent().to().toEpochDay();
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private void listen() {
    Session session = model.session();
    InvalidationListener paint = changed -> repaint.request();
    for (Observable source :
        List.of(
            model.axis().scaleProperty(),
            session.filterProperty(),
            session.ruleProperty(),
            session.knownProperty(),
            session.themeProperty(),
            session.fadingProperty(),
            session.pinnedPlaces(),
            model.ribbons().arrivedProperty())) {
      source.addListener(paint);
    }
    model
        .ribbons()
        .unfolded()
        .addListener(
            (SetChangeListener<String>)
                change -> {
                  if (change.wasAdded()) {
                    show(change.getElementAdded());
                  }
                  repaint.request();
                });
    session.windowProperty().addListener((property, old, now) -> windowChanged(old, now));
    session.selectionProperty().addListener((property, old, now) -> selected());
    session
        .dayProperty()
        .addListener(
            (property, old, now) -> {
              model.axis().reveal(now);
              showCursor();
              notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            });
  }

  private void windowChanged(DayRange old, DayRange now) {
    if (!window.moving()) {
      model.windowChanged(old, now);
    }
    repaint.request();
  }

  private void selected() {
    String place = model.ribbons().selected();
    if (place != null) {
      show(place);
    }
    repaint.request();
  }

  /// Scrolls to the ribbon of a place, and to those of its sources.
  private void show(String place) {
    List<RibbonRow> rows = model.ribbons().rows();
    int first = rows.indexOf(new RibbonRow.Whole(place));
    if (first < 0) {
      return;
    }
    int last = first;
    while (last + 1 < rows.size() && !(rows.get(last + 1) instanceof RibbonRow.Whole)) {
      last++;
    }
    layout = new TimelineLayout(getWidth(), getHeight(), rows(), layout.scroll());
    scrollTo(layout.scrollTo(first, last));
  }

  private void scrollTo(double scroll) {
    TimelineLayout next = new TimelineLayout(getWidth(), getHeight(), rows(), scroll);
    if (!next.equals(layout)) {
      layout = next;
      repaint.request();
    }
  }

  private RowStack rows() {
    return model.ribbons().stack();
  }

  private void showCursor() {
    var day = model.session().dayProperty().get();
    double dayWidth = model.axis().scale().dayWidth();
    double x = layout.axisLeft() + model.axis().scale().x(day) + dayWidth / 2;
    cursor.show(layout, day, x, dayWidth, painter.letters());
    var until = model.knowledge().get();
    double knownX = until == null ? 0 : model.axis().scale().x(until) + dayWidth / 2;
    known.show(layout, until, layout.axisLeft() + knownX);
  }

  private void showBar() {
    double range = layout.scrollRange();
    bar.setVisible(range > 0);
    bar.setMax(range);
    bar.setVisibleAmount(layout.ribbonArea().getHeight() * range / (layout.rows().height() + 1));
    bar.setUnitIncrement(TimelineLayout.ROW);
    bar.setBlockIncrement(layout.ribbonArea().getHeight());
    bar.setValue(layout.scroll());
  }
}
