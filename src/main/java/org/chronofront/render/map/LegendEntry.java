package org.chronofront.render.map;

import java.awt.Graphics2D;

/// A line of the legend: a sign and what it says, or a heading.
record LegendEntry(Symbol symbol, MapText.Line text, Form form) {
  private static final double ROW = 20;

  /// What a line is.
  enum Form {
    /// The heading of those below.
    HEADING,
    /// One that belongs to the title: its words stand where others have their signs.
    OF_TITLE,
    /// A sign and what it says.
    SIGN
  }

  /// What is drawn before the words, its middle at a point.
  interface Symbol {
    /// No sign.
    Symbol NONE = (g, x, y) -> {};

    void draw(Graphics2D g, double x, double y);
  }

  /// Whether the words stand where others have their signs.
  boolean flush() {
    return form != Form.SIGN;
  }

  boolean heading() {
    return form == Form.HEADING;
  }

  double height() {
    return heading() ? ROW + 8 : ROW;
  }

  /// From the line's upper edge to the middle of its words.
  double middle() {
    return height() - ROW / 2 - 2;
  }
}
