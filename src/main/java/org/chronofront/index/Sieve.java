package org.chronofront.index;

import java.time.LocalDate;
import java.util.Arrays;

/// A filter applied to all rows once: why each is hidden, on a byte. A window is then a loop over
/// bytes, however many actors the filter names. Immutable.
final class Sieve {
  static final byte PASSES = 0;
  static final byte LATER = 1;
  static final byte KIND = 2;
  static final byte ACTOR = 3;
  static final byte OUTLET = 4;

  /// How many answers there are.
  static final int REASONS = 5;

  private static final byte[] ALL_PASS = {};

  /// By row; empty when all pass.
  private final byte[] reason;

  /// How many rows that pass begin before each of the days of [Days].
  private final int[] before;

  private Sieve(byte[] reason, int[] before) {
    this.reason = reason;
    this.before = before;
  }

  static Sieve of(EventColumns columns, IdSets actors, IdSets outlets, EventFilter filter) {
    if (filter.isEmpty() && filter.known() == null) {
      return new Sieve(ALL_PASS, columns.days.start);
    }
    byte[] reason = new byte[columns.size];
    LocalDate day = filter.known();
    int known = day == null ? EventColumns.EVER : EventColumns.epochDay(day);
    int kinds = 0;
    for (var hidden : filter.hiddenKinds()) {
      kinds |= 1 << EventColumns.number(hidden);
    }
    int hiddenKinds = kinds;
    byte[] byActor = actors.hidden(filter.hiddenActors());
    byte[] byOutlet = outlets.hidden(filter.hiddenOutlets());
    int parts = Parts.of(columns.size);
    Parts.work(
        parts,
        part -> {
          int end = Parts.start(part + 1, parts, columns.size);
          for (int row = Parts.start(part, parts, columns.size); row < end; row++) {
            int later = (known - columns.reported[row]) >>> 31;
            int kind = (hiddenKinds >>> columns.kind[row]) & 1;
            int actor = byActor[columns.actors[row]];
            int outlet = byOutlet[columns.outlets[row]];
            int why = outlet * OUTLET;
            why += actor * (ACTOR - why);
            why += kind * (KIND - why);
            why += later * (LATER - why);
            reason[row] = (byte) why;
          }
          return part;
        });
    return new Sieve(reason, before(columns, reason));
  }

  private static int[] before(EventColumns columns, byte[] reason) {
    Days days = columns.days;
    int[] before = new int[days.start.length];
    int passed = 0;
    for (int i = 0; i < days.day.length; i++) {
      for (int row = days.start[i]; row < days.start[i + 1]; row++) {
        passed += (reason[row] - 1) >>> 31;
      }
      before[i + 1] = passed;
    }
    return before;
  }

  /// True when nothing is hidden.
  boolean passesAll() {
    return reason.length == 0;
  }

  /// Why a row is hidden.
  int reason(int row) {
    return reason.length == 0 ? PASSES : reason[row];
  }

  /// How many rows that pass begin before the day with an index in [Days]; the number of days
  /// itself for all.
  int before(int dayIndex) {
    return before[dayIndex];
  }

  /// The indices in [Days] of the days on which a row that passes begins.
  int[] busy() {
    int[] busy = new int[before.length];
    int count = 0;
    for (int i = 0; i + 1 < before.length; i++) {
      busy[count] = i;
      count += before[i + 1] > before[i] ? 1 : 0;
    }
    return Arrays.copyOf(busy, count);
  }
}
