package org.chronofront.render.map;

import org.chronofront.geo.Viewport;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;

/// All that a picture of the map is made from. The same scene gives the same pixels, on the screen
/// and in a file.
///
/// @param viewport where the map looks, in logical pixels
/// @param scale device pixels for each logical pixel
/// @param theme light or dark
/// @param content the marks of the day
/// @param events the columns of all events
/// @param selection the events that are shown
/// @param window the days whose events are shown
/// @param focus what is picked out
/// @param caption what is written besides
public record MapScene(
    Viewport viewport,
    int scale,
    Theme theme,
    MapContent content,
    EventIndex events,
    EventSelection selection,
    DayRange window,
    MapFocus focus,
    MapCaption caption) {
  /// @throws IllegalArgumentException when the scale is not 1…4
  public MapScene {
    if (scale < 1 || scale > 4) {
      throw new IllegalArgumentException("scale is " + scale + ", expected 1 to 4");
    }
  }

  /// Whether an event may have happened outside the window.
  boolean uncertain(int row) {
    return !events.surelyIn(row, window);
  }

  /// Device pixels across.
  public int pixelWidth() {
    return (int) Math.ceil(viewport.width() * scale);
  }

  /// Device pixels down.
  public int pixelHeight() {
    return (int) Math.ceil(viewport.height() * scale);
  }
}
