package org.chronofront.ingest.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.ingest.table.TableRow;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.chronofront.model.importing.RowPlace;
import org.jspecify.annotations.Nullable;

/// Reads events and their reports.
final class EventRows {
  private record Waiting(RowPlace at, String raw, Report report) {}

  private final Handed handed;
  private final Words words;
  private final Map<String, List<Waiting>> reports = new LinkedHashMap<>();

  EventRows(Handed handed) {
    this.handed = handed;
    this.words = new Words(handed);
  }

  /// Keeps a report until its event comes.
  void report(Cells cells, TableRow row) throws Refusal {
    String source = handed.check(TableKind.SOURCES, "source", cells.get(row, "source"));
    String origin = handed.check(TableKind.SOURCES, "origin", cells.get(row, "origin", source));
    String excerpt = cells.find(row, "excerpt");
    if (excerpt != null) {
      handed.check(TableKind.EXCERPTS, "excerpt", excerpt);
    }
    Report report = new Report(source, origin, excerpt, cells.day(row, "reported"));
    reports
        .computeIfAbsent(cells.get(row, "event"), id -> new ArrayList<>())
        .add(new Waiting(row.place(), row.raw(), report));
  }

  void event(Cells cells, TableRow row) throws Refusal {
    String id = cells.get(row, "id");
    String place = cells.find(row, "place");
    if (place != null) {
      handed.check(TableKind.PLACES, "place", place);
    }
    Event event =
        new Event(
            id,
            cells.oneOf(row, "kind", EventKind.class),
            cells.span(row),
            place,
            cells.point(row),
            cells.oneOf(row, "where", PlacePrecision.class, PlacePrecision.UNSTATED),
            participants(cells, row),
            fatalities(cells, row),
            cells.get(row, "summary", ""),
            reports(cells, row, id),
            cells.details(row, TableKind.EVENTS));
    handed.take(TableKind.EVENTS, id);
    handed.sink.event(row.place(), event);
    reports.remove(id);
  }

  /// Rejects reports of events that are not there.
  void finish() {
    reports.forEach(
        (event, waiting) ->
            waiting.forEach(
                report ->
                    handed.sink.reject(
                        report.at(),
                        "event",
                        event,
                        "There is no event “%s” that could be read.".formatted(event),
                        report.raw())));
    reports.clear();
  }

  private List<Report> reports(Cells cells, TableRow row, String id) throws Refusal {
    List<Report> all = new ArrayList<>();
    Words.Said said = words.find(cells, row);
    if (said != null) {
      all.add(new Report(said.source(), said.origin(), said.excerpt(), cells.day(row, "reported")));
    }
    reports.getOrDefault(id, List.of()).forEach(waiting -> all.add(waiting.report()));
    return all;
  }

  /// "actor:role", parted by "|"; without a role the actor takes part.
  private List<Participant> participants(Cells cells, TableRow row) throws Refusal {
    List<Participant> all = new ArrayList<>();
    for (String part : cells.list(row, "participants")) {
      int colon = part.lastIndexOf(':');
      String actor = (colon < 0 ? part : part.substring(0, colon)).strip();
      Participant.Role role =
          colon < 0
              ? Participant.Role.PARTY
              : Cells.oneOf(
                  "participants", part.substring(colon + 1).strip(), Participant.Role.class);
      all.add(new Participant(handed.check(TableKind.ACTORS, "participants", actor), role));
    }
    return all;
  }

  private static @Nullable Fatalities fatalities(Cells cells, TableRow row) throws Refusal {
    Integer low = cells.count(row, "deaths_low");
    Integer best = cells.count(row, "deaths");
    Integer high = cells.count(row, "deaths_high");
    return low == null && best == null && high == null ? null : new Fatalities(low, best, high);
  }
}
