package org.chronofront.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.jspecify.annotations.Nullable;

/// The claims about one place, weakest first, with what weighing asks of them in columns: days as
/// numbers, and which claims are of one state or one voice. As the order begins with the latest
/// day, the claims in force on a day are always the first so many. Nothing in it ever changes.
final class ClaimColumns {
  /// The day before all days: an open beginning.
  static final long NO_BEGINNING = Long.MIN_VALUE;

  /// The day behind all days: an open end.
  static final long NO_END = Long.MAX_VALUE;

  /// The first day there is.
  static final long FIRST_DAY = LocalDate.MIN.toEpochDay();

  private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

  /// Claims for each of which the beginning of the rest is told.
  private static final int STRIDE = 8;

  /// All days there are take 40 bits: so many are left for a position, and the sign.
  private static final int POSITION_BITS = 23;

  private static final int MOST_CLAIMS = (1 << POSITION_BITS) - 1;

  final ControlClaim[] claims;

  /// First possible days, since 1970-01-01.
  final long[] earliest;

  /// Last possible days, since 1970-01-01, ascending.
  final long[] latest;

  /// For each claim the index of the next stronger one of the same origin, or the number of claims.
  final int[] nextOfVoice;

  /// For each claim the number of its state: claims of one state have one number.
  final int[] state;

  /// For each claim the index of the first of those right before it that are of the same state.
  final int[] runOfState;

  /// For each eight claims the first day on which one of them, or of those behind, begins.
  private final long[] firstOfRest;

  /// @throws IllegalArgumentException when there are more than eight million
  ClaimColumns(List<ControlClaim> weakestFirst) {
    int count = weakestFirst.size();
    if (count > MOST_CLAIMS) {
      throw new IllegalArgumentException("too many claims about one place: " + count);
    }
    claims = weakestFirst.toArray(ControlClaim[]::new);
    earliest = new long[count];
    latest = new long[count];
    nextOfVoice = new int[count];
    state = new int[count];
    runOfState = new int[count];
    Map<String, Integer> voices = new HashMap<>();
    for (int i = count - 1; i >= 0; i--) {
      Integer stronger = voices.put(claims[i].originId(), i);
      nextOfVoice[i] = stronger == null ? count : stronger;
    }
    Map<ControlState, Integer> numbers = new HashMap<>();
    for (int i = 0; i < count; i++) {
      earliest[i] = day(claims[i].span().earliest(), NO_BEGINNING);
      latest[i] = day(claims[i].span().latest(), NO_END);
      Integer known = numbers.putIfAbsent(claims[i].state(), numbers.size());
      state[i] = known == null ? numbers.size() - 1 : known;
      runOfState[i] = i > 0 && state[i] == state[i - 1] ? runOfState[i - 1] : i;
    }
    firstOfRest = firstOfRest(earliest);
  }

  int count() {
    return claims.length;
  }

  ControlState stateOf(int claim) {
    return claims[claim].state();
  }

  /// How many claims are in force on a day.
  int inForce(long day) {
    return inForce(day, 0, latest.length);
  }

  /// How many claims are in force on a day; reads little when about as many are as near.
  ///
  /// @param near a guess, from zero to the number of claims
  int inForce(long day, int near) {
    int low = near;
    int high = near;
    int stride = 1;
    while (low > 0 && latest[low - 1] > day) {
      high = low - 1;
      low = Math.max(0, low - stride);
      stride *= 2;
    }
    while (high < latest.length && latest[high] <= day) {
      low = high + 1;
      high = Math.min(latest.length, high + stride);
      stride *= 2;
    }
    return inForce(day, low, high);
  }

  private int inForce(long day, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (latest[middle] <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The days on which the answer may change, ascending: the first day of a span, on which it
  /// becomes possible, and the last, on which it comes into force. Nothing lies before the first
  /// day there is.
  long[] turningDays() {
    long[] days = Arrays.copyOf(earliest, 2 * count());
    System.arraycopy(latest, 0, days, count(), count());
    Arrays.sort(days);
    int kept = 0;
    for (long day : days) {
      if (isTurn(day) && (kept == 0 || days[kept - 1] != day)) {
        days[kept++] = day;
      }
    }
    return Arrays.copyOf(days, kept);
  }

  /// A day before which no claim at a position or behind it begins, mostly that on which the first
  /// of them does: told once for eight, it takes little memory.
  long firstFrom(int position) {
    return firstOfRest[position / STRIDE];
  }

  /// The positions of days, by day and then by position.
  static int[] order(long[] days) {
    long[] keys = new long[days.length];
    for (int i = 0; i < days.length; i++) {
      long day = Math.clamp(days[i], FIRST_DAY - 1, LAST_DAY + 1) - FIRST_DAY + 1;
      keys[i] = day << POSITION_BITS | i;
    }
    Arrays.sort(keys);
    int[] order = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      order[i] = (int) (keys[i] & MOST_CLAIMS);
    }
    return order;
  }

  /// True for a day on which something may change: not for one that stands for an open end.
  static boolean isTurn(long day) {
    return day != NO_BEGINNING && day != NO_END && day != FIRST_DAY;
  }

  private static long[] firstOfRest(long[] earliest) {
    long[] first = new long[(earliest.length + STRIDE - 1) / STRIDE];
    long day = NO_END;
    for (int i = earliest.length - 1; i >= 0; i--) {
      day = Math.min(day, earliest[i]);
      first[i / STRIDE] = day;
    }
    return first;
  }

  private static long day(@Nullable LocalDate day, long open) {
    return day == null ? open : day.toEpochDay();
  }
}
