package org.chronofront.render.label;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// Fonts by style, and names as they are set, each measured once. Confined to one thread.
final class TextSetter {
  /// A name as the font can write it, and its width in logical pixels at scale 1.
  record SetText(String text, double width) {}

  private record Key(String name, LabelStyle style) {}

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final LabelFonts fonts;
  private final Map<LabelStyle, Font> byStyle = new EnumMap<>(LabelStyle.class);
  private final Map<Key, SetText> known = new HashMap<>();

  TextSetter(LabelFonts fonts) {
    this.fonts = fonts;
  }

  SetText set(String name, LabelStyle style) {
    return known.computeIfAbsent(
        new Key(name, style),
        key -> {
          Font font = font(style);
          String text = writable(name, font);
          return new SetText(text, font.getStringBounds(text, EXACT).getWidth());
        });
  }

  Font font(LabelStyle style) {
    return byStyle.computeIfAbsent(
        style,
        s ->
            fonts
                .font(s.weight)
                .deriveFont(
                    Map.of(
                        TextAttribute.SIZE, (float) s.size,
                        TextAttribute.TRACKING, (float) s.tracking)));
  }

  /// A letter with a mark that the font lacks loses the mark, as in "Ḩamāh" without an "Ḩ".
  private static String writable(String name, Font font) {
    if (font.canDisplayUpTo(name) < 0) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      String letter = name.substring(i, i + 1);
      out.append(
          font.canDisplay(name.charAt(i))
              ? letter
              : Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }
    return out.toString();
  }
}
