package org.chronofront.model;

/// How precisely a source dates something; the words of the source decide, not the length of the
/// span.
public enum DatePrecision {
  /// One day is named.
  DAY,
  /// "Last week", "in the week of".
  WEEK,
  /// "In April 2016".
  MONTH,
  /// "In 2014".
  YEAR,
  /// Not later than the span's latest day; the earliest may be open.
  BEFORE,
  /// Not earlier than the span's earliest day; the latest may be open.
  AFTER,
  /// The source names a first and a last day.
  RANGE
}
