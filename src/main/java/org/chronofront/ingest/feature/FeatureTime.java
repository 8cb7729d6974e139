package org.chronofront.ingest.feature;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// When a feature is, told by its properties or by its file.
///
/// @param span null when nobody says
/// @param used the properties that told it
public record FeatureTime(@Nullable DateSpan span, List<Detail> used) {
  /// @param area true when the feature is an area: one that begins and of whose end nothing is said
  ///   is still so
  /// @throws FieldFault when a date cannot be read
  static FeatureTime of(Feature feature, boolean area, DayTexts days) throws FieldFault {
    Detail start = Role.START.in(feature, false);
    Detail end = Role.END.in(feature, true);
    if (start != null || (end != null && !end.value().isBlank())) {
      List<Detail> used =
          java.util.stream.Stream.of(start, end).filter(java.util.Objects::nonNull).toList();
      return new FeatureTime(span(start, end, area, days), used);
    }
    Detail date = Role.DATE.in(feature, false);
    return date == null
        ? new FeatureTime(feature.given(), List.of())
        : new FeatureTime(days.read(date.name(), date.value()), List.of(date));
  }

  /// From the beginning of one span to the end of the other, either of which may be open.
  ///
  /// @throws FieldFault when it ends before it begins
  public static @Nullable DateSpan between(
      @Nullable DateSpan from, @Nullable DateSpan to, @Nullable String column) throws FieldFault {
    if (from != null && from.equals(to)) {
      return from;
    }
    LocalDate earliest = from == null ? null : from.earliest();
    LocalDate latest = to == null ? null : to.latest();
    if (earliest == null && latest == null) {
      return null;
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new FieldFault(
          column, earliest + " to " + latest, "It ends before it begins. Change one of the two.");
    }
    if (earliest == null || latest == null) {
      DatePrecision open = earliest == null ? DatePrecision.BEFORE : DatePrecision.AFTER;
      return new DateSpan(earliest, latest, open);
    }
    return earliest.equals(latest)
        ? DateSpan.day(earliest)
        : new DateSpan(earliest, latest, DatePrecision.RANGE);
  }

  private static @Nullable DateSpan span(
      @Nullable Detail start, @Nullable Detail end, boolean area, DayTexts days) throws FieldFault {
    DateSpan from = start == null ? null : days.read(start.name(), start.value());
    if (end == null) {
      return area ? between(from, null, null) : from;
    }
    DateSpan to = end.value().isBlank() ? null : days.read(end.name(), end.value());
    return between(from, to, end.name());
  }
}
