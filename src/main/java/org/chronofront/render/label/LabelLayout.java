package org.chronofront.render.label;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.TextSetter.SetText;
import org.chronofront.render.tile.MapPalette;

/// One layout under way: the first come is placed first, and whoever finds no room is left out. All
/// positions are taken from the anchor rounded to device pixels, so that a name and its dot move
/// together while the map is dragged.
final class LabelLayout {
  /// Logical pixels between a dot and its name.
  private static final double TEXT_GAP = 3;

  private static final double DOT_GAP = 2;

  private final Viewport viewport;
  private final int scale;
  private final MapPalette palette;
  private final TextSetter texts;
  private final SpriteCache sprites;
  private final Occupied occupied = new Occupied();
  private final LabelBox visible;
  private int newSprites;
  private boolean complete = true;
  private final List<PlacedLabel> placed = new ArrayList<>();

  LabelLayout(LabelRequest request, TextSetter texts, SpriteCache sprites) {
    this.viewport = request.viewport();
    this.scale = request.scale();
    this.palette = request.palette();
    this.texts = texts;
    this.sprites = sprites;
    this.visible = new LabelBox(0, 0, viewport.width(), viewport.height());
    this.newSprites = request.newSprites();
    request.reserved().forEach(occupied::add);
  }

  LabelFrame frame() {
    return new LabelFrame(placed, complete);
  }

  /// A name with its middle on the anchor, or one or two lines above or below it.
  void centred(String name, LabelStyle style, double worldX, double worldY) {
    SetText text = texts.set(name, style);
    double width = text.width();
    double height = SpritePainter.lineHeight(style);
    double x = snap(viewport.screenX(worldX));
    double y = snap(viewport.screenY(worldY));
    for (int line : new int[] {0, -1, 1, -2, 2}) {
      LabelBox box = box(x - width / 2, y - height / 2 + line * (height + 2), width, height);
      if (occupied.free(box.grown(LabelDensity.GAP))) {
        occupied.add(box);
        text(text, style, box);
        return;
      }
    }
  }

  /// Keeps the room of a town's dot free before names are placed; false if it is taken.
  boolean holdDot(LabelStyle style, double worldX, double worldY) {
    LabelBox dot = dotBox(style, worldX, worldY);
    if (!occupied.free(dot.grown(DOT_GAP))) {
      return false;
    }
    occupied.add(dot);
    return true;
  }

  /// A dot on the anchor with the name to its right, or left, above or below. `held` is whether the
  /// dot has its room already.
  void beside(String name, LabelStyle style, double worldX, double worldY, boolean held) {
    LabelBox dot = dotBox(style, worldX, worldY);
    if (!held && !occupied.free(dot.grown(DOT_GAP))) {
      return;
    }
    double x = (dot.left() + dot.right()) / 2;
    double y = (dot.top() + dot.bottom()) / 2;
    SetText text = texts.set(name, style);
    double width = text.width();
    double height = SpritePainter.lineHeight(style);
    double off = style.dot + TEXT_GAP;
    double gap = held ? TEXT_GAP - 0.5 : LabelDensity.GAP; // its own dot is in the way
    LabelBox[] sides = {
      box(x + off, y - height / 2, width, height),
      box(x - off - width, y - height / 2, width, height),
      box(x - width / 2, y - off - height, width, height),
      box(x - width / 2, y + off, width, height)
    };
    for (LabelBox box : sides) {
      if (occupied.free(box.grown(gap))) {
        occupied.add(dot);
        occupied.add(box);
        if (text(text, style, box)) {
          dot(style, dot);
        }
        return;
      }
    }
  }

  private LabelBox dotBox(LabelStyle style, double worldX, double worldY) {
    double x = snap(viewport.screenX(worldX));
    double y = snap(viewport.screenY(worldY));
    double r = style.dot;
    return new LabelBox(x - r, y - r, x + r, y + r);
  }

  private LabelBox box(double left, double top, double width, double height) {
    double x = snap(left);
    double y = snap(top);
    return new LabelBox(x, y, x + width, y + height);
  }

  private void dot(LabelStyle style, LabelBox box) {
    if (visible.contains(box)) {
      LabelSprite sprite = sprites.dot(style, scale, palette);
      double middleX = (box.left() + box.right()) / 2 * scale;
      double middleY = (box.top() + box.bottom()) / 2 * scale;
      int x = (int) Math.round(middleX - sprite.width() / 2.0);
      int y = (int) Math.round(middleY - sprite.height() / 2.0);
      placed.add(new PlacedLabel(x, y, sprite, box));
    }
  }

  /// Whether the name is there; one that is not drawn yet keeps its room, and so does one that the
  /// picture's edge would cut, which is left out.
  private boolean text(SetText text, LabelStyle style, LabelBox box) {
    if (!visible.contains(box)) {
      return false;
    }
    LabelSprite sprite = sprites.known(text, style, scale, palette);
    if (sprite == null) {
      if (newSprites == 0) {
        complete = false;
        return false;
      }
      newSprites--;
      sprite = sprites.draw(text, style, scale, palette);
    }
    int x = (int) Math.round((box.left() - SpritePainter.PADDING) * scale);
    int y = (int) Math.round((box.top() - SpritePainter.PADDING) * scale);
    placed.add(new PlacedLabel(x, y, sprite, box));
    return true;
  }

  private double snap(double logical) {
    return Math.rint(logical * scale) / scale;
  }
}
