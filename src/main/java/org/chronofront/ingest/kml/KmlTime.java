package org.chronofront.ingest.kml;

import java.util.List;
import org.chronofront.ingest.feature.FeatureTime;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// TimeStamp and TimeSpan, also in Google's namespace. A day is the calendar day as written,
/// whatever the offset: "2009-04-04T00:10:50-04:00" is 4 April.
final class KmlTime {
  private KmlTime() {}

  static boolean isTime(String name) {
    return switch (name) {
      case "TimeStamp", "TimeSpan", "gx:TimeStamp", "gx:TimeSpan" -> true;
      default -> false;
    };
  }

  /// The time that an element holds directly; null when it holds none.
  static @Nullable DateSpan in(Element feature, DayTexts days) throws FieldFault {
    for (Element child : feature.children) {
      if (isTime(child.name)) {
        return of(child, days);
      }
    }
    Element track = feature.child("gx:Track");
    return track == null ? null : ofTrack(track, days);
  }

  /// What a time says of hours, which the days of a span leave out.
  static void addClock(Element time, List<Detail> properties) {
    for (Element part : time.children) {
      if (part.text().indexOf(':') >= 0) {
        properties.add(new Detail(part.name + " (as given)", part.text()));
      }
    }
  }

  /// The time that a TimeStamp or TimeSpan means; null when it is empty.
  static @Nullable DateSpan of(Element time, DayTexts days) throws FieldFault {
    DateSpan when = span(time.childText("when"), "TimeStamp/when", days);
    return when != null
        ? when
        : FeatureTime.between(
            span(time.childText("begin"), "TimeSpan/begin", days),
            span(time.childText("end"), "TimeSpan/end", days),
            "TimeSpan");
  }

  private static @Nullable DateSpan ofTrack(Element track, DayTexts days) throws FieldFault {
    DateSpan first = null;
    DateSpan last = null;
    for (Element child : track.children) {
      DateSpan at = child.name.equals("when") ? span(child.text(), "gx:Track/when", days) : null;
      first = first == null ? at : first;
      last = at == null ? last : at;
    }
    return FeatureTime.between(first, last, "gx:Track");
  }

  private static @Nullable DateSpan span(@Nullable String text, String column, DayTexts days)
      throws FieldFault {
    return text == null || text.isBlank() ? null : days.read(column, text);
  }
}
