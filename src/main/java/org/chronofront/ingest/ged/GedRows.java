package org.chronofront.ingest.ged;

import java.time.LocalDate;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.BadValue;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.DetailColumns;
import org.chronofront.ingest.conflict.PlaceBook;
import org.chronofront.ingest.conflict.PlaceKey;
import org.chronofront.ingest.conflict.RowFlags;
import org.chronofront.ingest.conflict.RowIds;
import org.chronofront.ingest.conflict.TableLook;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// Makes an event of each row. Whatever can be wrong with a row is found before anything that it
/// refers to is handed over. One reading of one file; one thread.
final class GedRows {
  private static final int ONE_SIDED = 3;
  private static final String POINT_NOTE = "UCDP GED; what the point stands for is with each event";
  private final RowSink sink;
  private final GedColumns columns;
  private final RowFlags flags = new RowFlags();
  private final RowIds ids = new RowIds(flags);
  private final GedSpans spans;
  private final GedDeaths deaths;
  private final PlaceBook places;
  private final GedActors actors;
  private final GedSources sources;
  private final DetailColumns details;

  GedRows(Header header, TableLook.Choices choices, RowSink sink) {
    this.sink = sink;
    columns = new GedColumns(header);
    spans = new GedSpans(columns, choices.order(), flags);
    deaths = new GedDeaths(columns, flags);
    places =
        new PlaceBook(sink, POINT_NOTE, columns.latitude, columns.longitude, choices.swapped());
    actors = new GedActors(sink);
    sources = new GedSources(sink, columns);
    details = new DetailColumns(header, columns.modelled());
  }

  /// Hands a row over, or rejects it.
  void read(TableRow row) {
    flags.clear();
    try {
      Event event = event(row);
      flags.tell(row, sink);
      sink.event(row.place(), event);
    } catch (BadValue e) {
      row.reject(sink, e.column(), e.reason());
    }
  }

  private Event event(TableRow row) throws BadValue {
    DateSpan span = spans.read(row);
    Fatalities figures = deaths.read(row);
    int violence = violence(row);
    PlacePrecision where = where(row);
    String name = row.value(columns.whereName);
    PlaceBook.Found place = place(row, name, where);
    GedActors.Side sideA = side(row, columns.sideA, columns.sideAId);
    GedActors.Side sideB = side(row, columns.sideB, columns.sideBId);
    GedParts parts = new GedParts(violence, sideA, sideB);
    boolean civilians = sideB != null && sideB.civilians();
    GedSources.Cited cited = sources.cited(row);
    flagEarly(cited, span);
    knowSpan(span);
    String summary =
        GedSummary.of(
            sideA == null ? null : sideA.name(),
            sideB == null ? null : sideB.name(),
            civilians,
            name,
            where,
            figures);
    return new Event(
        ids.of(row, row.value(columns.id), columns.id),
        parts.kind(),
        span,
        place.placeId(),
        place.point(),
        where,
        parts.participants(),
        figures,
        summary,
        cited.reports(),
        details.of(row));
  }

  private int violence(TableRow row) throws BadValue {
    String value = row.value(columns.violence);
    int code = Counts.small(value);
    if (value != null && (code < 1 || code > ONE_SIDED)) {
      throw new BadValue(
          columns.violence,
          "type_of_violence is 1 (state-based), 2 (non-state) or 3 (one-sided violence).");
    }
    return code;
  }

  private PlacePrecision where(TableRow row) {
    String value = row.value(columns.wherePrecision);
    PlacePrecision where =
        switch (Counts.small(value)) {
          case 1 -> PlacePrecision.EXACT;
          case 2 -> PlacePrecision.NEAR;
          case 3 -> PlacePrecision.DISTRICT;
          case 4 -> PlacePrecision.PROVINCE;
          case 5, 7 -> PlacePrecision.VAGUE;
          case 6 -> PlacePrecision.COUNTRY;
          default -> PlacePrecision.UNSTATED;
        };
    if (value != null && where == PlacePrecision.UNSTATED) {
      flags.add(columns.wherePrecision, "where_prec is a number from 1 to 7; it is left open.");
    }
    return where;
  }

  private PlaceBook.Found place(TableRow row, @Nullable String name, PlacePrecision where)
      throws BadValue {
    String latitude = row.value(columns.latitude);
    String longitude = row.value(columns.longitude);
    PlaceKey key =
        new PlaceKey(
            name,
            new PlaceKey.Divisions(row.value(columns.adm1), row.value(columns.adm2), null),
            row.value(columns.country),
            latitude,
            longitude);
    PlaceBook.Found found = places.find(key, where.compareTo(PlacePrecision.DISTRICT) >= 0);
    details.known(columns.adm1, found.divisions().first());
    details.known(columns.adm2, found.divisions().second());
    String geometry = found.located() ? "POINT (" + longitude + " " + latitude + ")" : null;
    details.known(columns.geometry, geometry);
    return found;
  }

  private GedActors.@Nullable Side side(TableRow row, int nameColumn, int idColumn) {
    String name = row.value(nameColumn);
    String number = row.value(idColumn);
    if (name == null && number == null) {
      return null;
    }
    GedActors.Side side = actors.side(name == null ? "Actor " + number : name, number);
    details.known(nameColumn, side.name());
    details.known(idColumn, number);
    return side;
  }

  private void flagEarly(GedSources.Cited cited, @Nullable DateSpan span) {
    details.known(columns.sourceOffice, cited.offices());
    details.known(columns.sourceDate, cited.dates());
    details.known(columns.sourceHeadline, cited.headlines());
    LocalDate published = cited.earliest();
    LocalDate start = span == null ? null : span.earliest();
    if (published != null && start != null && isYearsBefore(published, start)) {
      flags.add(
          columns.sourceArticle >= 0 ? columns.sourceArticle : columns.sourceDate,
          "A source is dated %s, more than a year before the event of %s; one of the two dates must be wrong."
              .formatted(published, start));
    }
  }

  private static boolean isYearsBefore(LocalDate published, LocalDate start) {
    return published.isBefore(start) && published.isBefore(start.minusYears(1));
  }

  private void knowSpan(@Nullable DateSpan span) {
    LocalDate earliest = span == null ? null : span.earliest();
    details.known(columns.year, earliest == null ? null : Integer.toString(earliest.getYear()));
  }
}
