package org.chronofront.render.map;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.chronofront.basemap.BaseMap;
import org.chronofront.render.label.BaseMapLabels;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.tile.BaseMapTiles;
import org.chronofront.render.tile.TileSource;

/// The base map, its tiles and the fonts, from which composers are made. Opening takes some tens of
/// milliseconds: do it in the background. Thread-safe; the composers are not.
public final class MapStudio {
  private static final int NEW_LABELS_A_FRAME = 24;

  private final BaseMap map;
  private final BaseMapTiles tiles;
  private final LabelFonts fonts = LabelFonts.bundled();
  private final Interpolation interpolation;
  private final Executor areas;

  /// @param painter paints tiles for the screen; one or two daemon threads are right
  /// @param cacheBytes the bytes of tiles to keep
  public MapStudio(BaseMap map, Executor painter, long cacheBytes) {
    this(map, painter, painter, cacheBytes);
  }

  /// @param painter paints tiles for the screen; one or two daemon threads are right
  /// @param areas makes the areas between places and the pictures of them; one daemon thread
  /// @param cacheBytes the bytes of tiles to keep
  public MapStudio(BaseMap map, Executor painter, Executor areas, long cacheBytes) {
    this.map = map;
    this.areas = areas;
    this.tiles = new BaseMapTiles(map, painter, cacheBytes);
    this.interpolation = new Interpolation(map);
  }

  /// A composer that never waits: what is not there yet is asked for.
  ///
  /// @param onTile runs after each tile that has come, and after a picture of areas, on the
  ///   painter's thread: hand over to your own
  public MapComposer forScreen(Runnable onTile) {
    Set<TileSource> heard = ConcurrentHashMap.newKeySet();
    MapTiles announced =
        (palette, scale) -> {
          TileSource source = tiles.source(palette, scale);
          if (heard.add(source)) {
            source.onTileReady(onTile);
          }
          return source;
        };
    return new MapComposer(
        announced,
        new BaseMapLabels(map, fonts),
        fonts,
        NEW_LABELS_A_FRAME,
        new AreaLayer(areas, onTile));
  }

  /// A composer that draws all that is missing before it returns.
  public MapComposer forFile() {
    return new MapComposer(
        MapTiles.drawnNow(tiles), new BaseMapLabels(map, fonts), fonts, Integer.MAX_VALUE);
  }

  /// The areas between places for one picture on the screen.
  ///
  /// @param ready runs after areas have come, on the thread that made them
  public AreasBetween areasBetween(Runnable ready) {
    return new AreasBetween(interpolation, areas, ready);
  }

  /// What shades the land between places.
  public Interpolation interpolation() {
    return interpolation;
  }

  /// The app's fonts.
  public LabelFonts fonts() {
    return fonts;
  }
}
