package org.chronofront.ui.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.Fading;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

/// Draws the control of one place along a time scale: a fill for each answer, as [MarkStyle] has
/// it, fading in and out through the days on which a change may have happened and with the age of
/// the evidence; a red edge where sources disagree; letters where they fit. FX thread.
public final class RibbonPainter {
  /// A ribbon lower than this has no room for letters.
  private static final double LETTERS_FROM = 12;

  private final ActorColors actors;
  private final Theme theme;
  private final Fading fading;
  private final RibbonColors colors;

  /// @param actors colours and letters of the actors
  /// @param fading how evidence fades with its age
  public RibbonPainter(ActorColors actors, Theme theme, Fading fading) {
    this.actors = actors;
    this.theme = theme;
    this.fading = fading;
    this.colors = RibbonColors.of(theme);
  }

  /// Draws one ribbon; what lies outside the area or the days is left alone.
  ///
  /// @param scale its pixel 0 stands at the area's left edge
  /// @param area where to draw, in whole pixels for sharp edges
  /// @param days the days that are known of; nothing is drawn before or after them
  /// @return where letters stand: from which x of the context to which, each an array of two
  public List<double[]> paint(
      GraphicsContext g, ControlHistory history, TimeScale scale, Rectangle2D area, DayRange days) {
    double left = Math.rint(Math.clamp(scale.x(days.from()), 0, area.getWidth()));
    double right = Math.clamp(scale.x(days.to().plusDays(1)), 0, area.getWidth());
    g.save();
    g.translate(area.getMinX(), area.getMinY());
    List<double[]> letters = new ArrayList<>();
    RibbonCanvas canvas = new RibbonCanvas(g, colors, area.getHeight());
    double step = area.getHeight() < LETTERS_FROM ? RibbonSlice.COARSE : RibbonSlice.FINE;
    for (RibbonRun run : RibbonRuns.of(history, fading)) {
      double from = RibbonSlice.pixel(scale, run.soft(), left, right);
      double to = RibbonSlice.pixel(scale, run.end(), left, right);
      if (to > from) {
        MarkStyle style = style(run);
        List<RibbonSlice> slices = RibbonSlice.of(run, scale, left, right, step);
        canvas.fill(style, slices);
        canvas.edges(style, slices);
        double certain = RibbonSlice.pixel(scale, run.certain(), left, right);
        double fading = RibbonSlice.pixel(scale, run.fading(), left, right);
        double[] written =
            area.getHeight() < LETTERS_FROM
                ? null
                : canvas.letters(style, certain, Math.max(certain, fading), strengthOf(run, scale));
        if (written != null) {
          letters.add(new double[] {area.getMinX() + written[0], area.getMinX() + written[1]});
        }
      }
    }
    g.restore();
    return letters;
  }

  /// The mark of a run on its first certain day: the age fades the fill slice by slice instead.
  private MarkStyle style(RibbonRun run) {
    LocalDate confirmed = run.finding().confirmed();
    return MarkStyle.of(
        run.finding(), confirmed == null ? LocalDate.EPOCH : confirmed, actors, theme, fading);
  }

  private static RibbonCanvas.Strength strengthOf(RibbonRun run, TimeScale scale) {
    return x -> run.strength(scale.start() + x / scale.dayWidth());
  }

  /// The colour of the paper that ribbons of this theme are drawn for.
  public Color paper() {
    return colors.paper();
  }
}
