package org.chronofront.ingest.generic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.ingest.value.Coordinates;
import org.chronofront.ingest.value.DayOrder;
import org.chronofront.ingest.value.DayReader;
import org.chronofront.ingest.value.Numbers;
import org.chronofront.ingest.value.ReadPoint;
import org.chronofront.ingest.value.ReadSpan;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a row by their roles. One thread.
final class Fields {
  private final Columns columns;
  private final Header header;
  private final RowSink sink;
  private final DayReader days;
  private final Coordinates coordinates;
  private final char mark;
  private final String separator;

  Fields(Columns columns, Header header, Map<String, String> answers, RowSink sink) {
    this.columns = columns;
    this.header = header;
    this.sink = sink;
    this.days = new DayReader(DayOrder.of(answers.get(GenericQuestions.ORDER)));
    this.mark = "comma".equals(answers.get(GenericQuestions.DECIMAL)) ? ',' : '.';
    boolean swapped = "yes".equals(answers.get(GenericQuestions.SWAPPED));
    this.coordinates = new Coordinates(mark, swapped);
    this.separator = answers.getOrDefault(GenericQuestions.SEPARATOR, "");
  }

  @Nullable String value(TableRow row, Role role) {
    return row.value(columns.of(role));
  }

  /// When; null when nothing is said.
  @Nullable DateSpan span(TableRow row) throws RejectedRow {
    DateSpan from = span(row, Role.EARLIEST);
    DateSpan to = span(row, Role.LATEST);
    if (from == null && to == null) {
      return span(row, Role.DATE);
    }
    LocalDate earliest = from == null ? null : from.earliest();
    LocalDate latest = to == null ? null : to.latest();
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new RejectedRow(
          columns.of(Role.LATEST),
          "The span ends %s, before it begins %s.".formatted(latest, earliest));
    }
    if (earliest != null && earliest.equals(latest)) {
      return DateSpan.day(earliest);
    }
    DatePrecision both = from != null && from.equals(to) ? from.precision() : DatePrecision.RANGE;
    DatePrecision one = earliest == null ? DatePrecision.BEFORE : DatePrecision.AFTER;
    return new DateSpan(earliest, latest, earliest == null || latest == null ? one : both);
  }

  @Nullable DateSpan span(TableRow row, Role role) throws RejectedRow {
    String text = value(row, role);
    if (text == null) {
      return null;
    }
    ReadSpan read = days.read(text);
    if (read.span() == null) {
      throw new RejectedRow(columns.of(role), read.note());
    }
    String note = read.note();
    if (note != null) {
      row.flag(sink, columns.of(role), note);
    }
    return read.span();
  }

  /// Where; null when nothing is said.
  @Nullable GeoPoint point(TableRow row) throws RejectedRow {
    boolean pair = columns.has(Role.POINT) && !columns.has(Role.LATITUDE);
    ReadPoint read =
        pair
            ? coordinates.readPair(value(row, Role.POINT))
            : coordinates.read(value(row, Role.LATITUDE), value(row, Role.LONGITUDE));
    if (read.fault() != null) {
      Role role = pair ? Role.POINT : read.atLongitude() ? Role.LONGITUDE : Role.LATITUDE;
      throw new RejectedRow(columns.of(role), read.fault());
    }
    GeoPoint point = read.point();
    if (point != null && point.latitude() == 0 && point.longitude() == 0) {
      row.flag(
          sink,
          columns.of(pair ? Role.POINT : Role.LATITUDE),
          "0, 0 lies in the sea off Africa and often stands for no coordinates.");
    }
    return point;
  }

  /// Deaths; null when nothing is said.
  @Nullable Fatalities fatalities(TableRow row) throws RejectedRow {
    Integer low = count(row, Role.LOW);
    Integer best = count(row, Role.BEST);
    Integer high = count(row, Role.HIGH);
    if (low == null && best == null && high == null) {
      return null;
    }
    int least = low == null ? 0 : low;
    int middle = best == null ? least : best;
    if (middle < least || (high != null && high < middle)) {
      row.flag(sink, -1, "The figures of deaths contradict one another; they are kept as given.");
    }
    return new Fatalities(low, best, high);
  }

  /// The names in a field, one or several.
  List<String> names(TableRow row, Role role) {
    String text = value(row, role);
    if (text == null) {
      return List.of();
    }
    if (separator.isEmpty()) {
      return List.of(text);
    }
    List<String> names = new ArrayList<>();
    for (String name : text.split(java.util.regex.Pattern.quote(separator), -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /// All columns that have no role, as they stand.
  List<Detail> details(TableRow row) {
    List<Detail> details = new ArrayList<>();
    for (int column : columns.others()) {
      String value = row.value(column);
      if (value != null) {
        details.add(new Detail(header.name(column), value));
      }
    }
    return details;
  }

  int column(Role role) {
    return columns.of(role);
  }

  private @Nullable Integer count(TableRow row, Role role) throws RejectedRow {
    String text = value(row, role);
    if (text == null) {
      return null;
    }
    Integer count = Numbers.count(text, mark);
    if (count == null) {
      throw new RejectedRow(
          columns.of(role), "“%s” is not a number of deaths, such as 0 or 12.".formatted(text));
    }
    return count;
  }
}
