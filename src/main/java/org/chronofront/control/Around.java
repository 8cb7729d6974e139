package org.chronofront.control;

/// What lies around one day: the days through which nothing turns, and the claims that may or may
/// not be in force on it. Looks at the claims that are not in force yet, and only as far as one of
/// them has begun.
///
/// @param from the last turning day up to the day, since 1970-01-01, [ClaimColumns#NO_BEGINNING]
///   when there is none
/// @param to the last day before the next turning day, [ClaimColumns#NO_END] when there is none
/// @param possible indices of the claims whose span has begun and is not over, strongest first
@SuppressWarnings("ArrayRecordComponent") // Never compared, and gone as soon as it is weighed.
record Around(long from, long to, int[] possible) {
  private static final int[] NONE = {};

  /// @param inForce how many claims are in force on the day
  static Around of(ClaimColumns columns, long day, int inForce) {
    // A span in force began before it ended, so no beginning of theirs is the last to turn.
    long last = inForce > 0 ? columns.latest[inForce - 1] : ClaimColumns.NO_BEGINNING;
    long next = inForce < columns.count() ? columns.latest[inForce] : ClaimColumns.NO_END;
    int count = 0;
    int end = inForce;
    while (end < columns.count()) {
      long firstToCome = columns.firstFrom(end);
      if (firstToCome > day) {
        next = Math.min(next, firstToCome);
        break;
      }
      long first = columns.earliest[end++];
      if (first > day) {
        next = Math.min(next, first);
      } else {
        last = Math.max(last, first);
        count++;
      }
    }
    return new Around(
        ClaimColumns.isTurn(last) ? last : ClaimColumns.NO_BEGINNING,
        next == ClaimColumns.NO_END ? next : next - 1,
        count == 0 ? NONE : begun(columns, day, end, count));
  }

  /// @param end index behind the strongest that has begun
  /// @param count how many have
  private static int[] begun(ClaimColumns columns, long day, int end, int count) {
    int[] found = new int[count];
    int at = 0;
    for (int i = end - 1; at < count; i--) {
      if (columns.earliest[i] <= day) {
        found[at++] = i;
      }
    }
    return found;
  }
}
