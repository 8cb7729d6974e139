package org.chronofront.render.map;

import java.awt.Graphics2D;

/// A line of the legend: a sign and what it says, or a heading.
record LegendEntry(Symbol symbol, MapText.Line text, boolean heading) {
  private static final double ROW = 20;

  /// What is drawn before the words, its middle at a point.
  interface Symbol {
    /// No sign.
    Symbol NONE = (g, x, y) -> {};

    /// No sign, and the words stand where signs do: a line that belongs to the title.
    Symbol OF_TITLE =
        new Symbol() {
          @Override
          public void draw(Graphics2D g, double x, double y) {
            // the words are all of it
          }
        };

    void draw(Graphics2D g, double x, double y);
  }

  /// Whether the words stand where others have their signs.
  boolean flush() {
    return heading || symbol.equals(Symbol.OF_TITLE);
  }

  double height() {
    return heading ? ROW + 8 : ROW;
  }

  /// From the line's upper edge to the middle of its words.
  double middle() {
    return height() - ROW / 2 - 2;
  }
}
