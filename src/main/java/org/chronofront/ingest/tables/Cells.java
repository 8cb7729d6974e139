package org.chronofront.ingest.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.DayReader;
import org.chronofront.ingest.value.Numbers;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.ingest.value.ReadSpan;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a row of our own tables by the names of their columns, strictly. One thread.
final class Cells {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private final Header header;
  private final DayReader days = new DayReader(null);

  Cells(Header header) {
    this.header = header;
  }

  @Nullable String find(TableRow row, String column) {
    return row.value(header.find(column));
  }

  /// A field as it stands, with the spaces around it.
  String raw(TableRow row, String column) {
    return row.text(header.find(column));
  }

  /// Columns without a meaning of their own, and what they hold.
  List<Detail> details(TableRow row, TableKind kind) {
    List<Detail> details = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      String value = row.value(column);
      if (value != null && !kind.columns().contains(Header.key(header.name(column)))) {
        details.add(new Detail(header.name(column), value));
      }
    }
    return details;
  }

  String get(TableRow row, String column) throws Refusal {
    String value = find(row, column);
    if (value == null) {
      throw new Refusal(column, null, "The column “%s” must not be empty.".formatted(column));
    }
    return value;
  }

  String get(TableRow row, String column, String otherwise) {
    String value = find(row, column);
    return value == null ? otherwise : value;
  }

  /// Values parted by "|".
  List<String> list(TableRow row, String column) {
    String value = find(row, column);
    return value == null ? List.of() : List.of(BAR.split(value, -1));
  }

  <E extends Enum<E>> E oneOf(TableRow row, String column, Class<E> type) throws Refusal {
    return oneOf(column, get(row, column), type);
  }

  <E extends Enum<E>> E oneOf(TableRow row, String column, Class<E> type, E otherwise)
      throws Refusal {
    String value = find(row, column);
    return value == null ? otherwise : oneOf(column, value, type);
  }

  static <E extends Enum<E>> E oneOf(String column, String value, Class<E> type) throws Refusal {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(value.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-"))) {
        return constant;
      }
      names.add(name);
    }
    throw new Refusal(
        column, value, "“%s” is not one of %s.".formatted(value, String.join(", ", names)));
  }

  @Nullable LocalDate day(TableRow row, String column) throws Refusal {
    DateSpan span = days(row, column);
    if (span == null) {
      return null;
    }
    if (span.precision() != DatePrecision.DAY) {
      throw new Refusal(column, find(row, column), "A single day such as 2017-10-01 belongs here.");
    }
    return span.latest();
  }

  /// The days of a row: its "date", or its "earliest" and "latest", with its "precision".
  @Nullable DateSpan span(TableRow row) throws Refusal {
    LocalDate earliest = day(row, "earliest");
    LocalDate latest = day(row, "latest");
    DateSpan date = days(row, "date");
    if (date != null && (earliest != null || latest != null)) {
      throw new Refusal(
          "date", find(row, "date"), "Give either a date or an earliest and a latest day.");
    }
    if (date != null || (earliest == null && latest == null)) {
      return date;
    }
    DatePrecision open = earliest == null ? DatePrecision.BEFORE : DatePrecision.AFTER;
    DatePrecision likely =
        earliest == null || latest == null
            ? open
            : earliest.equals(latest) ? DatePrecision.DAY : DatePrecision.RANGE;
    try {
      return new DateSpan(earliest, latest, oneOf(row, "precision", DatePrecision.class, likely));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "latest",
          find(row, "latest"),
          "The span ends %s, before it begins %s.".formatted(latest, earliest));
    }
  }

  @Nullable GeoPoint point(TableRow row) throws Refusal {
    ReadPoint read =
        new Coordinates('.', false).read(find(row, "latitude"), find(row, "longitude"));
    String fault = read.fault();
    if (fault != null) {
      String column = read.atLongitude() ? "longitude" : "latitude";
      throw new Refusal(column, find(row, column), fault);
    }
    return read.point();
  }

  @Nullable Integer count(TableRow row, String column) throws Refusal {
    String value = find(row, column);
    Integer count = value == null ? null : Numbers.count(value, '.');
    if (value != null && count == null) {
      throw new Refusal(column, value, "“%s” is not a whole number from 0 on.".formatted(value));
    }
    return count;
  }

  /// The names in "name" with its "language", and in "other_names": "ar:الميادين",
  /// "fr:alias:Mayadine", "en:abbreviation:SAA", parted by "|".
  List<LocalName> names(TableRow row) throws Refusal {
    List<LocalName> names = new ArrayList<>();
    String first = find(row, "name");
    if (first != null) {
      names.add(new LocalName(get(row, "language", "und"), first, LocalName.Kind.NAME));
    }
    for (String other : list(row, "other_names")) {
      String[] parts = other.split(":", 3);
      boolean kind = parts.length == 3 && isNameKind(parts[1].strip());
      String text =
          kind ? parts[2] : parts.length < 2 ? "" : other.substring(other.indexOf(':') + 1);
      if (text.isBlank() || parts[0].isBlank()) {
        throw new Refusal(
            "other_names",
            other,
            "“%s” lacks its language. Write en:Mayadin, or en:alias:Al-Mayadin.".formatted(other));
      }
      LocalName.Kind as =
          kind ? oneOf("other_names", parts[1].strip(), LocalName.Kind.class) : LocalName.Kind.NAME;
      names.add(new LocalName(parts[0].strip(), text.strip(), as));
    }
    if (names.isEmpty()) {
      throw new Refusal("name", null, "The column “name” must not be empty.");
    }
    return names;
  }

  private static boolean isNameKind(String word) {
    for (LocalName.Kind kind : LocalName.Kind.values()) {
      if (kind.name().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable DateSpan days(TableRow row, String column) throws Refusal {
    String value = find(row, column);
    if (value == null) {
      return null;
    }
    ReadSpan read = days.read(value);
    DateSpan span = read.span();
    if (span == null) {
      String reason = read.note();
      throw new Refusal(column, value, reason == null ? "This is no date." : reason);
    }
    return span;
  }
}
