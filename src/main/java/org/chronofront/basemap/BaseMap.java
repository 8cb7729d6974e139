package org.chronofront.basemap;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.geo.TileId;

/// The bundled base map. Opening it reads its index only; cells are read and decoded when a tile
/// asks for them, and the last used ones are kept. Thread-safe.
public final class BaseMap {
  /// Where the app carries it.
  public static final String RESOURCE = "/data/basemap/basemap.bin";

  /// What has to be shown wherever the map is shown.
  public static final String ATTRIBUTION =
      "Natural Earth · GSHHG (Wessel & Smith, LGPL) · Towns © GeoNames (CC BY)";

  private static final byte[] MAGIC = {'C', 'F', 'B', 'M', 1};
  private static final int MAX_INDEX_LENGTH_BYTES = 5;
  private static final int KEPT_CELLS = 96;

  private final LazyBytes bytes;
  private final int countriesAt;
  private final int townsAt;
  private final int townsEnd;
  private final List<Level> levels = new ArrayList<>();
  private final Map<TileId, Cell> cells =
      new LinkedHashMap<>(KEPT_CELLS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileId, Cell> eldest) {
          return size() > KEPT_CELLS;
        }
      };

  private BaseMap(LazyBytes bytes) {
    this.bytes = bytes;
    byte[] start = bytes.range(0, MAGIC.length + MAX_INDEX_LENGTH_BYTES);
    for (int i = 0; i < MAGIC.length; i++) {
      if (start[i] != MAGIC[i]) {
        throw new CorruptBaseMapException("not a base map of version 1");
      }
    }
    int at = MAGIC.length;
    int indexLength = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = start[at++];
      indexLength |= (b & 0x7f) << shift;
      if (b >= 0) {
        break;
      }
    }
    Varints index = Varints.inflating(bytes.range(at, at + indexLength));
    countriesAt = at + indexLength;
    townsAt = countriesAt + index.next();
    townsEnd = townsAt + index.next();
    int count = index.next();
    int offset = townsEnd;
    for (int i = 0; i < count; i++) {
      Level level = Level.read(index, offset);
      levels.add(level);
      offset = level.end();
    }
  }

  /// Opens a base map. The stream is read on as cells are asked for, and closed at its end.
  ///
  /// @throws CorruptBaseMapException if it is not a base map of this version
  /// @throws java.io.UncheckedIOException if it cannot be read
  public static BaseMap open(InputStream in) {
    return new BaseMap(new LazyBytes(in));
  }

  /// Opens the base map that comes with the app.
  public static BaseMap bundled() {
    InputStream in = BaseMap.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new CorruptBaseMapException("the app has no " + RESOURCE);
    }
    return open(in);
  }

  /// What a tile shows, at the level of detail that is right for its zoom: the cell that holds the
  /// whole tile. The tile's `x` is wrapped; above and below the map there is an empty cell.
  public Cell cell(TileId tile) {
    TileId inside = tile.wrapped();
    Level level = levels.getFirst();
    for (Level candidate : levels) {
      if (candidate.minZoom <= inside.zoom()) {
        level = candidate;
      }
    }
    TileId id = level.cellOf(inside);
    synchronized (cells) {
      Cell known = cells.get(id);
      if (known != null) {
        return known;
      }
    }
    Cell loaded = level.load(id, bytes);
    synchronized (cells) {
      cells.put(id, loaded);
    }
    return loaded;
  }

  /// All towns, the most important first. Read anew at each call (about 10 ms): keep the list.
  public List<Town> towns() {
    Varints in = Varints.inflating(bytes.range(townsAt, townsEnd));
    TownStatus[] statuses = TownStatus.values();
    int count = in.next();
    List<Town> towns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = in.text(in.next());
      double x = fraction(in.next());
      double y = fraction(in.next());
      int population = in.next();
      TownStatus status = statuses[in.next()];
      towns.add(new Town(name, in.text(2), x, y, population, status));
    }
    return List.copyOf(towns);
  }

  /// All countries, the largest first. Read anew at each call: keep the list.
  public List<Country> countries() {
    Varints in = Varints.inflating(bytes.range(countriesAt, townsAt));
    int count = in.next();
    List<Country> countries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = in.text(in.next());
      double x = fraction(in.next());
      double y = fraction(in.next());
      countries.add(new Country(name, x, y, fraction(in.next())));
    }
    return List.copyOf(countries);
  }

  private static double fraction(int value) {
    return value / (double) (1 << 24);
  }
}
