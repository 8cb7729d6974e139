package org.chronofront.ingest.value;

import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// What became of a date in a file.
///
/// @param span the days; null when the text is no date
/// @param note what is to be said: why it is no date, or what is odd about one that was taken as it
///   is; null when nothing is
public record ReadSpan(@Nullable DateSpan span, @Nullable String note) {
  static ReadSpan of(DateSpan span) {
    return new ReadSpan(span, null);
  }

  static ReadSpan refused(String reason) {
    return new ReadSpan(null, reason);
  }

  ReadSpan noted(String further) {
    return new ReadSpan(span, note == null ? further : note + " " + further);
  }
}
