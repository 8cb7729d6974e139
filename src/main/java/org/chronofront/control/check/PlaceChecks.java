package org.chronofront.control.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chronofront.control.ActorTree;
import org.chronofront.control.ControlHistory;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.ControlState.Besieged;
import org.chronofront.model.ControlState.Contested;
import org.chronofront.model.ControlState.Held;
import org.chronofront.model.ControlState.Lost;
import org.jspecify.annotations.Nullable;

/// What cannot be right, or at least not all of it, in the claims about one place.
final class PlaceChecks {
  private final ControlHistory history;
  private final List<ControlClaim> claims;
  private final ActorTree actors;
  private final List<Concern> found = new ArrayList<>();

  PlaceChecks(ControlHistory history, ActorTree actors) {
    this.history = history;
    this.claims = Admitted.in(history);
    this.actors = actors;
  }

  List<Concern> run() {
    for (ControlClaim claim : claims) {
      LocalDate earliest = claim.span().earliest();
      if (earliest != null && claim.reported().isBefore(earliest)) {
        add(ConcernKind.REPORTED_TOO_EARLY, claim, List.of());
      }
      switch (claim.state()) {
        case Lost(String actor) -> lost(claim, actor);
        case Besieged(String holder, String besieger) -> besieged(claim, holder, besieger);
        case Held _, Contested _ -> {}
      }
    }
    headlines();
    return found;
  }

  private void lost(ControlClaim claim, String actor) {
    Finding before = lastWordBefore(claim);
    if (before != null
        && before.status() != ControlStatus.LOST
        && before.states().stream().noneMatch(state -> inside(state, actor))
        && noneMayExplain(claim, before, state -> inside(state, actor))) {
      add(ConcernKind.LOST_WITHOUT_HOLDING, claim, before.winning());
    }
  }

  private void besieged(ControlClaim claim, String holder, String besieger) {
    if (actors.onOneSide(holder, besieger)) {
      add(ConcernKind.BESIEGED_BY_ITSELF, claim, List.of());
      return;
    }
    Finding before = lastWordBefore(claim);
    if (before != null
        && before.states().getFirst() instanceof Held(String last)
        && actors.onOneSide(last, besieger)
        && noneMayExplain(claim, before, state -> takesFrom(state, besieger))) {
      add(ConcernKind.BESIEGED_BY_LAST_HOLDER, claim, before.winning());
    }
  }

  /// True when the state has the actor, or one of its side, inside.
  private boolean inside(ControlState state, String actor) {
    return state.inside().stream().anyMatch(some -> actors.onOneSide(some, actor));
  }

  /// True when the state tells that the actor is alone inside no more.
  private boolean takesFrom(ControlState state, String actor) {
    return switch (state) {
      case Lost(String loser) -> actors.onOneSide(loser, actor);
      case Contested _ -> true;
      case Held(String holder) -> !actors.onOneSide(holder, actor);
      case Besieged(String holder, String _) -> !actors.onOneSide(holder, actor);
    };
  }

  /// What was agreed on the day before the claim may have begun; null when nothing was, or its
  /// beginning is open.
  private @Nullable Finding lastWordBefore(ControlClaim claim) {
    LocalDate earliest = claim.span().earliest();
    if (earliest == null || earliest.equals(LocalDate.MIN)) {
      return null;
    }
    Finding before = history.at(earliest.minusDays(1));
    return before.states().size() == 1 ? before : null;
  }

  /// True when no other claim of such a state may be about a day from the last word to the claim.
  private boolean noneMayExplain(
      ControlClaim claim, Finding before, Predicate<ControlState> explains) {
    LocalDate since = before.confirmed();
    LocalDate until = claim.span().lastNamed();
    return claims.stream()
        .filter(other -> !other.equals(claim) && !before.winning().contains(other))
        .filter(other -> since == null || !other.span().isOverBy(since.minusDays(1)))
        .filter(other -> !other.span().firstNamed().isAfter(until))
        .noneMatch(other -> !other.state().equals(claim.state()) && explains.test(other.state()));
  }

  /// Texts are told apart by source and day of report: what a source says on another day is another
  /// text.
  private void headlines() {
    Map<Text, List<ControlClaim>> texts =
        claims.stream()
            .collect(Collectors.groupingBy(claim -> new Text(claim.sourceId(), claim.reported())));
    texts.values().stream().filter(text -> text.size() > 1).forEach(this::headlines);
  }

  private void headlines(List<ControlClaim> text) {
    for (ControlClaim wide : text) {
      List<ControlClaim> narrower =
          text.stream().filter(narrow -> Headlines.saysMore(wide, narrow)).toList();
      if (!narrower.isEmpty()) {
        add(ConcernKind.HEADLINE_BEYOND_BODY, wide, narrower);
      }
    }
  }

  private void add(ConcernKind kind, ControlClaim claim, List<ControlClaim> others) {
    List<ControlClaim> all = new ArrayList<>(List.of(claim));
    all.addAll(others);
    found.add(
        new Concern(
            kind,
            history.placeId(),
            claim.span().earliest(),
            claim.span().latest(),
            all,
            List.of()));
  }

  private record Text(String sourceId, LocalDate reported) {}
}
