package org.chronofront.storage;

import java.time.LocalDate;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// What an index needs of an event that has no segment; see [SegmentSink#add] for what it means.
public record EventHead(
    int key,
    EventKind kind,
    @Nullable DateSpan span,
    int place,
    @Nullable GeoPoint point,
    int actorSet,
    int outletSet,
    @Nullable LocalDate reported,
    PlacePrecision where) {}
