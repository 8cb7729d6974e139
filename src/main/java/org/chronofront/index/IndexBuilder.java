package org.chronofront.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/// Makes an index from the segments of a library. While the caller reads the next segment, the last
/// ones are decoded on the common pool. For one thread.
public final class IndexBuilder {
  private final RawColumns raw;
  private final List<CompletableFuture<Points>> segments = new ArrayList<>();
  private int filled;

  /// @param rows how many rows the segments have in all
  public IndexBuilder(int rows) {
    this.raw = new RawColumns(rows);
  }

  /// Adds a segment.
  ///
  /// @param rows how many rows it has
  /// @param segment as [SegmentWriter#drain] gave it
  public void add(int rows, byte[] segment) {
    int at = filled;
    filled += rows;
    segments.add(
        CompletableFuture.supplyAsync(
            () -> {
              EventSegment read = EventSegment.read(segment);
              if (read.rows != rows) {
                throw new IllegalArgumentException(
                    "a segment has %d rows where %d are expected".formatted(read.rows, rows));
              }
              raw.put(at, read);
              return new Points(rows, read.pointX, read.pointY);
            }));
  }

  /// The index.
  ///
  /// @throws IllegalArgumentException when a segment cannot be read
  /// @throws IllegalStateException when fewer rows came than were announced
  public EventIndex build(EventNames names, IdSets actors, IdSets outlets) {
    if (filled != raw.event.length) {
      throw new IllegalStateException(filled + " rows of " + raw.event.length);
    }
    PointTable points = new PointTable(1 << 12);
    int[][] sites = new int[segments.size()][];
    int[] starts = new int[segments.size() + 1];
    for (int i = 0; i < sites.length; i++) {
      Points segment = decoded(segments.get(i));
      starts[i + 1] = starts[i] + segment.rows;
      sites[i] = new int[segment.x.length];
      for (int point = 0; point < sites[i].length; point++) {
        sites[i][point] = points.number(segment.x[point], segment.y[point]);
      }
    }
    segments.clear();
    IntStream.range(0, sites.length)
        .parallel()
        .forEach(
            i -> {
              renumber(starts[i], starts[i + 1], sites[i]);
              known(raw.actors, starts[i], starts[i + 1], actors.size());
              known(raw.outlets, starts[i], starts[i + 1], outlets.size());
            });
    return new EventIndex(new EventColumns(raw, points), names, actors, outlets);
  }

  private static Points decoded(CompletableFuture<Points> segment) {
    try {
      return segment.join();
    } catch (CompletionException e) {
      throw new IllegalArgumentException("a segment of the index cannot be read", e);
    }
  }

  private void renumber(int from, int to, int[] sites) {
    for (int row = from; row < to; row++) {
      int site = raw.site[row];
      raw.site[row] = site < 0 ? EventColumns.NOWHERE : sites[site];
    }
  }

  /// A set that is not there is an empty one: no picture is worth failing for it.
  private static void known(int[] sets, int from, int to, int size) {
    for (int row = from; row < to; row++) {
      sets[row] = sets[row] < size ? sets[row] : 0;
    }
  }

  /// The points of a segment of so many rows.
  @SuppressWarnings("ArrayRecordComponent") // handed from one step to the next, never changed
  private record Points(int rows, int[] x, int[] y) {}
}
