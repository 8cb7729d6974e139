package org.chronofront.ui.map;

import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.ui.camera.MapCamera;
import org.jspecify.annotations.Nullable;

/// How much of the legend the window shows: as chosen, or else all of it where there is room. FX
/// thread.
final class LegendChoice {
  private @Nullable LegendForm chosen;
  private boolean toggled = true;

  /// @param width of the map, logical pixels
  LegendForm form(double width) {
    LegendForm form = chosen;
    if (form != null) {
      return form;
    }
    return MapCamera.roomy(width) ? LegendForm.OPEN : LegendForm.CLOSED;
  }

  void toggle(double width) {
    chosen = form(width) == LegendForm.OPEN ? LegendForm.CLOSED : LegendForm.OPEN;
    toggled = true;
  }

  /// True once at first and after each choice: what it hides has to come out from under it.
  boolean justToggled() {
    boolean just = toggled;
    toggled = false;
    return just;
  }
}
