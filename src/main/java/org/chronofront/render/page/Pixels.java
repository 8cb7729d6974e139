package org.chronofront.render.page;

/// A finished picture: opaque 0xFFRRGGBB pixels, row by row. The array is shared and must not be
/// written to.
public final class Pixels {
  private final int[] argb;
  private final int width;
  private final int height;

  Pixels(int[] argb, int width, int height) {
    this.argb = argb;
    this.width = width;
    this.height = height;
  }

  /// The pixels themselves, not a copy.
  public int[] argb() {
    return argb;
  }

  /// Device pixels across.
  public int width() {
    return width;
  }

  /// Device pixels down.
  public int height() {
    return height;
  }
}
