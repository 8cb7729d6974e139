package org.chronofront.render.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.label.LabelFonts;

/// Sets and draws lines of text in the app's fonts, in any script and direction. Confined to one
/// thread.
public final class MapText {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final LabelFonts fonts;

  /// Text in these fonts.
  public MapText(LabelFonts fonts) {
    this.fonts = fonts;
  }

  /// A line of text, ready to be measured and drawn.
  public record Line(TextLayout layout, double size) {
    /// Logical pixels from the first letter to the last.
    public double width() {
      return layout.getAdvance();
    }

    /// The height of its capitals, in logical pixels.
    double capHeight() {
      return size * 0.7;
    }

    /// Draws it with its base line beginning at (x, y), in the colour of `g`.
    public void draw(Graphics2D g, double x, double y) {
      layout.draw(g, (float) x, (float) y);
    }

    /// The outline of its letters with the base line beginning at (x, y).
    Shape outline(double x, double y) {
      return layout.getOutline(AffineTransform.getTranslateInstance(x, y));
    }

    /// Draws it over a halo of that many logical pixels.
    void drawOver(Graphics2D g, double x, double y, int argb, int haloArgb, double halo) {
      Shape letters = outline(x, y);
      g.setColor(MapInk.color(haloArgb));
      g.setStroke(
          new BasicStroke((float) (2 * halo), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(letters);
      g.fill(letters);
      g.setColor(MapInk.color(argb));
      draw(g, x, y);
    }
  }

  /// Sets a line; the platform's fonts step in for letters that the app's lack.
  public Line line(String text, FontWeight weight, double size) {
    Font font = fonts.font(weight).deriveFont((float) size);
    if (font.canDisplayUpTo(text) >= 0) {
      font = new Font(Font.SANS_SERIF, font.getStyle(), 12).deriveFont((float) size);
    }
    return new Line(new TextLayout(text.isEmpty() ? " " : text, font, EXACT), size);
  }

  /// Sets a line, cut with an ellipsis where it would be wider than that.
  public Line fitting(String text, FontWeight weight, double size, double width) {
    Line line = line(text, weight, size);
    int end = text.length();
    while (line.width() > width && end > 1) {
      end = text.offsetByCodePoints(end, -1);
      line = line(text.substring(0, end).strip() + "…", weight, size);
    }
    return line;
  }

  /// Sets a paragraph, broken between words so that no line is wider than that; a single word that
  /// is too wide is cut.
  public List<Line> wrapped(String text, FontWeight weight, double size, double width) {
    List<Line> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.splitAsStream(text.strip()).toList()) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && line(longer, weight, size).width() > width) {
        lines.add(fitting(line.toString(), weight, size, width));
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(fitting(line.toString(), weight, size, width));
    return lines;
  }
}
