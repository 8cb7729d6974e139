package org.chronofront.time;

import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// What became of a date that a person typed.
public sealed interface DateReading {
  /// It was understood.
  ///
  /// @param span the day, month or year typed
  /// @param note a sentence on how it was read where it could have been read another way
  ///   ("12/10/2017 is read day first: 12 October 2017."), so that day and month never change
  ///   places in silence; null when there is one way only
  record Understood(DateSpan span, @Nullable String note) implements DateReading {}

  /// It was not understood, or there is no such day.
  ///
  /// @param sentence what is wrong, to be shown as it is
  record Refused(String sentence) implements DateReading {}
}
