package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.chronofront.library.Telling;
import org.chronofront.time.TimeScale;
import org.chronofront.ui.ribbon.DisagreementMark;

/// Finds out what lies under the pointer.
final class HitTest {
  /// How far beside the cursor's line a press still takes it.
  static final double REACH = 5;

  private static final double KNOWN_REACH = 3;
  private static final double PIN_RIGHT = 19;
  private static final double FOLD_RIGHT = 34;

  private final TimelineViewModel model;

  HitTest(TimelineViewModel model) {
    this.model = model;
  }

  /// What lies at a pixel of the chart.
  Hit at(TimelineLayout layout, double x, double y) {
    double onAxis = x - layout.axisLeft();
    boolean overAxis = onAxis >= 0 && onAxis <= layout.axisWidth();
    if (y >= layout.sliderTop()) {
      return overview(layout, x, y);
    }
    if (!overAxis) {
      return gutter(layout, x, y);
    }
    if (onKnownFlag(layout, x, y)) {
      return new Hit.Known();
    }
    if (y < TimelineLayout.FLAG
        || Math.abs(x - cursorX(layout, model.session().dayProperty().get())) <= REACH) {
      return new Hit.Cursor();
    }
    if (y < layout.axisTop() && Math.abs(x - knownX(layout)) <= KNOWN_REACH) {
      return new Hit.Known();
    }
    if (y >= layout.axisTop()) {
      return new Hit.Axis();
    }
    return beneath(layout, x, y);
  }

  /// What lies at a pixel between the flags and the axis, whatever line goes through it.
  Hit beneath(TimelineLayout layout, double x, double y) {
    LocalDate day = dayAt(layout, x);
    int row = layout.ribbonAt(y);
    if (row < 0) {
      return y < layout.histogram().getMaxY() ? new Hit.Bars(day) : new Hit.Axis();
    }
    double onAxis = x - layout.axisLeft();
    return switch (model.ribbons().rows().get(row)) {
      case RibbonRow.Told(String place, Telling telling) -> {
        Telling.Against against = DisagreementMark.at(telling, model.axis().scale(), onAxis);
        yield against == null
            ? new Hit.Told(place, telling, day)
            : new Hit.Disagreed(telling, against, day);
      }
      case RibbonRow.Rest(String place, int more) -> new Hit.Rest(place, more);
      case RibbonRow.Awaited _ -> new Hit.Nothing();
      case RibbonRow.Whole(String place) ->
          y >= layout.rowTop(row) + TimelineLayout.RIBBON + 1
              ? claims(place, onAxis, day)
              : new Hit.Ribbon(place, day);
    };
  }

  private Hit claims(String place, double onAxis, LocalDate day) {
    List<ClaimMark> marks =
        ClaimMark.at(ClaimMark.of(model.ribbons().claims(place), model.axis().scale()), onAxis);
    return marks.isEmpty() ? new Hit.Ribbon(place, day) : new Hit.Claims(place, marks);
  }

  private boolean onKnownFlag(TimelineLayout layout, double x, double y) {
    double known = knownX(layout);
    double left = KnownCursor.flagLeft(layout, known);
    return known >= layout.axisLeft()
        && known <= layout.axisLeft() + layout.axisWidth()
        && y >= TimelineLayout.FLAG
        && y < TimelineLayout.FLAG + KnownCursor.FLAG_HEIGHT
        && x >= left
        && x < left + KnownCursor.FLAG_WIDTH;
  }

  /// Nowhere when everything is known.
  private double knownX(TimelineLayout layout) {
    LocalDate known = model.knowledge().get();
    return known == null ? Double.NEGATIVE_INFINITY : cursorX(layout, known);
  }

  /// The middle of a day in the chart; may be out of sight.
  double cursorX(TimelineLayout layout, LocalDate day) {
    TimeScale scale = model.axis().scale();
    return layout.axisLeft() + scale.x(day) + scale.dayWidth() / 2;
  }

  /// The day under a pixel of the chart.
  LocalDate dayAt(TimelineLayout layout, double x) {
    return model.axis().scale().dayAt(x - layout.axisLeft());
  }

  private Hit gutter(TimelineLayout layout, double x, double y) {
    int row = x < layout.axisLeft() ? layout.ribbonAt(y) : -1;
    if (row < 0) {
      return new Hit.Nothing();
    }
    return switch (model.ribbons().rows().get(row)) {
      case RibbonRow.Told(String place, Telling telling) -> new Hit.Told(place, telling, null);
      case RibbonRow.Rest(String place, int more) -> new Hit.Rest(place, more);
      case RibbonRow.Awaited _ -> new Hit.Nothing();
      case RibbonRow.Whole(String place) -> {
        boolean folds = x < FOLD_RIGHT && model.ribbons().canUnfold(place);
        yield x < PIN_RIGHT
            ? new Hit.Pin(place)
            : folds ? new Hit.Fold(place) : new Hit.Name(place);
      }
    };
  }

  private Hit overview(TimelineLayout layout, double x, double y) {
    Rectangle2D area = layout.overview();
    if (y < area.getMinY() - 2 || x < area.getMinX() - 4 || x > area.getMaxX() + 4) {
      return new Hit.Nothing();
    }
    return new Hit.Overview(layout.momentAtOverview(x, model.session().extent()));
  }
}
