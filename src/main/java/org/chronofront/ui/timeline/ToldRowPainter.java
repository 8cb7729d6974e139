package org.chronofront.ui.timeline;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.chronofront.ui.mark.Ellipsis;
import org.chronofront.ui.ribbon.TellingPainter;

/// Draws the rows below an unfolded ribbon: the name of an outlet, and the place as it tells it.
final class ToldRowPainter {
  private static final double NAME_LEFT = 35;
  private static final double TREE = 27;
  private static final double RIBBON = 12;

  private final TimelineViewModel model;
  private final Ellipsis names = new Ellipsis();

  ToldRowPainter(TimelineViewModel model) {
    this.model = model;
  }

  /// Draws a row that is no place's own.
  ///
  /// @param top its upper edge in the chart
  /// @return where letters stand that the day's line spares
  List<Rectangle2D> paint(GraphicsContext g, TimelineFrame frame, RibbonRow row, double top) {
    tree(g, frame, top);
    return switch (row) {
      case RibbonRow.Told told -> {
        write(g, frame, told.telling().outlet(), NAME_LEFT, frame.layout().axisLeft(), top);
        yield ribbon(g, frame, told, top);
      }
      case RibbonRow.Rest(String _, int more) -> {
        write(g, frame, "+" + more + " more in the dossier", NAME_LEFT, 400, top);
        yield List.of();
      }
      case RibbonRow.Awaited _ -> {
        write(g, frame, "Weighing what each source says…", NAME_LEFT, 400, top);
        yield List.of();
      }
      case RibbonRow.Whole _ -> List.of();
    };
  }

  private List<Rectangle2D> ribbon(
      GraphicsContext g, TimelineFrame frame, RibbonRow.Told told, double top) {
    TimelineLayout layout = frame.layout();
    double above = Math.rint((TimelineLayout.TOLD - RIBBON) / 2);
    Rectangle2D area = new Rectangle2D(layout.axisLeft(), top + above, layout.axisWidth(), RIBBON);
    return new TellingPainter(
            model.session().actorColors(), frame.theme(), model.session().fadingProperty().get())
        .paint(g, told.telling(), frame.scale(), area, frame.extent()).stream()
            .map(w -> new Rectangle2D(w[0], area.getMinY(), w[1] - w[0], area.getHeight()))
            .toList();
  }

  /// The branch from the triangle to the name.
  private static void tree(GraphicsContext g, TimelineFrame frame, double top) {
    g.setFill(frame.colors().line());
    double middle = Math.rint(top + TimelineLayout.TOLD / 2);
    g.fillRect(TREE, top - 2, 1, middle - top + 2);
    g.fillRect(TREE, middle, 5, 1);
  }

  private void write(
      GraphicsContext g, TimelineFrame frame, String text, double left, double right, double top) {
    g.setFill(frame.colors().muted());
    g.setFont(TimelineFonts.TEXT);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    String fitted = names.fit(text, g.getFont(), right - left - 6);
    g.fillText(fitted, left, top + TimelineLayout.TOLD / 2);
  }
}
