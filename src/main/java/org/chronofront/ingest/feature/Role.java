package org.chronofront.ingest.feature;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// What a property says, told by its name; the first of the names that has a value counts.
enum Role {
  TITLE("name", "title", "label", "headline", "nameen", "titleen"),
  DESCRIPTION("description", "desc", "summary", "notes", "note", "text", "comment", "body"),
  SOURCE("source", "sourcename", "sources", "publisher", "reference", "citation"),
  ADDRESS("url", "link", "sourceurl", "sourcelink", "href", "website"),
  ACTOR("actor", "side", "owner", "faction", "controlledby", "heldby", "holder", "occupier"),
  START(
      "start",
      "startdate",
      "begin",
      "begindate",
      "datestart",
      "datebegin",
      "validfrom",
      "when.start",
      "when.begin",
      "when.timespans.0.start",
      "timespanbegin",
      "starttime",
      "from"),
  END(
      "end",
      "enddate",
      "stop",
      "stopdate",
      "dateend",
      "validto",
      "until",
      "when.stop",
      "when.end",
      "when.timespans.0.end",
      "timespanend",
      "endtime",
      "to"),
  DATE(
      "date",
      "eventdate",
      "day",
      "when",
      "when.@timestamp",
      "when.timestamp",
      "when.date",
      "datetime",
      "timestamp",
      "time",
      "year"),
  KIND("kind", "eventtype", "eventkind", "type", "category"),
  DEATHS("fatalities", "deaths", "killed", "best"),
  COUNTRY(
      "country",
      "countryname",
      "countrycode",
      "nameofcountry",
      "addr.country",
      "addrcountry",
      "cntry",
      "cntryname",
      "adm0name",
      "adm0en",
      "name0",
      "isoa2",
      "iso2",
      "isoa3",
      "iso3",
      "adm0a3",
      "admin",
      "sovereignt");

  /// Names that say a date only where a year stands in front: "time" is an hour as often.
  private static final Set<String> WEAK = Set.of("time", "starttime", "endtime", "from", "to");

  private static final Pattern YEAR_FIRST = Pattern.compile("\\s*\\d{4}");

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
  private final List<String> names;

  Role(String... names) {
    this.names = List.of(names);
  }

  /// The property that has this role; null when none has.
  ///
  /// @param empty true when a property without a value will do
  @Nullable Detail in(Feature feature, boolean empty) {
    for (String name : names) {
      Detail filled = feature.filled(name);
      if (filled != null && !(WEAK.contains(name) && !startsWithYear(filled.value()))) {
        return filled;
      }
      Detail blank = empty && !WEAK.contains(name) ? feature.blank(name) : null;
      if (blank != null) {
        return blank;
      }
    }
    return null;
  }

  private static boolean startsWithYear(String value) {
    return YEAR_FIRST.matcher(value).lookingAt();
  }
}
