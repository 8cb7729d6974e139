package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Extent;

/// Claims of control with their actors and the ids of their excerpts; read all at once.
final class ClaimTable {
  private static final String INSERT =
      """
      INSERT INTO claim
        (id, dataset_id, place_id, state, earliest, latest, precision, reported, source_id,
         origin_id, part, extent_wording, confidence, note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private ClaimTable() {}

  static void insert(Connection connection, String datasetId, List<ControlClaim> claims)
      throws SQLException {
    try (Batch rows = new Batch(connection, INSERT);
        Batch actors = new Batch(connection, "INSERT INTO claim_actor VALUES (?, ?, ?)");
        Batch excerpts = new Batch(connection, "INSERT INTO claim_excerpt VALUES (?, ?, ?)")) {
      for (ControlClaim claim : claims) {
        rows.text(claim.id()).text(datasetId).text(claim.placeId()).text(kind(claim.state()));
        rows.span(claim.span()).day(claim.reported());
        rows.text(claim.sourceId()).text(claim.originId());
        rows.flag(claim.extent().part()).text(claim.extent().wording());
        rows.constant(claim.confidence()).text(claim.note()).row();
        addIds(actors, claim.id(), claim.state().actors());
        addIds(excerpts, claim.id(), claim.excerptIds());
      }
    }
  }

  static List<ControlClaim> all(Connection connection) throws SQLException {
    Map<String, List<String>> actors = ids(connection, "claim_actor", "actor_id");
    Map<String, List<String>> excerpts = ids(connection, "claim_excerpt", "excerpt_id");
    return Sql.list(
        connection,
        "SELECT * FROM claim ORDER BY key",
        row ->
            new ControlClaim(
                row.text("id"),
                row.text("place_id"),
                state(row.text("state"), actors.getOrDefault(row.text("id"), List.of())),
                row.span(),
                row.day("reported"),
                row.text("source_id"),
                row.text("origin_id"),
                excerpts.getOrDefault(row.text("id"), List.of()),
                new Extent(row.flag("part"), row.optionalText("extent_wording")),
                row.constant("confidence", Confidence.class),
                row.optionalText("note")));
  }

  private static Map<String, List<String>> ids(Connection connection, String table, String column)
      throws SQLException {
    return Sql.grouped(
        connection,
        "SELECT claim_id AS owner, %s FROM %s ORDER BY claim_id, position".formatted(column, table),
        row -> row.text(column));
  }

  private static void addIds(Batch rows, String claimId, List<String> ids) throws SQLException {
    int position = 0;
    for (String id : ids) {
      rows.text(claimId).number(position++).text(id).row();
    }
  }

  private static String kind(ControlState state) {
    return switch (state) {
      case ControlState.Held _ -> "HELD";
      case ControlState.Contested _ -> "CONTESTED";
      case ControlState.Besieged _ -> "BESIEGED";
      case ControlState.Lost _ -> "LOST";
    };
  }

  private static ControlState state(String kind, List<String> actors) {
    int expected =
        switch (kind) {
          case "HELD", "LOST" -> 1;
          case "BESIEGED" -> 2;
          default -> actors.size();
        };
    if (actors.size() != expected) {
      throw new IllegalArgumentException(kind + " with " + actors.size() + " actors");
    }
    return switch (kind) {
      case "HELD" -> new ControlState.Held(actors.getFirst());
      case "CONTESTED" -> new ControlState.Contested(actors);
      case "BESIEGED" -> new ControlState.Besieged(actors.getFirst(), actors.getLast());
      case "LOST" -> new ControlState.Lost(actors.getFirst());
      default -> throw new IllegalArgumentException("unknown state " + kind);
    };
  }
}
