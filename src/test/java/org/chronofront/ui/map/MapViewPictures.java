package org.chronofront.ui.map;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chronofront.render.style.Theme;

/// Writes pictures of the map in its window: `MapViewPictures FOLDER`. No test.
public final class MapViewPictures {
  private MapViewPictures() {}

  /// Writes them.
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    for (Theme theme : Theme.values()) {
      try (MapWindow window = MapWindow.open(theme, LocalDate.of(2017, 10, 12), 760, 520)) {
        MapWindow.settle();
        MapWindow.onFx(() -> window.session.selectPlace("al-qaryatayn"));
        MapWindow.onFx(() -> window.map.requestFocus());
        window.write(folder.resolve("window-" + theme + ".png"));
      }
    }
    System.exit(0);
  }
}
