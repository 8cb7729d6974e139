package org.chronofront.ui.mark;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Cuts names to the room that there is. Measuring is slow, so that the latest answers are kept.
public final class Ellipsis {
  private static final int KEPT = 512;

  private final Map<Key, String> known =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
          return size() > KEPT;
        }
      };

  private record Key(String text, Font font, double room) {}

  /// The text, or as much of it as fits with "…" at its end.
  public String fit(String text, Font font, double room) {
    return known.computeIfAbsent(new Key(text, font, room), Ellipsis::cut);
  }

  /// The width of a text in pixels.
  public static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }

  private static String cut(Key key) {
    if (width(key.text, key.font) <= key.room) {
      return key.text;
    }
    int end = key.text.length();
    while (end > 1 && width(key.text.substring(0, end).strip() + "…", key.font) > key.room) {
      end = key.text.offsetByCodePoints(end, -1);
    }
    return key.text.substring(0, end).strip() + "…";
  }
}
