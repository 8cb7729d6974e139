package org.chronofront.render.map;

/// A small picture that was drawn once and is copied often: premultiplied pixels and the point in
/// it that stands for its place, all in device pixels. The array is shared and must not be written
/// to.
final class Sprite {
  private final int[] pixels;
  private final int width;
  private final int height;
  private final int anchorX;
  private final int anchorY;

  Sprite(int[] pixels, int width, int height, int anchorX, int anchorY) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.anchorX = anchorX;
    this.anchorY = anchorY;
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

  int anchorX() {
    return anchorX;
  }

  int anchorY() {
    return anchorY;
  }
}
