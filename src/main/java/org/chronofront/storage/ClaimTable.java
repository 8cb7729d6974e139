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
  private ClaimTable() {}

  static List<ControlClaim> all(Connection connection, int edition, EditionIds ids)
      throws SQLException {
    Map<Integer, List<String>> actors = ids(connection, ItemKind.ACTOR, "actor", edition, ids);
    Map<Integer, List<String>> excerpts =
        ids(connection, ItemKind.EXCERPT, "excerpt", edition, ids);
    return Sql.list(
        connection,
        "SELECT * FROM claim WHERE edition = ? ORDER BY key",
        row ->
            new ControlClaim(
                ids.qualified(ItemKind.CLAIM, edition, row.text("id")),
                ids.id(ItemKind.PLACE, row.number("place")),
                merged(row.text("state"), actors.getOrDefault(row.number("key"), List.of())),
                row.span(),
                row.day("reported"),
                ids.id(ItemKind.SOURCE, row.number("source")),
                ids.id(ItemKind.SOURCE, row.number("origin")),
                excerpts.getOrDefault(row.number("key"), List.of()),
                new Extent(row.flag("part"), row.optionalText("extent_wording")),
                row.constant("confidence", Confidence.class),
                row.optionalText("note")),
        edition);
  }

  private static Map<Integer, List<String>> ids(
      Connection connection, ItemKind kind, String column, int edition, EditionIds ids)
      throws SQLException {
    return Sql.grouped(
        connection,
        """
        SELECT claim AS owner, %1$s FROM claim_%1$s
        WHERE claim IN (SELECT key FROM claim WHERE edition = ?) ORDER BY claim, position
        """
            .formatted(column),
        row -> ids.id(kind, row.number(column)),
        edition);
  }

  static String kind(ControlState state) {
    return switch (state) {
      case ControlState.Held _ -> "HELD";
      case ControlState.Contested _ -> "CONTESTED";
      case ControlState.Besieged _ -> "BESIEGED";
      case ControlState.Lost _ -> "LOST";
    };
  }

  /// Parties that fight over a place and have been merged hold it together.
  private static ControlState merged(String kind, List<String> actors) {
    boolean one = kind.equals("CONTESTED") && actors.stream().distinct().count() == 1;
    return one ? new ControlState.Held(actors.getFirst()) : state(kind, actors);
  }

  static ControlState state(String kind, List<String> actors) {
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
