package org.chronofront.basemap;

import java.util.Arrays;
import org.chronofront.geo.TileId;

/// The index of one level of detail: where each cell's block lies in the file.
final class Level {
  final int minZoom;
  private final int cellZoom;
  private final int unitsAcross;
  private final int[] ids;

  /// One entry more than there are cells.
  private final int[] offsets;

  private Level(int minZoom, int cellZoom, int unitsAcross, int[] ids, int[] offsets) {
    this.minZoom = minZoom;
    this.cellZoom = cellZoom;
    this.unitsAcross = unitsAcross;
    this.ids = ids;
    this.offsets = offsets;
  }

  /// Reads the index; the first block lies at `offset`.
  static Level read(Varints in, int offset) {
    int minZoom = in.next();
    int cellZoom = in.next();
    int unitsAcross = 1 << in.next();
    int[] ids = new int[in.next()];
    int[] offsets = new int[ids.length + 1];
    offsets[0] = offset;
    int id = 0;
    for (int i = 0; i < ids.length; i++) {
      id += in.next();
      ids[i] = id;
      offsets[i + 1] = offsets[i] + in.next();
    }
    return new Level(minZoom, cellZoom, unitsAcross, ids, offsets);
  }

  int end() {
    return offsets[ids.length];
  }

  /// The cell in which a tile of this level lies.
  TileId cellOf(TileId tile) {
    return tile.ancestor(tile.zoom() - cellZoom);
  }

  Cell load(TileId cell, LazyBytes bytes) {
    int at = Arrays.binarySearch(ids, cell.y() << cellZoom | cell.x());
    if (at < 0) {
      return Cell.sea(cell, unitsAcross);
    }
    if (offsets[at] == offsets[at + 1]) {
      return Cell.land(cell, unitsAcross);
    }
    return Cell.decode(cell, unitsAcross, bytes.range(offsets[at], offsets[at + 1]));
  }
}
