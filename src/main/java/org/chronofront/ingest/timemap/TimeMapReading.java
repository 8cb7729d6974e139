package org.chronofront.ingest.timemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chronofront.ingest.RowSink;
import org.chronofront.ingest.feature.FeatureOptions;
import org.chronofront.ingest.tree.CleanText;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.JsonRows;
import org.chronofront.ingest.tree.RawText;
import org.chronofront.ingest.tree.RowIds;
import org.chronofront.ingest.tree.RowNumbers;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// One reading of TimeMap files: each event becomes an event, with a report of each of its sources.
final class TimeMapReading implements JsonRows.Handler {
  private static final Set<String> KNOWN =
      Set.of("id", "date", "latitude", "longitude", "location", "description");
  private final RowSink sink;
  private final FeatureOptions options;
  private final RowNumbers numbers;
  private final RowIds ids;
  private final TimeMapSources sources;
  private final NamedSpots spots;
  private final DayTexts days;

  TimeMapReading(RowSink sink, Map<String, String> answers, boolean severalFiles) {
    this.sink = sink;
    this.options = FeatureOptions.of(answers);
    this.numbers = new RowNumbers(severalFiles);
    this.ids = new RowIds(sink);
    this.sources = new TimeMapSources(sink);
    this.spots = new NamedSpots(sink);
    this.days = new DayTexts(options.order());
  }

  void begin(String file) {
    numbers.begin(file);
  }

  @Override
  public void member(String name, String text) {
    // says nothing of the events
  }

  @Override
  public boolean row(JsonRows.Row row) {
    RowPlace at = numbers.next(row.where());
    try {
      event(at, TimeMapRow.of(row));
    } catch (FieldFault fault) {
      days.forget();
      sink.reject(at, fault.column(), fault.value(), fault.reason(), RawText.ofJson(row));
    }
    return true;
  }

  private void event(RowPlace at, TimeMapRow row) throws FieldFault {
    String date = row.text("date");
    DateSpan span = date.isEmpty() ? null : days.read("date", date);
    GeoPoint point = point(row);
    String summary = row.text("description");
    if (span == null && point == null && summary.isEmpty()) {
      sink.skip(at, "It has no date, no position and no description: it says nothing.");
      return;
    }
    String id = id(at, row);
    days.flag(sink, at);
    if (!row.isClean()) {
      sink.flag(
          at,
          null,
          null,
          "It holds characters that are none (half a surrogate pair, or control characters); each"
              + " was replaced by U+FFFD.");
    }
    String location = row.text("location");
    String placeId = location.isEmpty() ? null : spots.place(location, point);
    List<Detail> details = details(row);
    List<Report> reports = sources.reports(id, row.sources(), details);
    EventKind kind = options.kind();
    PlacePrecision where = PlacePrecision.UNSTATED;
    sink.event(
        at,
        new Event(
            id, kind, span, placeId, point, where, List.of(), null, summary, reports, details));
  }

  private String id(RowPlace at, TimeMapRow row) {
    String id = row.text("id");
    if (!id.isEmpty()) {
      return ids.given(at, id);
    }
    List<String> contents = new ArrayList<>();
    row.fields().forEach(field -> contents.add(field.name() + "=" + field.value()));
    row.filters().forEach(filter -> contents.add(filter.name() + "=" + filter.value()));
    contents.add(row.sources().toString());
    return ids.ofContents(at, "event", contents);
  }

  private static List<Detail> details(TimeMapRow row) {
    List<Detail> details = new ArrayList<>();
    for (Detail filter : row.filters()) {
      details.add(new Detail(CleanText.of(filter.name()), CleanText.of(filter.value())));
    }
    for (Detail field : row.fields()) {
      if (!KNOWN.contains(field.name()) && !field.value().isBlank()) {
        details.add(new Detail(CleanText.of(field.name()), CleanText.of(field.value())));
      }
    }
    return details;
  }

  private @Nullable GeoPoint point(TimeMapRow row) throws FieldFault {
    String north = options.swapped() ? "longitude" : "latitude";
    String east = options.swapped() ? "latitude" : "longitude";
    if (row.text(north).isEmpty() && row.text(east).isEmpty()) {
      return null;
    }
    return new GeoPoint(degrees(row, north, 90), degrees(row, east, 180));
  }

  private static double degrees(TimeMapRow row, String field, int most) throws FieldFault {
    String text = row.text(field);
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new FieldFault(
        field, text, "Right would be a number of degrees from -%d to %d.".formatted(most, most));
  }
}
