package org.chronofront.ui.ribbon;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.chronofront.control.Fading;
import org.chronofront.library.Telling;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.time.TimeScale;

/// Draws a place as one outlet tells it: its ribbon, and around the days of which another voice
/// says otherwise a bracket with an exclamation mark, so that it is told apart without colour. FX
/// thread.
public final class TellingPainter {
  /// What the brackets take above and below the ribbon.
  public static final double BRACKET = 3;

  private static final Font SIGN = Font.font("IBM Plex Sans SemiBold", 11);
  private static final double SIGN_WIDTH = 10;
  private static final double LINE = 2;

  private final RibbonPainter ribbons;
  private final Color dispute;
  private final Color paper;

  /// @param actors colours and letters of the actors
  /// @param fading how evidence fades with its age
  public TellingPainter(ActorColors actors, Theme theme, Fading fading) {
    this.ribbons = new RibbonPainter(actors, theme, fading);
    this.dispute = RibbonColors.of(theme).dispute();
    this.paper = RibbonColors.of(theme).paper();
  }

  /// Draws one telling.
  ///
  /// @param scale its pixel 0 stands at the area's left edge
  /// @param area of the ribbon, in whole pixels; brackets reach beyond it
  /// @param days the days that are known of
  /// @return where letters stand, as [RibbonPainter#paint] has it
  public List<double[]> paint(
      GraphicsContext g, Telling telling, TimeScale scale, Rectangle2D area, DayRange days) {
    List<double[]> letters = ribbons.paint(g, telling.history(), scale, area, days);
    double signed = Double.NEGATIVE_INFINITY;
    for (DisagreementMark mark : DisagreementMark.of(telling, scale)) {
      double left = area.getMinX() + mark.left();
      double right = area.getMinX() + mark.right();
      bracket(g, left, right, area);
      double at = beside(left, right, area, letters);
      if (at >= signed && at + SIGN_WIDTH <= area.getMaxX()) {
        sign(g, at, area);
      }
      signed = Math.max(signed, right + 1);
    }
    return letters;
  }

  /// Left of the bracket, or right of it where there is no room or letters stand there.
  private static double beside(
      double left, double right, Rectangle2D area, List<double[]> letters) {
    double before = left - SIGN_WIDTH - 1;
    double after = right + 1;
    if (before < area.getMinX()) {
      return after;
    }
    return isFree(before, letters) || !isFree(after, letters) ? before : after;
  }

  private static boolean isFree(double at, List<double[]> letters) {
    return letters.stream().noneMatch(one -> one[0] < at + SIGN_WIDTH && at < one[1]);
  }

  private void bracket(GraphicsContext g, double left, double right, Rectangle2D area) {
    g.setFill(dispute);
    double top = area.getMinY() - BRACKET;
    double bottom = area.getMaxY() + BRACKET;
    g.fillRect(left, top, right - left, LINE);
    g.fillRect(left, bottom - LINE, right - left, LINE);
    double end = LINE + 2;
    for (double x : new double[] {left, right - LINE}) {
      g.fillRect(x, top, LINE, end);
      g.fillRect(x, bottom - end, LINE, end);
    }
  }

  /// Beside the bracket, so that the ribbon in it can be read.
  private void sign(GraphicsContext g, double left, Rectangle2D area) {
    double height = area.getHeight() - 2;
    g.setFill(dispute);
    g.fillRoundRect(left, area.getMinY() + 1, SIGN_WIDTH, height, 4, 4);
    g.setFill(paper);
    g.setFont(SIGN);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText("!", left + SIGN_WIDTH / 2, area.getMinY() + area.getHeight() / 2);
  }
}
