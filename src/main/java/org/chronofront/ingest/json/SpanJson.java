package org.chronofront.ingest.json;

import java.time.LocalDate;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// A date span as the file has it.
record SpanJson(@Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {
  static final SpanJson STAND_IN = new SpanJson(null, null, DatePrecision.DAY);
  private static final JsonValue<DatePrecision> PRECISION = JsonValue.oneOf(DatePrecision.class);

  static SpanJson read(JsonObject object) {
    int problemsBefore = object.problemCount();
    LocalDate earliest = object.find("earliest", JsonValue.DATE);
    LocalDate latest = object.find("latest", JsonValue.DATE);
    if (earliest == null && latest == null && object.problemCount() == problemsBefore) {
      object.problem("both ends of the span are open", "an earliest or a latest day");
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      object.problem(
          "the span ends %s, before it begins %s".formatted(latest, earliest),
          "a latest day on or after the earliest");
    }
    return new SpanJson(earliest, latest, object.get("precision", PRECISION));
  }

  DateSpan toModel() {
    return new DateSpan(earliest, latest, precision);
  }
}
