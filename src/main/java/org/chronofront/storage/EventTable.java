package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Event;
import org.chronofront.model.EventKind;
import org.chronofront.model.Fatalities;
import org.chronofront.model.Participant;
import org.chronofront.model.PlacePrecision;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;

/// Events with their participants, reports and details; read by key. For one transaction.
final class EventTable {
  static final List<EventKind> KINDS = List.of(EventKind.values());
  static final List<DatePrecision> PRECISIONS = List.of(DatePrecision.values());
  static final List<PlacePrecision> PLACE_PRECISIONS = List.of(PlacePrecision.values());
  private static final List<Participant.Role> ROLES = List.of(Participant.Role.values());
  private static final int ROLE_BITS = 2;

  private final Connection connection;
  private final EditionIds ids;
  private final DetailReader details;
  private final Map<Integer, List<Participant>> participants = new HashMap<>();

  EventTable(Connection connection, EditionIds ids) {
    this.connection = connection;
    this.ids = ids;
    this.details = new DetailReader(connection);
  }

  /// The event, if it is there and of a current edition.
  Optional<Event> byKey(int key) throws SQLException {
    return Optional.ofNullable(byKeys(key).get(key));
  }

  /// Those events that are there and of a current edition, in the order of the keys: one question
  /// to the database for all of them.
  Map<Integer, Event> byKeys(int... keys) throws SQLException {
    int[] current = Arrays.stream(keys).filter(key -> ids.ofEvent(key).isPresent()).toArray();
    Map<Integer, Event> events = new LinkedHashMap<>();
    Sql.each(
        connection,
        "SELECT event.* FROM json_each(?) AS asked CROSS JOIN event ON event.key = asked.value",
        row -> events.put(row.number("key"), event(row)),
        Arrays.toString(current));
    return events;
  }

  /// The keys of the events at a place.
  static int[] at(Connection connection, int place) throws SQLException {
    return list(connection, "SELECT events FROM place_events WHERE place = ?", place);
  }

  /// The keys of the events that a source reports.
  static int[] of(Connection connection, int source) throws SQLException {
    return list(connection, "SELECT events FROM source_events WHERE source = ?", source);
  }

  private static int[] list(Connection connection, String sql, int owner) throws SQLException {
    List<byte[]> lists = Sql.list(connection, sql, row -> row.bytes("events"), owner);
    return lists.isEmpty() ? new int[0] : EventLists.read(lists.getFirst());
  }

  private Event event(Row row) throws SQLException {
    int key = row.number("key");
    int edition = ids.ofEvent(key).map(StoredDataset::edition).orElse(0);
    Integer set = row.optionalNumber("actor_set");
    byte[] packed = row.optionalBytes("details");
    return new Event(
        ids.qualified(ItemKind.EVENT, edition, row.text("id")),
        KINDS.get(row.number("kind")),
        span(row),
        row.id(ids, ItemKind.PLACE, "place"),
        PlaceTable.point(row),
        PLACE_PRECISIONS.get(row.number("precise")),
        set == null ? List.of() : participants(set),
        deaths(row),
        row.text("summary"),
        reports(row.bytes("reports")),
        packed == null ? List.of() : details.read(packed));
  }

  /// Thousands of events have the same few sets.
  private List<Participant> participants(int set) throws SQLException {
    List<Participant> known = participants.get(set);
    if (known == null) {
      known = read(set);
      participants.put(set, known);
    }
    return known;
  }

  private List<Participant> read(int set) throws SQLException {
    Set<Participant> participants = new LinkedHashSet<>();
    for (byte[] members :
        Sql.list(
            connection,
            "SELECT members FROM actor_set WHERE key = ?",
            row -> row.bytes("members"),
            set)) {
      PackedReader in = new PackedReader(members);
      while (!in.atEnd()) {
        int member = in.key();
        participants.add(
            new Participant(
                ids.id(ItemKind.ACTOR, member >>> ROLE_BITS),
                ROLES.get(member & ((1 << ROLE_BITS) - 1))));
      }
    }
    return List.copyOf(participants);
  }

  private List<Report> reports(byte[] packed) throws SQLException {
    List<Report> reports = new ArrayList<>();
    PackedReader in = new PackedReader(packed);
    while (!in.atEnd()) {
      int source = in.key();
      int origin = in.key();
      int excerpt = in.key();
      LocalDate reported = PackedDays.read(in.natural());
      reports.add(
          new Report(
              ids.id(ItemKind.SOURCE, source),
              ids.id(ItemKind.SOURCE, origin == 0 ? source : origin),
              excerpt == 0 ? null : ids.id(ItemKind.EXCERPT, excerpt),
              reported));
    }
    return reports;
  }

  private static @Nullable DateSpan span(Row row) throws SQLException {
    LocalDate earliest = row.optionalDay("earliest");
    LocalDate latest = row.optionalDay("latest");
    return earliest == null && latest == null
        ? null
        : new DateSpan(earliest, latest, PRECISIONS.get(row.number("precision")));
  }

  private static @Nullable Fatalities deaths(Row row) throws SQLException {
    Integer low = row.optionalNumber("deaths_low");
    Integer best = row.optionalNumber("deaths_best");
    Integer high = row.optionalNumber("deaths_high");
    return low == null && best == null && high == null ? null : new Fatalities(low, best, high);
  }
}
