package org.chronofront.render.tile;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.chronofront.basemap.BaseMap;
import org.chronofront.basemap.Cell;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.TileId;
import org.jspecify.annotations.Nullable;

/// Draws a tile of the base map, without any text. Thread-safe: each call draws into an image of
/// its own.
///
/// Land is painted first on a transparent ground; lakes, rivers and borders only where there is
/// land (the coast is of another source than the borders and finer than they are), and the sea
/// last, behind everything.
public final class TilePainter {
  /// How far strokes reach outside their shape, in logical pixels.
  private static final double MARGIN = 8;

  private static final int WIDE_RIVER = 5;

  private final BaseMap map;

  /// A painter of that map.
  public TilePainter(BaseMap map) {
    this.map = map;
  }

  /// Draws one tile now, in the caller's thread.
  ///
  /// @param scale device pixels for each logical pixel, 1 or more
  public TileImage paint(TileId tile, int scale, MapPalette palette) {
    return toTileImage(paintImage(tile, scale, palette));
  }

  static TileImage toTileImage(BufferedImage image) {
    if (image.getRaster().getDataBuffer() instanceof DataBufferInt data
        && image.getType() == BufferedImage.TYPE_INT_ARGB_PRE) {
      return new TileImage(data.getData(), image.getWidth());
    }
    int size = image.getWidth();
    int[] pixels = image.getRGB(0, 0, size, image.getHeight(), null, 0, size);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] |= 0xFF000000;
    }
    return new TileImage(pixels, size);
  }

  BufferedImage paintImage(TileId wanted, int scale, MapPalette palette) {
    TileId tile = wanted.wrapped();
    Cell cell = tile.onMap() ? map.cell(tile) : null;
    return paintImage(tile, cell, tile.zoom(), scale, Mercator.TILE_SIZE * scale, palette);
  }

  /// Draws a tile in the style of a zoom, which need not be its own, with `size` pixels a side.
  static BufferedImage paintImage(
      TileId tile, @Nullable Cell cell, int styleZoom, int scale, int size, MapPalette palette) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      if (cell != null) {
        CellPaths paths = new CellPaths(cell, tile, size, MARGIN * scale);
        paint(g, cell, paths, styleZoom, scale, palette);
      }
      g.setComposite(AlphaComposite.DstOver);
      g.setColor(new Color(palette.sea()));
      g.fillRect(0, 0, size, size);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static void paint(
      Graphics2D g, Cell cell, CellPaths paths, int zoom, int scale, MapPalette palette) {
    Path2D land = paths.path(cell.land(), true, kind -> true);
    g.setColor(new Color(palette.land()));
    g.fill(land);
    g.setComposite(AlphaComposite.SrcAtop);
    lakes(g, cell, paths, zoom, scale, palette);
    rivers(g, cell, paths, zoom, scale, palette);
    borders(g, paths.path(cell.borders(), false, kind -> true), zoom, scale, palette);
    g.setComposite(AlphaComposite.SrcOver);
    double shore = Math.min(0.9, 0.4 + 0.07 * zoom) * scale;
    stroke(g, land, shore, palette.shore());
    g.setComposite(AlphaComposite.DstOver);
    double band = Math.min(7, 1.5 + zoom * 0.9) * scale;
    stroke(g, land, band, palette.shallows());
  }

  private static void lakes(
      Graphics2D g, Cell cell, CellPaths paths, int zoom, int scale, MapPalette palette) {
    Path2D lakes = paths.path(cell.lakes(), true, kind -> kind != WIDE_RIVER);
    Path2D rivers = paths.path(cell.lakes(), true, kind -> kind == WIDE_RIVER);
    double shore = Math.min(0.7, 0.25 + 0.06 * zoom) * scale;
    stroke(g, rivers, shore, palette.shore());
    g.setColor(new Color(palette.sea()));
    g.fill(lakes);
    stroke(g, lakes, shore, palette.shore());
    g.setColor(new Color(palette.sea()));
    g.fill(rivers);
  }

  private static void rivers(
      Graphics2D g, Cell cell, CellPaths paths, int zoom, int scale, MapPalette palette) {
    g.setColor(new Color(palette.river(), true));
    RiverStyle[] styles = RiverStyle.values();
    for (int rank = styles.length - 1; rank >= 0; rank--) {
      RiverStyle style = styles[rank];
      if (zoom < style.minZoom) {
        continue;
      }
      int only = rank;
      Path2D path = paths.path(cell.rivers(), false, kind -> kind == only);
      float width = (float) (style.width(zoom) * scale);
      float[] dashes = style.dashed ? new float[] {4f * scale, 2.5f * scale} : null;
      g.setStroke(
          new BasicStroke(
              width,
              style.dashed ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND,
              BasicStroke.JOIN_ROUND,
              10,
              dashes,
              0));
      g.draw(path);
    }
  }

  private static void borders(
      Graphics2D g, Path2D borders, int zoom, int scale, MapPalette palette) {
    if (zoom >= 4) {
      stroke(g, borders, Math.min(7, 1 + zoom * 0.6) * scale, palette.borderCasing());
    }
    stroke(g, borders, Math.min(1.2, 0.45 + 0.08 * zoom) * scale, palette.border());
  }

  private static void stroke(Graphics2D g, Shape shape, double width, int argb) {
    g.setColor(new Color(argb, true));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }
}
