package org.chronofront.ingest.acled;

/// In which order day and month stand in dates of numbers alone.
enum DateOrder {
  DAY_FIRST("day-first"),
  MONTH_FIRST("month-first");

  private final String answer;

  DateOrder(String answer) {
    this.answer = answer;
  }

  /// How a question's answer puts it.
  String answer() {
    return answer;
  }

  /// The order of an answer; day first for what is no answer.
  static DateOrder of(String answer) {
    return MONTH_FIRST.answer.equals(answer) ? MONTH_FIRST : DAY_FIRST;
  }
}
