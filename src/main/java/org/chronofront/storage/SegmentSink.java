package org.chronofront.storage;

import java.time.LocalDate;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// Makes the columns of which an in-memory index is built; the library keeps them as bytes that
/// only their maker understands. One thread.
public interface SegmentSink {
  /// Keeps none: they are made when the library is opened.
  SegmentSink NONE =
      new SegmentSink() {
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
          // nothing is kept
        }

        @Override
        public int rows() {
          return 0;
        }

        @Override
        public boolean isFull() {
          return false;
        }

        @Override
        public byte[] drain() {
          return new byte[0];
        }
      };

  /// Adds an event.
  ///
  /// @param event its key
  /// @param place key of its place, 0 for none
  /// @param point its own, or else that of its place
  /// @param actorSet key of the set of its actors, 0 for none
  /// @param outletSet key of the set of the outlets that report it, 0 for none
  /// @param reported the day of the first report, null when no report is dated
  void add(
      int event,
      EventKind kind,
      @Nullable DateSpan span,
      int place,
      @Nullable GeoPoint point,
      int actorSet,
      int outletSet,
      @Nullable LocalDate reported,
      PlacePrecision where);

  /// Events added since the last drain.
  int rows();

  /// True when no further event can be added before a drain.
  boolean isFull();

  /// The columns of the events added since the last drain.
  byte[] drain();
}
