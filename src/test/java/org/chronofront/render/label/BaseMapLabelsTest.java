package org.chronofront.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.tile.MapPalette;
import org.junit.jupiter.api.Test;

class BaseMapLabelsTest {
  private static final int ALL = Integer.MAX_VALUE;
  private final BaseMapLabels labels = new BaseMapLabels(BaseMap.bundled(), LabelFonts.bundled());

  @Test
  void layout_anywhere_noLabelTouchesAnotherOrAReservedBox() {
    Random random = new Random(7);
    int most = 0;
    for (int i = 0; i < 150; i++) {
      double latitude = random.nextDouble(-55, 70);
      double longitude = random.nextDouble(-180, 180);
      double zoom = random.nextDouble(1, 12);
      Viewport viewport = Viewport.at(new GeoPoint(latitude, longitude), zoom, 900, 600);
      List<LabelBox> reserved =
          List.of(new LabelBox(200, 100, 420, 180), new LabelBox(600, 300, 640, 500));
      List<PlacedLabel> placed = layout(viewport, 1 + i % 2, reserved, List.of(), ALL).labels();
      most = Math.max(most, placed.size());
      assertApart(placed, reserved);
    }
    assertThat(most).as("some of these views are full of names").isGreaterThan(60);
  }

  private static void assertApart(List<PlacedLabel> placed, List<LabelBox> reserved) {
    for (int a = 0; a < placed.size(); a++) {
      for (LabelBox box : reserved) {
        assertThat(placed.get(a).box().overlaps(box)).isFalse();
      }
      for (int b = 0; b < a; b++) {
        assertThat(placed.get(a).box().overlaps(placed.get(b).box()))
            .as("%s and %s", placed.get(a), placed.get(b))
            .isFalse();
      }
    }
  }

  @Test
  void layout_whileDragging_namesStayWhereTheyAreOnTheGround() {
    for (GeoPoint centre : List.of(new GeoPoint(35, 38.5), new GeoPoint(50, 10))) {
      Viewport start = Viewport.at(centre, 6.4, 1280, 800);
      Map<LabelSprite, PlacedLabel> before = bySprite(start);
      for (int step = 1; step <= 300; step += 7) {
        Viewport moved =
            new Viewport(
                start.centreX() + step / start.worldSize(),
                start.centreY() - step / 2 / start.worldSize(),
                start.zoom(),
                1280,
                800);
        Map<LabelSprite, PlacedLabel> after = bySprite(moved);
        for (Map.Entry<LabelSprite, PlacedLabel> e : before.entrySet()) {
          PlacedLabel old = e.getValue();
          double left = old.box().left() - step;
          double top = old.box().top() + step / 2;
          if (left > 0 && top > 0 && left < 1200 && top < 780) {
            PlacedLabel now = after.get(e.getKey());
            assertThat(now).as("a name went away at step %d", step).isNotNull();
            assertThat(Math.abs(now.x() - (old.x() - step))).isLessThanOrEqualTo(1);
            assertThat(Math.abs(now.y() - (old.y() + step / 2))).isLessThanOrEqualTo(1);
          }
        }
      }
    }
  }

  /// Names only: the dots of a style share one sprite.
  private Map<LabelSprite, PlacedLabel> bySprite(Viewport viewport) {
    Map<LabelSprite, PlacedLabel> out = new HashMap<>();
    for (PlacedLabel label : layout(viewport, 1, List.of(), List.of(), ALL).labels()) {
      if (label.box().right() - label.box().left() > 10) {
        out.put(label.sprite(), label);
      }
    }
    return out;
  }

  @Test
  void layout_aPlaceThatTheAppNames_isLeftOutOfTheBaseMap() {
    GeoPoint mayadine = new GeoPoint(35.02, 40.45);
    Viewport viewport = Viewport.at(mayadine, 10, 600, 400);
    LabelFrame with = layout(viewport, 1, List.of(), List.of(), ALL);
    LabelFrame without = layout(viewport, 1, List.of(), List.of(mayadine), ALL);
    assertThat(without.labels()).hasSize(with.labels().size() - 2);
  }

  @Test
  void layout_withAFewNewSpritesAFrame_isCompleteAfterSomeFrames() {
    Viewport viewport = Viewport.at(new GeoPoint(35, 38.5), 7, 1280, 800);
    LabelFrame first = layout(viewport, 1, List.of(), List.of(), 10);
    assertThat(first.complete()).isFalse();
    assertThat(first.labels()).hasSizeLessThanOrEqualTo(20);
    LabelFrame frame = first;
    for (int i = 0; i < 40 && !frame.complete(); i++) {
      frame = layout(viewport, 1, List.of(), List.of(), 10);
    }
    assertThat(frame.complete()).isTrue();
    assertThat(frame.labels().size()).isGreaterThan(100);
  }

  @Test
  void sprites_haveInkAndAHalo_andAreLargerAtScaleTwo() {
    Viewport viewport = Viewport.at(new GeoPoint(35, 38.5), 7, 400, 300);
    PlacedLabel one = layout(viewport, 1, List.of(), List.of(), ALL).labels().getFirst();
    PlacedLabel two = layout(viewport, 2, List.of(), List.of(), ALL).labels().getFirst();
    assertThat(two.sprite().width()).isEqualTo(2 * one.sprite().width());
    assertThat(Arrays.stream(one.sprite().pixels())).anyMatch(p -> p >>> 24 > 250);
    assertThat(Arrays.stream(one.sprite().pixels())).anyMatch(p -> p >>> 24 > 0 && p >>> 24 < 200);
    for (int pixel : one.sprite().pixels()) {
      int alpha = pixel >>> 24;
      assertThat(pixel >> 16 & 255).isLessThanOrEqualTo(alpha);
      assertThat(pixel >> 8 & 255).isLessThanOrEqualTo(alpha);
      assertThat(pixel & 255).isLessThanOrEqualTo(alpha);
    }
  }

  @Test
  void layout_acrossTheDateLine_showsBothSides() {
    Viewport viewport = Viewport.at(new GeoPoint(0, 179.9), 2.5, 1200, 700);
    List<PlacedLabel> placed = layout(viewport, 1, List.of(), List.of(), ALL).labels();
    assertThat(placed).anyMatch(l -> l.x() < 400).anyMatch(l -> l.x() > 800);
    assertThat(Mercator.wrap(viewport.worldX(1000))).isLessThan(0.5);
  }

  private LabelFrame layout(
      Viewport viewport, int scale, List<LabelBox> reserved, List<GeoPoint> named, int newSprites) {
    return labels.layout(
        new LabelRequest(viewport, scale, MapPalette.LIGHT, reserved, named, newSprites));
  }
}
