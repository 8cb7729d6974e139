package org.chronofront.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.chronofront.library.EventLine;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.chronofront.model.Event;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.Report;
import org.chronofront.model.Source;

/// Events as a JSON array, one a line, in bounded memory.
public final class EventJson {
  private static final int CHUNK = 1_000;

  private EventJson() {}

  /// Writes the events of some rows of the index, and a line's end.
  ///
  /// @throws org.chronofront.library.LibraryException when the file cannot be read
  public static void write(PrintWriter out, OpenLibrary library, int[] rows) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartArray();
      for (int start = 0; start < rows.length; start += CHUNK) {
        int[] chunk = Arrays.copyOfRange(rows, start, Math.min(rows.length, start + CHUNK));
        for (EventLine line : library.lines(chunk)) {
          json.writeRaw("\n");
          event(json, library, line);
        }
      }
      json.writeRaw("\n");
      json.writeEndArray();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void event(JsonGenerator json, OpenLibrary library, EventLine line)
      throws IOException {
    Event event = line.event();
    DateSpan span = event.span();
    Fatalities deaths = event.fatalities();
    json.writeStartObject();
    JsonText.field(json, "id", event.id());
    JsonText.field(json, "dataset", line.dataset());
    JsonText.field(json, "kind", event.kind());
    JsonText.field(json, "earliest", span == null ? null : span.earliest());
    JsonText.field(json, "latest", span == null ? null : span.latest());
    JsonText.field(json, "precision", span == null ? null : span.precision());
    place(json, library, event);
    json.writeArrayFieldStart("actors");
    for (Participant participant : event.participants()) {
      json.writeStartObject();
      JsonText.field(json, "id", participant.actorId());
      JsonText.field(json, "name", library.catalog().actor(participant.actorId()).displayName());
      JsonText.field(json, "role", participant.role());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonText.field(json, "deaths_low", deaths == null ? null : deaths.low());
    JsonText.field(json, "deaths_best", deaths == null ? null : deaths.best());
    JsonText.field(json, "deaths_high", deaths == null ? null : deaths.high());
    JsonText.field(json, "summary", event.summary());
    reports(json, library, event);
    json.writeObjectFieldStart("details");
    for (Detail detail : event.details()) {
      JsonText.field(json, detail.name(), detail.value());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, OpenLibrary library, Event event)
      throws IOException {
    String id = event.placeId();
    Place place = id == null ? null : library.catalog().place(id);
    GeoPoint point = event.point();
    if (point == null && place != null) {
      point = place.point();
    }
    JsonText.field(json, "place", id);
    JsonText.field(json, "place_name", place == null ? null : place.displayName());
    JsonText.field(json, "latitude", point == null ? null : point.latitude());
    JsonText.field(json, "longitude", point == null ? null : point.longitude());
    JsonText.field(json, "where", event.where());
  }

  private static void reports(JsonGenerator json, OpenLibrary library, Event event)
      throws IOException {
    json.writeArrayFieldStart("reports");
    for (Report report : event.reports()) {
      Source source = library.catalog().source(report.sourceId());
      json.writeStartObject();
      JsonText.field(json, "outlet", source.outlet());
      JsonText.field(json, "title", source.title());
      JsonText.field(json, "address", source.address());
      JsonText.field(json, "reported", report.reported());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
