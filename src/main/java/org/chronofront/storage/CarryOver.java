package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Extent;
import org.chronofront.model.Fatalities;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.model.Report;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Reads the tables of the first format, for the second. A library of that format holds what fits
/// into memory, for nothing larger could be loaded.
final class CarryOver {
  private final Connection connection;
  private final Map<String, Map<String, List<Row1>>> lists = new HashMap<>();

  private CarryOver(Connection connection) {
    this.connection = connection;
  }

  /// A dataset as it was loaded.
  record Loaded(Dataset dataset, String loadedAt, @Nullable String fingerprint) {}

  /// The values of a row that hangs on another.
  private record Row1(String a, @Nullable String b, @Nullable String c, long d) {}

  /// In the order of loading.
  static List<Loaded> read(Connection connection) throws SQLException {
    CarryOver old = new CarryOver(connection);
    old.list("actor_name", "actor_id", "language AS a, text AS b, kind AS c, 0 AS d");
    old.list("place_name", "place_id", "language AS a, text AS b, kind AS c, 0 AS d");
    old.list("source_reliance", "source_id", "relied_on_id AS a, NULL AS b, NULL AS c, 0 AS d");
    old.list("event_participant", "event_id", "actor_id AS a, role AS b, NULL AS c, 0 AS d");
    old.list(
        "event_report",
        "event_id",
        "source_id AS a, origin_id AS b, excerpt_id AS c, reported AS d");
    old.list("claim_actor", "claim_id", "actor_id AS a, NULL AS b, NULL AS c, 0 AS d");
    old.list("claim_excerpt", "claim_id", "excerpt_id AS a, NULL AS b, NULL AS c, 0 AS d");
    return Sql.list(
        connection,
        "SELECT * FROM dataset ORDER BY loaded_at, id",
        row ->
            new Loaded(old.dataset(row), row.text("loaded_at"), row.optionalText("fingerprint")));
  }

  private void list(String table, String owner, String columns) throws SQLException {
    Map<String, List<Row1>> rows = new HashMap<>();
    Sql.each(
        connection,
        "SELECT %1$s AS owner, %2$s FROM %3$s ORDER BY %1$s, position"
            .formatted(owner, columns, table),
        row ->
            rows.computeIfAbsent(row.text("owner"), _ -> new ArrayList<>())
                .add(
                    new Row1(
                        row.text("a"),
                        row.optionalText("b"),
                        row.optionalText("c"),
                        row.wide("d"))));
    lists.put(table, rows);
  }

  private List<Row1> rows(String table, Row owner) throws SQLException {
    return lists.getOrDefault(table, Map.of()).getOrDefault(owner.text("id"), List.of());
  }

  private <T> List<T> all(String table, String dataset, Sql.Mapper<T> mapper) throws SQLException {
    return Sql.list(
        connection,
        "SELECT * FROM " + table + " WHERE dataset_id = ? ORDER BY key",
        mapper,
        dataset);
  }

  private Dataset dataset(Row row) throws SQLException {
    String id = row.text("id");
    return new Dataset(
        new DatasetInfo(
            id,
            row.text("title"),
            row.text("description"),
            row.text("licence"),
            row.text("attribution")),
        all("source", id, this::source),
        all("actor", id, this::actor),
        all("place", id, this::place),
        all("excerpt", id, CarryOver::excerpt),
        all("event", id, this::event),
        all("claim", id, this::claim),
        List.of());
  }

  private Source source(Row row) throws SQLException {
    return new Source(
        row.text("id"),
        row.text("title"),
        row.text("outlet"),
        row.optionalText("author"),
        row.optionalText("address"),
        row.optionalDay("published"),
        row.text("language"),
        row.constant("kind", SourceKind.class),
        row.optionalText("leaning"),
        rows("source_reliance", row).stream().map(Row1::a).toList(),
        row.optionalText("text_file"));
  }

  private Actor actor(Row row) throws SQLException {
    return new Actor(
        row.text("id"),
        names("actor_name", row),
        row.constant("kind", ActorKind.class),
        row.optionalText("parent_id"));
  }

  private Place place(Row row) throws SQLException {
    Double latitude = row.optionalDecimal("latitude");
    Double longitude = row.optionalDecimal("longitude");
    return new Place(
        row.text("id"),
        names("place_name", row),
        row.constant("kind", PlaceKind.class),
        row.optionalText("parent_id"),
        row.optionalText("country"),
        latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude),
        row.optionalText("point_note"));
  }

  private List<LocalName> names(String table, Row row) throws SQLException {
    return rows(table, row).stream()
        .map(r -> new LocalName(r.a, text(r.b), LocalName.Kind.valueOf(text(r.c))))
        .toList();
  }

  private static Excerpt excerpt(Row row) throws SQLException {
    return new Excerpt(
        row.text("id"),
        row.text("source_id"),
        row.text("language"),
        row.text("text"),
        row.number("first_character"),
        row.number("end_character"));
  }

  private Event event(Row row) throws SQLException {
    Integer low = row.optionalNumber("deaths_low");
    Integer best = row.optionalNumber("deaths_best");
    Integer high = row.optionalNumber("deaths_high");
    return new Event(
        row.text("id"),
        row.constant("kind", EventKind.class),
        row.span(),
        row.optionalText("place_id"),
        rows("event_participant", row).stream()
            .map(r -> new Participant(r.a, Participant.Role.valueOf(text(r.b))))
            .toList(),
        low == null && best == null && high == null ? null : new Fatalities(low, best, high),
        row.text("summary"),
        rows("event_report", row).stream()
            .map(r -> new Report(r.a, text(r.b), r.c, java.time.LocalDate.ofEpochDay(r.d)))
            .toList());
  }

  private ControlClaim claim(Row row) throws SQLException {
    return new ControlClaim(
        row.text("id"),
        row.text("place_id"),
        ClaimTable.state(
            row.text("state"), rows("claim_actor", row).stream().map(Row1::a).toList()),
        row.span(),
        row.day("reported"),
        row.text("source_id"),
        row.text("origin_id"),
        rows("claim_excerpt", row).stream().map(Row1::a).toList(),
        new Extent(row.flag("part"), row.optionalText("extent_wording")),
        row.constant("confidence", Confidence.class),
        row.optionalText("note"));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
