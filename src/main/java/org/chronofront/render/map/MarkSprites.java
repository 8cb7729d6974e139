package org.chronofront.render.map;

import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;

/// The marks that were drawn last, by look. Confined to one thread.
final class MarkSprites {
  private static final int KEPT = 400;
  private static final double OPACITY_STEPS = 16;
  private static final double MARGIN = 20;

  /// How a mark is picked out.
  enum Halo {
    NONE,
    HOVERED,
    SELECTED
  }

  /// A mark ready to be copied, with its outline; an area's letters apart, null where there are
  /// none.
  record Mark(Sprite sprite, MarkForm form, @Nullable Tag tag) {}

  /// An area's letters; the anchor is their middle.
  record Tag(Sprite sprite, double width, double height) {}

  private record Key(
      PlaceKind kind,
      @Nullable MarkStyle style,
      boolean compact,
      Halo halo,
      Theme theme,
      int scale) {}

  private final MapText text;
  private final Recent<Key, Mark> marks = new Recent<>(KEPT);

  MarkSprites(MapText text) {
    this.text = text;
  }

  Mark mark(PlaceMark place, boolean compact, Halo halo, Theme theme, int scale) {
    MarkStyle style = place.style();
    return marks.get(
        new Key(place.kind(), style == null ? null : stepped(style), compact, halo, theme, scale),
        this::draw);
  }

  /// The same style with its opacity rounded, so that a mark is not drawn anew for every day.
  private static MarkStyle stepped(MarkStyle style) {
    return new MarkStyle(
        style.pattern(),
        style.colors(),
        style.code(),
        style.disputed(),
        style.partly(),
        style.changing(),
        Math.round(style.opacity() * OPACITY_STEPS) / OPACITY_STEPS);
  }

  private Mark draw(Key key) {
    MapInk ink = MapInk.of(key.theme);
    MarkPainter painter = new MarkPainter(ink, text);
    MarkStyle style = key.style;
    if (style == null) {
      return quiet(key, painter, ink);
    }
    MarkForm form = MarkForm.of(key.kind, style, key.compact, text);
    double w = form.halfWidth() + MARGIN;
    double h = form.halfHeight() + MARGIN;
    Sprite sprite =
        SpriteCanvas.draw(
            -w,
            -h,
            w,
            h,
            key.scale,
            g -> {
              if (key.halo != Halo.NONE) {
                painter.halo(g, form, key.halo == Halo.SELECTED);
              }
              painter.draw(g, form, style);
            });
    boolean tagged = form.area() && !form.codes().isEmpty();
    return new Mark(sprite, form, tagged ? tag(key, painter, form, style) : null);
  }

  private static Tag tag(Key key, MarkPainter painter, MarkForm form, MarkStyle style) {
    double width = form.tagWidth(style);
    double height = form.tagHeight();
    double w = width / 2 + 2;
    double h = height / 2 + 2;
    Sprite sprite =
        SpriteCanvas.draw(-w, -h, w, h, key.scale, g -> painter.tag(g, form, style, width));
    return new Tag(sprite, width, height);
  }

  private static Mark quiet(Key key, MarkPainter painter, MapInk ink) {
    MarkForm form = MarkForm.quiet(key.kind);
    double r = form.halfWidth() + MARGIN;
    Sprite sprite =
        SpriteCanvas.draw(
            -r,
            -r,
            r,
            r,
            key.scale,
            g -> {
              if (key.halo != Halo.NONE) {
                painter.halo(g, form, key.halo == Halo.SELECTED);
              }
              g.setColor(MapInk.color(ink.paper()));
              g.fill(form.outline(1));
              g.setColor(MapInk.color(ink.muted()));
              g.setStroke(new java.awt.BasicStroke(1.6f));
              g.draw(form.outline(-0.8));
            });
    return new Mark(sprite, form, null);
  }
}
