package org.chronofront.ui.map;

import java.time.LocalDate;
import java.util.Arrays;
import org.chronofront.render.style.Theme;

/// Times what a slider step costs the map on the FX thread, from the change of the session to
/// pixels handed to JavaFX. Run by hand; no test.
public final class SliderBench {
  private SliderBench() {}

  /// Runs it and prints milliseconds.
  public static void main(String[] args) throws Exception {
    try (MapWindow window = MapWindow.open(Theme.LIGHT, LocalDate.of(2017, 10, 12), 1280, 800)) {
      MapWindow.onFx(() -> window.session.selectPlace("al-qaryatayn"));
      LocalDate first = LocalDate.of(2017, 9, 28);
      double[] millis = new double[600];
      for (int i = 0; i < millis.length; i++) {
        LocalDate day = first.plusDays(i % 15);
        millis[i] =
            MapWindow.onFx(
                () -> {
                  long start = System.nanoTime();
                  window.session.goTo(day);
                  window.map.paintNow();
                  return (System.nanoTime() - start) / 1e6;
                });
        MapWindow.settle();
      }
      double[] warm = Arrays.copyOfRange(millis, 100, millis.length);
      Arrays.sort(warm);
      System.out.printf(
          "slider step, session to pixels: median %.1f, p95 %.1f, max %.1f ms%n",
          warm[warm.length / 2], warm[warm.length * 95 / 100], warm[warm.length - 1]);
    }
    System.exit(0);
  }
}
