package org.chronofront.ingest.value;

import org.jspecify.annotations.Nullable;

/// Which comes first in a date made of numbers only, "01/10/2017".
public enum DayOrder {
  /// "01/10/2017" is 1 October.
  DAY_FIRST("day-month"),
  /// "01/10/2017" is 10 January.
  MONTH_FIRST("month-day");

  private final String key;

  DayOrder(String key) {
    this.key = key;
  }

  /// What stands for it in answers: "day-month", "month-day".
  public String key() {
    return key;
  }

  /// The order that an answer stands for, null when it stands for none.
  public static @Nullable DayOrder of(@Nullable String answer) {
    for (DayOrder order : values()) {
      if (order.key.equals(answer)) {
        return order;
      }
    }
    return null;
  }
}
