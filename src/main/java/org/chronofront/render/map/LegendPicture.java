package org.chronofront.render.map;

/// A legend by itself, to stand beside a map. The array is shared and must not be written to.
public final class LegendPicture {
  private final Sprite sprite;
  private final double width;

  LegendPicture(Sprite sprite, double width) {
    this.sprite = sprite;
    this.width = width;
  }

  /// Logical pixels across.
  public double width() {
    return width;
  }

  /// Lays the legend over premultiplied pixels.
  ///
  /// @param target row by row
  /// @param targetWidth device pixels across
  /// @param targetHeight device pixels down
  /// @param x device pixel of its left edge
  /// @param y device pixel of its upper edge
  public void draw(int[] target, int targetWidth, int targetHeight, int x, int y) {
    new Frame(target, targetWidth, targetHeight).blend(sprite, x, y);
  }
}
