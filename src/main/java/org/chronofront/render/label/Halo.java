package org.chronofront.render.label;

/// Puts a soft halo behind drawn text: the text's own coverage, blurred twice with a box and then
/// made strong, so that it is nearly solid between the letters and fades outwards.
final class Halo {
  private static final int GAIN = 7;
  private static final double RADIUS = 1.3;

  private final int width;
  private final int height;

  private Halo(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// Changes premultiplied pixels in place. `argb` is the halo's colour, not premultiplied.
  static void under(int[] pixels, int width, int height, int scale, int argb) {
    Halo halo = new Halo(width, height);
    int radius = Math.max(1, (int) Math.round(RADIUS * scale));
    int[] blurred = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      blurred[i] = pixels[i] >>> 24;
    }
    for (int pass = 0; pass < 2; pass++) {
      blurred = halo.boxAcross(blurred, radius);
      blurred = halo.boxDown(blurred, radius);
    }
    int strongest = argb >>> 24;
    for (int i = 0; i < pixels.length; i++) {
      int text = pixels[i];
      int alpha = Math.min(255, blurred[i] * GAIN) * strongest / 255 * (255 - (text >>> 24)) / 255;
      if (alpha > 0) {
        pixels[i] = text + premultiplied(argb, alpha);
      }
    }
  }

  private static int premultiplied(int argb, int alpha) {
    int red = ((argb >> 16) & 0xFF) * alpha / 255;
    int green = ((argb >> 8) & 0xFF) * alpha / 255;
    int blue = (argb & 0xFF) * alpha / 255;
    return (alpha << 24) | (red << 16) | (green << 8) | blue;
  }

  private int[] boxAcross(int[] in, int radius) {
    int[] out = new int[in.length];
    for (int y = 0; y < height; y++) {
      box(in, out, y * width, 1, width, radius);
    }
    return out;
  }

  private int[] boxDown(int[] in, int radius) {
    int[] out = new int[in.length];
    for (int x = 0; x < width; x++) {
      box(in, out, x, width, height, radius);
    }
    return out;
  }

  /// The mean of `2 radius + 1` neighbours along a row or column, by a running sum.
  private static void box(int[] in, int[] out, int first, int step, int count, int radius) {
    int sum = 0;
    for (int i = -radius; i < count; i++) {
      if (i + radius < count) {
        sum += in[first + (i + radius) * step];
      }
      if (i - radius - 1 >= 0) {
        sum -= in[first + (i - radius - 1) * step];
      }
      if (i >= 0) {
        out[first + i * step] = sum / (2 * radius + 1);
      }
    }
  }
}
