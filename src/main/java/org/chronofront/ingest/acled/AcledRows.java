package org.chronofront.ingest.acled;

import java.time.LocalDate;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.conflict.BadValue;
import org.chronofront.ingest.conflict.Counts;
import org.chronofront.ingest.conflict.DetailColumns;
import org.chronofront.ingest.conflict.RowFlags;
import org.chronofront.ingest.conflict.RowIds;
import org.chronofront.ingest.conflict.TableLook;
import org.chronofront.ingest.table.Header;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.jspecify.annotations.Nullable;

/// Makes an event of each row, and a claim where the row says who holds the place. Whatever can be
/// wrong with a row is found before anything that it refers to is handed over. One reading of one
/// file; one thread.
final class AcledRows {
  private final RowSink sink;
  private final AcledColumns columns;
  private final RowFlags flags = new RowFlags();
  private final RowIds ids = new RowIds(flags);
  private final AcledKinds kinds = new AcledKinds();
  private final AcledSpans spans;
  private final AcledPlaces places;
  private final AcledActors actors;
  private final AcledSources sources;
  private final AcledClaims claims;
  private final DetailColumns details;

  AcledRows(Header header, TableLook.Choices choices, RowSink sink) {
    this.sink = sink;
    columns = new AcledColumns(header);
    details = new DetailColumns(header, columns.modelled());
    spans = new AcledSpans(columns, choices.order(), flags);
    places = new AcledPlaces(sink, columns, choices.swapped(), flags, details);
    actors = new AcledActors(sink);
    sources = new AcledSources(sink);
    claims = new AcledClaims(sink, columns, flags);
  }

  /// Hands a row over, or rejects it.
  void read(TableRow row) {
    flags.clear();
    try {
      Side one = Side.of(row, columns.actor1, columns.inter1, columns.associates1);
      Side other = Side.of(row, columns.actor2, columns.inter2, columns.associates2);
      LocalDate reported = spans.reported(row);
      Event event = event(row, one, other, reported);
      ControlClaim claim = claim(row, event, one, other, reported);
      flags.tell(row, sink);
      sink.event(row.place(), event);
      if (claim != null) {
        sink.claim(row.place(), claim);
      }
    } catch (BadValue e) {
      row.reject(sink, e.column(), e.reason());
    }
  }

  private Event event(TableRow row, Side one, Side other, @Nullable LocalDate reported)
      throws BadValue {
    DateSpan span = spans.read(row);
    Integer deaths = Counts.deaths(row.value(columns.fatalities), columns.fatalities);
    EventKind kind = kind(row);
    AcledPlaces.At at = places.find(row);
    AcledSources.Cited cited = sources.cited(row.value(columns.source));
    know(row, span);
    details.known(columns.source, cited.joined());
    String notes = row.value(columns.notes);
    String summary =
        notes != null
            ? notes
            : AcledSummary.of(
                row.value(columns.eventType),
                row.value(columns.subEventType),
                one,
                other,
                row.value(columns.location),
                deaths);
    return new Event(
        ids.of(row, row.value(columns.id), columns.id),
        kind,
        span,
        at.found().placeId(),
        at.found().point(),
        at.where(),
        actors.participants(one, other),
        deaths == null ? null : new Fatalities(null, deaths, null),
        summary,
        sources.reports(cited, reported),
        details.of(row));
  }

  private EventKind kind(TableRow row) {
    String type = row.value(columns.eventType);
    EventKind kind = kinds.of(type, row.value(columns.subEventType));
    if (kind == null && type != null) {
      flags.add(
          columns.eventType, "This is none of ACLED's types of events; it is kept as “other”.");
    }
    return kind == null ? EventKind.OTHER : kind;
  }

  /// The date is told by the span only where it is one day; the middle of a week and the day by
  /// which a month is meant stay with the event as they stand.
  private void know(TableRow row, @Nullable DateSpan span) {
    LocalDate earliest = span == null ? null : span.earliest();
    boolean day = span != null && earliest != null && earliest.equals(span.latest());
    details.known(columns.date, day ? row.value(columns.date) : null);
    details.known(columns.year, earliest == null ? null : Integer.toString(earliest.getYear()));
  }

  private @Nullable ControlClaim claim(
      TableRow row, Event event, Side one, Side other, @Nullable LocalDate reported) {
    String type = row.value(columns.eventType);
    String subType = row.value(columns.subEventType);
    ControlWords words = ControlWords.of(type, subType);
    if (words == ControlWords.NONE) {
      return null;
    }
    Verdict verdict = Verdict.of(words, one, other, row.value(columns.country));
    String holder = verdict.holder();
    String notes = row.value(columns.notes);
    String verbatim = notes != null ? notes : subType != null ? subType : String.valueOf(type);
    return claims.claim(
        event,
        new AcledClaims.Said(words, verdict, verbatim, reported),
        holder == null ? null : actors.id(holder, Inter.NONE),
        sources.acled());
  }
}
