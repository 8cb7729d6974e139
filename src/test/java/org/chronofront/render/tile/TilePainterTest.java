package org.chronofront.render.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.TileId;
import org.junit.jupiter.api.Test;

class TilePainterTest {
  private static final BaseMap MAP = BaseMap.bundled();
  private static final TilePainter PAINTER = new TilePainter(MAP);

  /// Four tiles put together are the picture that one draws in a single piece.
  @Test
  void paint_fourTiles_areTheOnePictureOfTheirParent() {
    for (TileId parent :
        List.of(
            new TileId(3, 4, 3),
            new TileId(6, 38, 25),
            new TileId(6, 36, 23),
            new TileId(9, 308, 202))) {
      TileId first = new TileId(parent.zoom() + 1, 2 * parent.x(), 2 * parent.y());
      TileImage whole =
          TilePainter.toTileImage(
              TilePainter.paintImage(
                  parent, MAP.cell(first), first.zoom(), 1, 512, MapPalette.LIGHT));
      int wrong = 0;
      for (int part = 0; part < 4; part++) {
        TileId id = new TileId(first.zoom(), first.x() + part % 2, first.y() + part / 2);
        TileImage tile = PAINTER.paint(id, 1, MapPalette.LIGHT);
        for (int i = 0; i < 65_536; i++) {
          int x = part % 2 * 256 + i % 256;
          int y = part / 2 * 256 + i / 256;
          int apart = green(tile.pixels()[i]) - green(whole.pixels()[y * 512 + x]);
          wrong += Math.abs(apart) > 2 ? 1 : 0; // rounding of the edges' coverage
        }
      }
      assertThat(wrong).as("pixels that differ in %s", parent).isLessThan(40);
    }
  }

  /// Wherever a line runs along or over the edge between two tiles, the pixels on the two sides
  /// must go on from one another as they do inside a tile.
  @Test
  void paint_neighbouringTiles_goOnWithoutASeam() {
    for (TileId left :
        List.of(
            new TileId(2, 3, 1), // and its neighbour across the date line
            new TileId(5, 18, 12),
            new TileId(7, 77, 49), // across a cell's edge: an even column follows
            new TileId(7, 76, 50),
            new TileId(8, 150, 74),
            new TileId(9, 305, 200))) {
      TileId right = new TileId(left.zoom(), left.x() + 1, left.y());
      TileImage a = PAINTER.paint(left, 1, MapPalette.LIGHT);
      TileImage b = PAINTER.paint(right, 1, MapPalette.LIGHT);
      assertThat(seam(a, b)).as("%s", left).isFalse();
    }
  }

  @Test
  void seam_betweenTilesWithAHairline_isFound() {
    TileImage a = PAINTER.paint(new TileId(7, 76, 50), 1, MapPalette.LIGHT);
    TileImage b = PAINTER.paint(new TileId(7, 77, 50), 1, MapPalette.LIGHT);
    int[] pixels = b.pixels().clone();
    for (int y = 0; y < 256; y++) {
      pixels[y * 256] -= 0x000300; // a hundredth darker, as half-covered edges would be
    }
    assertThat(seam(a, new TileImage(pixels, 256))).isTrue();
  }

  /// A seam is a step between the tiles that is larger than the steps to either side of it.
  private static boolean seam(TileImage a, TileImage b) {
    double inside = Math.max(difference(a, 254, a, 255), difference(b, 0, b, 1));
    double beside = Math.max(difference(a, 253, a, 254), difference(b, 1, b, 2));
    return difference(a, 255, b, 0) > 1.5 * Math.max(inside, beside) + 1
        || difference(b, 0, b, 1) > 1.5 * difference(b, 1, b, 2) + 1;
  }

  @Test
  void paint_anyTile_isOpaque() {
    for (int x = 0; x < 4; x++) {
      for (int y = 0; y < 4; y++) {
        for (int pixel : PAINTER.paint(new TileId(2, x, y), 1, MapPalette.LIGHT).pixels()) {
          assertThat(pixel >>> 24).isEqualTo(255);
        }
      }
    }
  }

  @Test
  void paint_antarctica_isLandFromEdgeToEdge() {
    for (int x = 0; x < 4; x++) {
      TileImage tile = PAINTER.paint(new TileId(2, x, 3), 1, MapPalette.LIGHT);
      for (int i = 255 * 256; i < 256 * 256; i++) {
        assertThat(tile.pixels()[i]).isEqualTo(MapPalette.LIGHT.land());
      }
    }
  }

  @Test
  void paint_withTheOtherPalette_isAnotherPicture() {
    TileId tile = new TileId(7, 77, 50);
    assertThat(PAINTER.paint(tile, 1, MapPalette.LIGHT).pixels())
        .isNotEqualTo(PAINTER.paint(tile, 1, MapPalette.DARK).pixels());
    assertThat(PAINTER.paint(tile, 1, MapPalette.LIGHT).pixels())
        .isEqualTo(PAINTER.paint(tile, 1, MapPalette.LIGHT).pixels());
  }

  @Test
  void paint_atScaleTwo_isTheSamePictureFiner() {
    TileId tile = new TileId(7, 77, 50);
    TileImage one = PAINTER.paint(tile, 1, MapPalette.LIGHT);
    TileImage two = PAINTER.paint(tile, 2, MapPalette.LIGHT);
    assertThat(two.size()).isEqualTo(512);
    long apart = 0;
    for (int y = 0; y < 256; y++) {
      for (int x = 0; x < 256; x++) {
        int i = 2 * y * 512 + 2 * x;
        int mean =
            (green(two.pixels()[i])
                    + green(two.pixels()[i + 1])
                    + green(two.pixels()[i + 512])
                    + green(two.pixels()[i + 513]))
                / 4;
        apart += Math.abs(mean - green(one.pixels()[y * 256 + x]));
      }
    }
    assertThat(apart / 65_536.0).isLessThan(1);
  }

  private static double difference(TileImage a, int columnA, TileImage b, int columnB) {
    long sum = 0;
    for (int y = 0; y < 256; y++) {
      sum += Math.abs(green(a.pixels()[y * 256 + columnA]) - green(b.pixels()[y * 256 + columnB]));
    }
    return sum / 256.0;
  }

  private static int green(int pixel) {
    return pixel >> 8 & 255;
  }
}
