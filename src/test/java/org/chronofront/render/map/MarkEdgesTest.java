package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.map.MarkSprites.Halo;
import org.chronofront.render.map.MarkSprites.Mark;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;
import org.chronofront.render.style.Theme;
import org.junit.jupiter.api.Test;

class MarkEdgesTest {
  private static final int SCALE = 4;
  private static final int INK = 0xFF202020;

  private final MarkSprites sprites = new MarkSprites(new MapText(LabelFonts.bundled()));

  private Mark mark(Pattern pattern, String code, boolean disputed, boolean changing) {
    MarkStyle style = new MarkStyle(pattern, List.of(INK, INK), code, disputed, false, changing, 1);
    PlaceMark place =
        new PlaceMark("alfa", "Alfa", "", PlaceKind.TOWN, new GeoPoint(35, 40), style);
    return sprites.mark(place, code.isEmpty(), Halo.NONE, Theme.LIGHT, SCALE);
  }

  /// How much of the upper left quarter of a circle around the mark is dark, 0…1.
  private static double dark(Mark mark, double beyond) {
    double radius = (mark.form().halfHeight() + beyond) * SCALE;
    Sprite sprite = mark.sprite();
    return IntStream.range(0, 90)
        .map(
            degrees -> {
              double angle = Math.toRadians(180 + degrees);
              int x = (int) Math.round(sprite.anchorX() + radius * Math.cos(angle));
              int y = (int) Math.round(sprite.anchorY() + radius * Math.sin(angle));
              int argb = sprite.pixels()[y * sprite.width() + x];
              return (argb >>> 24) > 200 && (argb & 0xFF) < 100 ? 1 : 0;
            })
        .average()
        .orElseThrow();
  }

  @Test
  void mark_besieged_hasAWallWithTeethInPlaceOfDashes() {
    Mark besieged = mark(Pattern.RING, "", false, false);
    assertThat(dark(besieged, 5.2)).isGreaterThan(0.95);
    assertThat(dark(besieged, 3)).isBetween(0.15, 0.65);
    Mark changing = mark(Pattern.SOLID, "", false, true);
    assertThat(dark(changing, 2.4)).isBetween(0.3, 0.8);
    assertThat(dark(changing, 5.2)).isZero();
  }

  @Test
  void mark_besieged_namesTheBesiegerAtItsCorner() {
    assertThat(mark(Pattern.RING, "NL/SG", false, false).form().besieger()).isNotNull();
    assertThat(mark(Pattern.STRIPES, "NL/SG", true, false).form().besieger()).isNull();
  }

  @Test
  void cover_anyStyle_holdsAllThatIsDrawn() {
    for (Pattern pattern : Pattern.values()) {
      for (boolean disputed : new boolean[] {false, true}) {
        for (String code : new String[] {"", "NL/SG"}) {
          Mark mark = mark(pattern, code, disputed, true);
          PlaceMark place =
              new PlaceMark("alfa", "Alfa", "", PlaceKind.TOWN, new GeoPoint(35, 40), null);
          PlacedMark placed = new PlacedMark(place, 0, 0, false, mark, null);
          assertThat(reach(mark.sprite()))
              .as("%s %s %s", pattern, disputed, code)
              .isLessThanOrEqualTo(placed.cover().bottom() + 0.5);
        }
      }
    }
  }

  /// How far up and down from its anchor a sprite has anything dark, in logical pixels.
  private static double reach(Sprite sprite) {
    return IntStream.range(0, sprite.pixels().length)
            .filter(i -> (sprite.pixels()[i] >>> 24) > 128 && (sprite.pixels()[i] & 0xFF) < 128)
            .map(i -> Math.abs(i / sprite.width() - sprite.anchorY()))
            .max()
            .orElseThrow()
        / (double) SCALE;
  }
}
