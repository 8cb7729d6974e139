package org.chronofront.territory;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.hprtree.HilbertEncoder;

/// Cells that are joined into areas, by halves: neighbours first, along a Hilbert curve, so that an
/// area that differs from one before in a few cells is joined anew only where these are. Keeps what
/// it joined, the latest used, up to a number of points. Thread-safe.
final class JoinedCells {
  private static final int FINE = 12;

  /// Some 60 MB, where thousands of cells are joined in several ways.
  private static final long MOST_POINTS = 1_500_000;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private record Part(int from, int to, BitSet members) {}

  private final List<@Nullable Geometry> cells;
  private final int[] order;
  private final Map<Part, Geometry> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long points;

  JoinedCells(List<@Nullable Geometry> cells) {
    this.cells = cells;
    this.order = order(cells);
  }

  private static int[] order(List<@Nullable Geometry> cells) {
    Envelope all = new Envelope();
    cells.stream()
        .filter(cell -> cell != null)
        .forEach(cell -> all.expandToInclude(cell.getEnvelopeInternal()));
    HilbertEncoder curve = new HilbertEncoder(FINE, all);
    return IntStream.range(0, cells.size())
        .filter(i -> isLand(cells.get(i)))
        .boxed()
        .sorted(
            java.util.Comparator.comparingInt(
                i ->
                    curve.encode(
                        java.util.Objects.requireNonNull(cells.get(i)).getEnvelopeInternal())))
        .mapToInt(i -> i)
        .toArray();
  }

  private static boolean isLand(@Nullable Geometry cell) {
    return cell != null && !cell.isEmpty();
  }

  /// One cell, null where a place has none.
  @Nullable Geometry cell(int place) {
    return cells.get(place);
  }

  /// Some cells as one shape; empty when there are none.
  synchronized Geometry of(BitSet members) {
    Geometry joined = joined(0, order.length, along(members));
    trim();
    return joined == null ? SHAPES.createPolygon() : joined;
  }

  /// The members by their position along the curve.
  private BitSet along(BitSet members) {
    BitSet along = new BitSet(order.length);
    for (int i = 0; i < order.length; i++) {
      if (members.get(order[i])) {
        along.set(i);
      }
    }
    return along;
  }

  private @Nullable Geometry joined(int from, int to, BitSet members) {
    int first = members.nextSetBit(from);
    if (first < 0 || first >= to) {
      return null;
    }
    if (members.nextSetBit(first + 1) < 0 || members.nextSetBit(first + 1) >= to) {
      return cells.get(order[first]);
    }
    Part part = new Part(from, to, members.get(from, to));
    Geometry known = kept.get(part);
    if (known == null) {
      int middle = (from + to) >>> 1;
      known = joined(joined(from, middle, members), joined(middle, to, members));
      if (known != null) {
        kept.put(part, known);
        points += known.getNumPoints();
      }
    }
    return known;
  }

  private static @Nullable Geometry joined(@Nullable Geometry one, @Nullable Geometry other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Snapped.union(one, other);
  }

  private void trim() {
    var eldest = kept.values().iterator();
    while (points > MOST_POINTS && eldest.hasNext()) {
      points -= eldest.next().getNumPoints();
      eldest.remove();
    }
  }
}
