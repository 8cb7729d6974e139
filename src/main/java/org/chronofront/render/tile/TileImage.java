package org.chronofront.render.tile;

/// A square of opaque pixels, `0xFFRRGGBB`, row by row. The array is shared and must not be written
/// to.
public final class TileImage {
  private final int[] pixels;
  private final int size;

  /// Takes the array over.
  ///
  /// @throws IllegalArgumentException if there are not `size` × `size` pixels
  public TileImage(int[] pixels, int size) {
    if (pixels.length != size * size) {
      throw new IllegalArgumentException(pixels.length + " pixels for a side of " + size);
    }
    this.pixels = pixels;
    this.size = size;
  }

  /// The pixels themselves, not a copy.
  public int[] pixels() {
    return pixels;
  }

  /// The side in device pixels: 256 times the scale.
  public int size() {
    return size;
  }
}
