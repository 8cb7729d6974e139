package org.chronofront.control.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chronofront.control.ActorTree;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlHistory;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// Finds claims that cannot be right, or not all of them, over all places. What is decided and what
/// the model cannot decide stands in decision 11.
public final class ConsistencyChecks {
  private final ControlEngine engine;
  private final Collection<Source> sources;
  private final ActorTree actors;

  /// @param engine the claims, under the rule that is asked about: only what it admits is checked
  /// @param sources those of the claims and those that they rely on; a missing one relies on nobody
  /// @param actors who belongs to whom
  public ConsistencyChecks(ControlEngine engine, Collection<Source> sources, ActorTree actors) {
    this.engine = engine;
    this.sources = List.copyOf(sources);
    this.actors = actors;
  }

  /// What was found, in the order of [Concern#ORDER].
  ///
  /// @param known the knowledge day, null for all that is known; a ring of sources is found on any
  public List<Concern> all(@Nullable LocalDate known) {
    List<Concern> found = new ArrayList<>();
    Rings rings = new Rings(sources);
    for (List<String> ring : rings.rings()) {
      found.add(new Concern(ConcernKind.RELIANCE_RING, null, null, null, List.of(), ring));
    }
    for (String place : engine.places()) {
      ControlHistory history = engine.history(place, known);
      found.addAll(new PlaceChecks(history, actors).run());
      quoters(history, rings, found);
    }
    found.sort(Concern.ORDER);
    return found;
  }

  private static void quoters(ControlHistory history, Rings rings, List<Concern> found) {
    for (ControlClaim claim : Admitted.in(history)) {
      String origin = claim.originId();
      String source = claim.sourceId();
      if (!origin.equals(source) && rings.relies(origin, source)) {
        found.add(
            new Concern(
                ConcernKind.QUOTED_BY_ITS_QUOTER,
                history.placeId(),
                claim.span().earliest(),
                claim.span().latest(),
                List.of(claim),
                List.of(origin, source)));
      }
    }
  }
}
