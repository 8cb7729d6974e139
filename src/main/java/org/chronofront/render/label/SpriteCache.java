package org.chronofront.render.label;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chronofront.render.label.TextSetter.SetText;
import org.chronofront.render.tile.MapPalette;
import org.jspecify.annotations.Nullable;

/// The names that were drawn last, so that a frame only copies pixels. Confined to one thread.
final class SpriteCache {
  private record Key(String text, LabelStyle style, int scale, MapPalette palette) {}

  private static final int KEPT = 1500;

  private final TextSetter texts;
  private final Map<Key, LabelSprite> sprites =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LabelSprite> eldest) {
          return size() > KEPT;
        }
      };

  SpriteCache(TextSetter texts) {
    this.texts = texts;
  }

  /// The sprite if it has been drawn.
  @Nullable LabelSprite known(SetText text, LabelStyle style, int scale, MapPalette palette) {
    return sprites.get(new Key(text.text(), style, scale, palette));
  }

  /// Draws a sprite and keeps it.
  LabelSprite draw(SetText text, LabelStyle style, int scale, MapPalette palette) {
    LabelSprite sprite = SpritePainter.text(text, texts.font(style), style, scale, palette);
    sprites.put(new Key(text.text(), style, scale, palette), sprite);
    return sprite;
  }

  /// The dot of a style, drawn at its first use.
  LabelSprite dot(LabelStyle style, int scale, MapPalette palette) {
    return sprites.computeIfAbsent(
        new Key("", style, scale, palette), key -> SpritePainter.dot(style, scale, palette));
  }
}
