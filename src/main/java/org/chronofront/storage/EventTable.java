package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;

/// Events with their participants and reports. Heads are read all at once, the rest by id or place.
final class EventTable {
  private static final String INSERT =
      """
      INSERT INTO event
        (id, dataset_id, kind, earliest, latest, precision, place_id, deaths_low, deaths_best,
         deaths_high, summary)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private EventTable() {}

  static void insert(Connection connection, String datasetId, List<Event> events)
      throws SQLException {
    try (Batch rows = new Batch(connection, INSERT);
        Batch participants =
            new Batch(connection, "INSERT INTO event_participant VALUES (?, ?, ?, ?)");
        Batch reports =
            new Batch(connection, "INSERT INTO event_report VALUES (?, ?, ?, ?, ?, ?)")) {
      for (Event event : events) {
        rows.text(event.id()).text(datasetId).constant(event.kind()).span(event.span());
        rows.text(event.placeId());
        addDeaths(rows, event.fatalities());
        rows.text(event.summary()).row();
        addParticipants(participants, event);
        addReports(reports, event);
      }
    }
  }

  /// In the order of the index: by first possible day, then last, then id.
  static List<EventHead> heads(Connection connection) throws SQLException {
    Map<String, List<String>> actors =
        Sql.grouped(
            connection,
            "SELECT DISTINCT event_id AS owner, actor_id FROM event_participant",
            row -> row.text("actor_id"));
    Map<String, List<String>> sources =
        Sql.grouped(
            connection,
            "SELECT DISTINCT event_id AS owner, source_id FROM event_report",
            row -> row.text("source_id"));
    return Sql.list(
        connection,
        """
        SELECT id, kind, earliest, latest, precision, place_id,
          (SELECT min(reported) FROM event_report WHERE event_id = event.id) AS reported
        FROM event
        ORDER BY coalesce(earliest, latest), coalesce(latest, earliest), id
        """,
        row ->
            new EventHead(
                row.text("id"),
                row.constant("kind", EventKind.class),
                row.span(),
                row.optionalText("place_id"),
                actors.getOrDefault(row.text("id"), List.of()),
                sources.getOrDefault(row.text("id"), List.of()),
                row.optionalDay("reported")));
  }

  /// The event with this id, if it is there.
  static List<Event> byId(Connection connection, String id) throws SQLException {
    return where(connection, "id", id);
  }

  /// The events at a place, newest first.
  static List<Event> at(Connection connection, String placeId) throws SQLException {
    return where(connection, "place_id", placeId);
  }

  private static List<Event> where(Connection connection, String column, String value)
      throws SQLException {
    String chosen = " WHERE event_id IN (SELECT id FROM event WHERE " + column + " = ?) ";
    Map<String, List<Participant>> participants =
        Sql.grouped(
            connection,
            "SELECT event_id AS owner, * FROM event_participant" + chosen + "ORDER BY position",
            row ->
                new Participant(row.text("actor_id"), row.constant("role", Participant.Role.class)),
            value);
    Map<String, List<Report>> reports =
        Sql.grouped(
            connection,
            "SELECT event_id AS owner, * FROM event_report" + chosen + "ORDER BY position",
            EventTable::report,
            value);
    return Sql.list(
        connection,
        "SELECT * FROM event WHERE "
            + column
            + " = ? ORDER BY coalesce(latest, earliest) DESC, coalesce(earliest, latest) DESC, id",
        row ->
            new Event(
                row.text("id"),
                row.constant("kind", EventKind.class),
                row.span(),
                row.optionalText("place_id"),
                participants.getOrDefault(row.text("id"), List.of()),
                deaths(row),
                row.text("summary"),
                reports.getOrDefault(row.text("id"), List.of())),
        value);
  }

  private static Report report(Row row) throws SQLException {
    return new Report(
        row.text("source_id"), row.text("origin_id"), row.text("excerpt_id"), row.day("reported"));
  }

  private static @Nullable Fatalities deaths(Row row) throws SQLException {
    Integer low = row.optionalNumber("deaths_low");
    Integer best = row.optionalNumber("deaths_best");
    Integer high = row.optionalNumber("deaths_high");
    return low == null && best == null && high == null ? null : new Fatalities(low, best, high);
  }

  private static void addDeaths(Batch rows, @Nullable Fatalities deaths) throws SQLException {
    rows.number(deaths == null ? null : deaths.low());
    rows.number(deaths == null ? null : deaths.best());
    rows.number(deaths == null ? null : deaths.high());
  }

  private static void addParticipants(Batch rows, Event event) throws SQLException {
    int position = 0;
    for (Participant participant : event.participants()) {
      rows.text(event.id()).number(position++);
      rows.text(participant.actorId()).constant(participant.role()).row();
    }
  }

  private static void addReports(Batch rows, Event event) throws SQLException {
    int position = 0;
    for (Report report : event.reports()) {
      rows.text(event.id()).number(position++).text(report.sourceId()).text(report.originId());
      rows.text(report.excerptId()).day(report.reported()).row();
    }
  }
}
