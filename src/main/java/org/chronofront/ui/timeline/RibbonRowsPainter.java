package org.chronofront.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.chronofront.library.Catalog;
import org.chronofront.ui.mark.Ellipsis;
import org.chronofront.ui.ribbon.RibbonPainter;
import org.chronofront.ui.session.Session;

/// Draws the rows that are seen: name in the gutter, ribbon, marks of claims.
final class RibbonRowsPainter {
  private static final double FOLD_X = 27;
  private static final double NAME_LEFT = 35;
  private static final double TOP = 2;
  private static final double MARK = 3;

  private final TimelineViewModel model;
  private final PinIcon pin = new PinIcon();
  private final ToldRowPainter sources;
  private final Ellipsis names = new Ellipsis();
  private final List<Rectangle2D> letters = new ArrayList<>();

  RibbonRowsPainter(TimelineViewModel model) {
    this.model = model;
    this.sources = new ToldRowPainter(model);
  }

  /// Where the letters stand that were written last, in the chart.
  List<Rectangle2D> letters() {
    return List.copyOf(letters);
  }

  /// Draws the rows; the first and the last may reach beyond their area, so that what lies above
  /// and below has to be drawn after them. (A clip that is not on whole pixels costs the software
  /// renderer twenty times as much as the rest.)
  void paint(GraphicsContext g, TimelineFrame frame) {
    letters.clear();
    Rectangle2D area = frame.layout().ribbonArea();
    if (frame.rows().isEmpty()) {
      hint(g, frame, area);
      return;
    }
    Session session = model.session();
    RibbonPainter ribbons =
        new RibbonPainter(session.actorColors(), frame.theme(), session.fadingProperty().get());
    for (int row = frame.layout().firstSeen(); row < frame.layout().seenEnd(); row++) {
      double top = frame.layout().rowTop(row);
      if (frame.rows().get(row) instanceof RibbonRow.Whole(String place)) {
        row(g, frame, ribbons, place, top);
      } else {
        letters.addAll(sources.paint(g, frame, frame.rows().get(row), top));
      }
    }
  }

  private void row(
      GraphicsContext g, TimelineFrame frame, RibbonPainter ribbons, String place, double top) {
    TimelineLayout layout = frame.layout();
    gutter(g, frame, place, top);
    Rectangle2D ribbon =
        new Rectangle2D(layout.axisLeft(), top + TOP, layout.axisWidth(), TimelineLayout.RIBBON);
    for (double[] written :
        ribbons.paint(g, model.ribbons().history(place), frame.scale(), ribbon, frame.extent())) {
      letters.add(
          new Rectangle2D(
              written[0], ribbon.getMinY(), written[1] - written[0], ribbon.getHeight()));
    }
    marks(g, frame, ClaimMark.of(model.ribbons().claims(place), frame.scale()), top);
  }

  private void gutter(GraphicsContext g, TimelineFrame frame, String place, double top) {
    TimelineColors colors = frame.colors();
    boolean selected = place.equals(frame.selected());
    double right = frame.layout().axisLeft() - 4;
    if (selected) {
      g.setFill(colors.selected());
      g.fillRoundRect(2, top + 1, right - 2, TimelineLayout.ROW - 3, 6, 6);
    }
    boolean pinned = model.session().pinnedPlaces().contains(place);
    double middle = top + TimelineLayout.ROW / 2 - 1;
    pin.paint(g, 11, middle, pinned, colors);
    if (model.ribbons().canUnfold(place)) {
      fold(g, middle, model.ribbons().unfolded().contains(place), colors);
    }
    g.setFill(colors.ink());
    g.setFont(selected ? TimelineFonts.STRONG : TimelineFonts.TEXT);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    String name = name(model.session().library().catalog(), place);
    double room = right - NAME_LEFT - 4;
    g.fillText(names.fit(name, g.getFont(), room), NAME_LEFT, middle);
  }

  /// A triangle that points to what is folded, or down at what is unfolded.
  private static void fold(
      GraphicsContext g, double middle, boolean unfolded, TimelineColors colors) {
    g.setFill(colors.muted());
    if (unfolded) {
      g.fillPolygon(
          new double[] {FOLD_X - 4, FOLD_X + 4, FOLD_X},
          new double[] {middle - 2, middle - 2, middle + 3},
          3);
    } else {
      g.fillPolygon(
          new double[] {FOLD_X - 2, FOLD_X + 3, FOLD_X - 2},
          new double[] {middle - 4, middle, middle + 4},
          3);
    }
  }

  private static void marks(
      GraphicsContext g, TimelineFrame frame, List<ClaimMark> marks, double top) {
    Color ink = frame.colors().muted();
    double left = frame.layout().axisLeft();
    double first = top + TOP + TimelineLayout.RIBBON + 1;
    g.setFill(ink);
    for (ClaimMark mark : marks) {
      double from = Math.max(0, mark.left());
      double to = Math.min(frame.scale().width(), mark.right());
      if (to > from) {
        g.fillRect(left + from, first + mark.lane() * (MARK - 0.5), to - from, MARK - 1);
      }
    }
  }

  private static void hint(GraphicsContext g, TimelineFrame frame, Rectangle2D area) {
    g.setFill(frame.colors().muted());
    g.setFont(TimelineFonts.TEXT);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(
        "Select a place to see here who held it, and when.",
        frame.layout().axisLeft() + 8,
        area.getMinY() + TimelineLayout.ROW / 2);
  }

  private static String name(Catalog catalog, String place) {
    return catalog.place(place).displayName();
  }
}
