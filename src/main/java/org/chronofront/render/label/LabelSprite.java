package org.chronofront.render.label;

/// A small picture to be laid over the map: premultiplied 0xAARRGGBB pixels, row by row. The array
/// is shared and must not be written to.
public final class LabelSprite {
  private final int[] pixels;
  private final int width;
  private final int height;

  LabelSprite(int[] pixels, int width, int height) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /// The pixels themselves, not a copy.
  public int[] pixels() {
    return pixels;
  }

  /// In device pixels.
  public int width() {
    return width;
  }

  /// In device pixels.
  public int height() {
    return height;
  }
}
