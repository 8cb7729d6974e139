package org.chronofront.library;

import java.time.LocalDate;
import org.chronofront.index.SegmentWriter;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.chronofront.storage.SegmentSink;
import org.jspecify.annotations.Nullable;

/// The index's segments, for the storage to keep.
public final class Segments implements SegmentSink {
  private final SegmentWriter writer = new SegmentWriter();

  @Override
  public void add(
      int event,
      EventKind kind,
      @Nullable DateSpan span,
      int place,
      @Nullable GeoPoint point,
      int actorSet,
      int outletSet,
      @Nullable LocalDate reported,
      PlacePrecision where) {
    writer.add(event, kind, span, place, point, actorSet, outletSet, reported, where);
  }

  @Override
  public int rows() {
    return writer.rows();
  }

  @Override
  public boolean isFull() {
    return writer.isFull();
  }

  @Override
  public byte[] drain() {
    return writer.drain();
  }
}
