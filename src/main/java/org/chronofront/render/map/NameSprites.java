package org.chronofront.render.map;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.Theme;

/// The names that were set last: a place's name, and below it its state in words where it is
/// selected. Confined to one thread.
final class NameSprites {
  private static final Set<Form> WORDED = EnumSet.of(Form.LINE, Form.BROKEN);
  private static final int KEPT = 600;
  private static final double NAME_SIZE = 13;
  private static final double WORDS_SIZE = 12;
  private static final double LINE = 17;
  private static final double WORDS_LINE = 16;
  private static final double HALO = 2.2;

  /// Where words are broken that would take too much room in one line.
  private static final double BROKEN = 190;

  /// Which edge the lines share.
  enum Align {
    LEFT(0),
    MIDDLE(0.5),
    RIGHT(1);

    private final double part;

    Align(double part) {
      this.part = part;
    }
  }

  /// How a name is written.
  enum Form {
    /// The state's words in one line below it.
    LINE,
    /// The state's words in short lines.
    BROKEN,
    /// Without words.
    NAME,
    /// Without words, on a ground that hides what is beneath.
    PLATE
  }

  /// A name ready to be copied; its anchor is its upper left corner.
  record Name(Sprite sprite, double width, double height) {}

  private record Key(
      String name, String words, Form form, boolean quiet, Align align, Theme theme, int scale) {}

  private final MapText text;
  private final Recent<Key, Name> names = new Recent<>(KEPT);

  NameSprites(MapText text) {
    this.text = text;
  }

  /// A mark's name.
  Name name(MapScene scene, PlacedMark mark, Align align, Form form) {
    boolean quiet = mark.place().style() == null || mark.area();
    return names.get(
        new Key(
            mark.place().name(),
            mark.selected() && WORDED.contains(form) ? mark.place().words() : "",
            form,
            quiet && !mark.selected(),
            align,
            scene.theme(),
            scene.scale()),
        this::draw);
  }

  private Name draw(Key key) {
    MapInk ink = MapInk.of(key.theme);
    int halo = (ink.paper() & 0xFFFFFF) | 0xE0000000;
    MapText.Line name =
        text.line(key.name, key.quiet ? FontWeight.MEDIUM : FontWeight.SEMI_BOLD, NAME_SIZE);
    List<MapText.Line> words = words(key);
    double widest = words.stream().mapToDouble(MapText.Line::width).max().orElse(0);
    double width = Math.max(name.width(), widest);
    double height = LINE + WORDS_LINE * words.size();
    Sprite sprite =
        SpriteCanvas.draw(
            -HALO - 1,
            -HALO - 1,
            width + HALO + 1,
            height + HALO + 1,
            key.scale,
            g -> {
              if (key.form == Form.PLATE) {
                plate(g, width, height, ink);
              }
              int nameInk = key.quiet ? MapInk.mix(ink.ink(), ink.muted(), 0.5) : ink.ink();
              double part = key.align.part;
              double y = LINE - 4;
              name.drawOver(g, (width - name.width()) * part, y, nameInk, halo, HALO);
              for (MapText.Line line : words) {
                y += WORDS_LINE;
                line.drawOver(g, (width - line.width()) * part, y, ink.ink(), halo, HALO);
              }
            });
    return new Name(sprite, width, height);
  }

  private static void plate(Graphics2D g, double width, double height, MapInk ink) {
    var plate =
        new RoundRectangle2D.Double(-HALO, -HALO / 2, width + 2 * HALO, height + HALO, 6, 6);
    g.setColor(MapInk.color(ink.panel()));
    g.fill(plate);
    g.setColor(MapInk.color(ink.line()));
    g.draw(plate);
  }

  private List<MapText.Line> words(Key key) {
    if (key.words.isEmpty()) {
      return List.of();
    }
    return key.form == Form.BROKEN
        ? text.wrapped(key.words, FontWeight.REGULAR, WORDS_SIZE, BROKEN)
        : List.of(text.line(key.words, FontWeight.REGULAR, WORDS_SIZE));
  }
}
