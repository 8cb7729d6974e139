package org.chronofront.render.map;

import java.util.Arrays;

/// A picture in the making: premultiplied 0xAARRGGBB pixels, row by row, in device pixels. What
/// reaches over its edges is cut off. Confined to one thread.
final class Frame {
  private final int[] pixels;
  private final int width;
  private final int height;

  /// Draws into `pixels`, which stay the caller's.
  ///
  /// @throws IllegalArgumentException when there are too few of them
  Frame(int[] pixels, int width, int height) {
    if (pixels.length < width * height) {
      throw new IllegalArgumentException(
          pixels.length + " pixels are too few for " + width + " × " + height);
    }
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  int[] pixels() {
    return pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// Fills a rectangle with an opaque colour.
  void fill(int x, int y, int w, int h, int argb) {
    int from = Math.max(0, x);
    int to = Math.min(width, x + w);
    if (from < to) {
      for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
        Arrays.fill(pixels, row * width + from, row * width + to, argb);
      }
    }
  }

  /// Copies opaque pixels with their top left corner at (x, y).
  void copy(int[] source, int w, int h, int x, int y) {
    int from = Math.max(0, x);
    int count = Math.min(width, x + w) - from;
    if (count > 0) {
      for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
        System.arraycopy(source, (row - y) * w + from - x, pixels, row * width + from, count);
      }
    }
  }

  /// Lays premultiplied pixels over the picture.
  void blend(int[] source, int w, int h, int x, int y) {
    int left = Math.max(0, x);
    int right = Math.min(width, x + w);
    for (int row = Math.max(0, y); row < Math.min(height, y + h); row++) {
      int from = (row - y) * w - x;
      int to = row * width;
      for (int column = left; column < right; column++) {
        int over = source[from + column];
        int alpha = over >>> 24;
        if (alpha == 255) {
          pixels[to + column] = over;
        } else if (alpha != 0) {
          pixels[to + column] = over + faded(pixels[to + column], 255 - alpha);
        }
      }
    }
  }

  /// Lays a sprite over the picture with its upper left corner at (x, y), each of its pixels
  /// `times` as wide and high.
  void blend(Sprite sprite, double x, double y, double times) {
    int left = Math.max(0, (int) Math.ceil(x));
    int right = (int) Math.min(width, Math.ceil(x + sprite.width() * times));
    int bottom = (int) Math.min(height, Math.ceil(y + sprite.height() * times));
    int[] source = sprite.pixels();
    for (int row = Math.max(0, (int) Math.ceil(y)); row < bottom; row++) {
      int from = Math.min(sprite.height() - 1, (int) ((row - y) / times)) * sprite.width();
      for (int column = left; column < right; column++) {
        int at = Math.min(sprite.width() - 1, (int) ((column - x) / times));
        int over = source[from + at];
        int to = row * width + column;
        if (over >>> 24 != 0) {
          pixels[to] = over + faded(pixels[to], 255 - (over >>> 24));
        }
      }
    }
  }

  /// Lays a sprite over the picture with its anchor at (x, y).
  void blend(Sprite sprite, int x, int y) {
    blend(
        sprite.pixels(),
        sprite.width(),
        sprite.height(),
        x - sprite.anchorX(),
        y - sprite.anchorY());
  }

  private static int faded(int argb, int by) {
    int redBlue = (argb & 0x00FF00FF) * by + 0x00800080;
    redBlue = ((redBlue + ((redBlue >>> 8) & 0x00FF00FF)) >>> 8) & 0x00FF00FF;
    int alphaGreen = ((argb >>> 8) & 0x00FF00FF) * by + 0x00800080;
    alphaGreen = (alphaGreen + ((alphaGreen >>> 8) & 0x00FF00FF)) & 0xFF00FF00;
    return redBlue | alphaGreen;
  }
}
