package org.chronofront.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// The rule that a [RuleChoice] asks for, over the sources and actors of a library. First the lens
/// leaves out other sources, then *cautious* looks at the claims as they were coded, then actors
/// are rolled up, then *corroborated* looks for support among what is left.
///
/// Any thread.
record ChosenRule(RuleChoice choice, SourceChains sources, ActorTree actors)
    implements AdmissionRule {
  @Override
  public String id() {
    return choice.id();
  }

  @Override
  public String name(UnaryOperator<String> sourceName) {
    return choice.name(sourceName);
  }

  @Override
  public List<ControlClaim> admit(List<ControlClaim> known) {
    List<ControlClaim> candidates =
        known.stream().filter(claim -> apart(claim) == null).map(this::atLevel).toList();
    if (choice.kind() != RuleChoice.Kind.CORROBORATED) {
      return candidates;
    }
    Map<ControlState, List<ControlClaim>> byState = new HashMap<>();
    for (ControlClaim claim : candidates) {
      byState.computeIfAbsent(claim.state(), state -> new ArrayList<>()).add(claim);
    }
    return candidates.stream()
        .filter(claim -> supported(claim, byState.getOrDefault(claim.state(), List.of())))
        .toList();
  }

  @Override
  public @Nullable Reason refusal(ControlClaim claim, List<ControlClaim> known) {
    Reason own = apart(claim);
    if (own != null || choice.kind() != RuleChoice.Kind.CORROBORATED) {
      return own;
    }
    ControlClaim here = atLevel(claim);
    List<ControlClaim> alike =
        known.stream()
            .filter(other -> apart(other) == null)
            .map(this::atLevel)
            .filter(other -> other.state().equals(here.state()))
            .toList();
    return supported(here, alike) ? null : new Reason.Uncorroborated(nearest(here, alike));
  }

  /// Why the claim does not count whatever else is said, null when it may.
  private @Nullable Reason apart(ControlClaim claim) {
    if (!choice.lens().isEmpty()
        && Collections.disjoint(choice.lens(), sources.handedOnBy(claim))) {
      return new Reason.OutsideLens();
    }
    if (choice.kind() != RuleChoice.Kind.CAUTIOUS) {
      return null;
    }
    Source leaning = sources.leaning(claim, actor -> Interest.serves(claim.state(), actor, actors));
    return leaning == null
        ? null
        : new Reason.InItsInterest(leaning.id(), Objects.requireNonNull(leaning.leaning()));
  }

  private ControlClaim atLevel(ControlClaim claim) {
    if (choice.level() == RuleChoice.Level.ACTOR) {
      return claim;
    }
    ControlState state = actors.atTop(claim.state());
    return state.equals(claim.state()) ? claim : claim.saying(state);
  }

  private boolean supported(ControlClaim claim, List<ControlClaim> alike) {
    for (ControlClaim other : alike) {
      if (claim.span().overlaps(other.span()) && sources.independent(claim, other)) {
        return true;
      }
    }
    return false;
  }

  /// What ties the strongest other claim of the same state and days to this one, null when there is
  /// no such claim.
  private @Nullable Dependence nearest(ControlClaim claim, List<ControlClaim> alike) {
    for (ControlClaim other : alike.reversed()) {
      if (!other.equals(claim) && claim.span().overlaps(other.span())) {
        return sources.dependence(claim, other);
      }
    }
    return null;
  }
}
