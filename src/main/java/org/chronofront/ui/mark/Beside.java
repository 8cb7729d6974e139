package org.chronofront.ui.mark;

import javafx.geometry.Rectangle2D;

/// Where a side window stands so that what is picked in it can be read in the window it belongs to:
/// beside that window where the screen has room, else over its left and lower part, clear of the
/// part that answers. All in logical pixels of the screens.
final class Beside {
  /// How much of a window is at most covered from below, so that its map is seen above.
  private static final double COVERED = 0.56;

  /// What is left of a screen's height for the tool bar of the window below.
  private static final double TOOL_BAR = 76;

  private Beside() {}

  /// Where a window opens first.
  ///
  /// @param screen the room of the screen that the owner is on
  /// @param owner the window that it belongs to
  /// @param answer the part of the owner that must be seen
  /// @param wanted the size it would like; its place does not matter
  /// @param leastWidth it may be narrower than wanted, not than this
  /// @param leastHeight it may be lower than wanted, not than this
  /// @param coversMap whether only the answer must be seen, not the owner's upper part
  static Rectangle2D first(
      Rectangle2D screen,
      Rectangle2D owner,
      Rectangle2D answer,
      Rectangle2D wanted,
      double leastWidth,
      double leastHeight,
      boolean coversMap) {
    double height = Math.min(wanted.getHeight(), screen.getHeight());
    double top = Math.clamp(owner.getMinY(), screen.getMinY(), screen.getMaxY() - height);
    if (screen.getMaxX() - owner.getMaxX() >= wanted.getWidth()) {
      return new Rectangle2D(owner.getMaxX(), top, wanted.getWidth(), height);
    }
    if (owner.getMinX() - screen.getMinX() >= wanted.getWidth()) {
      double left = owner.getMinX() - wanted.getWidth();
      return new Rectangle2D(left, top, wanted.getWidth(), height);
    }
    double free = Math.min(owner.getMaxY(), screen.getMaxY()) - owner.getMinY();
    double most = coversMap ? free - TOOL_BAR : Math.rint(free * COVERED);
    double high = Math.min(height, Math.max(leastHeight, most));
    double y = Math.min(owner.getMaxY(), screen.getMaxY()) - high;
    double left = Math.max(owner.getMinX(), screen.getMinX());
    double width = Math.min(wanted.getWidth(), Math.max(leastWidth, answer.getMinX() - left));
    return clear(
        screen,
        new Rectangle2D(left, Math.max(screen.getMinY(), y), width, high),
        answer,
        leastWidth);
  }

  /// The window moved to the left, and made narrower if it must be, until the answer is seen; as it
  /// is when nothing of the answer is covered, or when the screen has no room.
  static Rectangle2D clear(
      Rectangle2D screen, Rectangle2D window, Rectangle2D answer, double leastWidth) {
    if (!window.intersects(answer)) {
      return window;
    }
    double room = answer.getMinX() - screen.getMinX();
    if (room < leastWidth) {
      return window;
    }
    double width = Math.min(window.getWidth(), room);
    return new Rectangle2D(answer.getMinX() - width, window.getMinY(), width, window.getHeight());
  }
}
