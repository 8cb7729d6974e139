package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chronofront.task.JobState;

/// How far a job has come, and how fast.
///
/// @param state what the job says of itself
/// @param rows handled in this stretch of the work
/// @param seconds that this stretch has taken so far
record Pace(JobState state, long rows, double seconds) {
  private static final double TOO_SOON_SECONDS = 0.5;
  private static final int MINUTE = 60;

  /// 0…1, or -1 when the job does not know how much there is.
  double fraction() {
    return state.total() <= 0 ? -1 : Math.clamp((double) state.done() / state.total(), 0, 1);
  }

  /// "12,300 rows · 89,000 rows/s · 4 s left"; what is not known is left out.
  String words() {
    List<String> parts = new ArrayList<>();
    if (state.rows() > 0) {
      parts.add(String.format(Locale.ENGLISH, "%,d rows", state.rows()));
    }
    if (seconds >= TOO_SOON_SECONDS) {
      if (rows > 0) {
        parts.add(String.format(Locale.ENGLISH, "%,d rows/s", Math.round(rows / seconds)));
      }
      double fraction = fraction();
      if (fraction > 0 && fraction < 1) {
        parts.add(left(seconds * (1 - fraction) / fraction));
      }
    }
    return String.join("  ·  ", parts);
  }

  private static String left(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    return whole < 2 * MINUTE
        ? whole + " s left"
        : String.format(Locale.ENGLISH, "%,d min left", Math.round(seconds / MINUTE));
  }
}
