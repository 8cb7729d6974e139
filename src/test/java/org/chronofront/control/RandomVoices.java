package org.chronofront.control;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.Source;

/// Random claims of the sources of [Voices], and random rules for them.
final class RandomVoices {
  private static final List<String> IDS = Voices.SOURCES.stream().map(Source::id).toList();

  private RandomVoices() {}

  static Arbitrary<List<ControlClaim>> lists() {
    return Combinators.combine(
            RandomClaims.claims(), Arbitraries.of(IDS), Arbitraries.of(IDS), states())
        .as((claim, source, origin, state) -> from(claim, source, origin).saying(state))
        .list()
        .ofMaxSize(14)
        .map(
            claims ->
                IntStream.range(0, claims.size())
                    .mapToObj(i -> RandomClaims.numbered(claims.get(i), "c" + (char) ('a' + i)))
                    .toList());
  }

  static Arbitrary<RuleChoice> choices() {
    return Combinators.combine(
            Arbitraries.of(RuleChoice.Kind.class),
            Arbitraries.of(IDS).list().ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.of(RuleChoice.Level.class))
        .as((kind, lens, all, level) -> new RuleChoice(kind, all ? List.of() : lens, level));
  }

  private static ControlClaim from(ControlClaim claim, String source, String origin) {
    return new ControlClaim(
        claim.id(),
        claim.placeId(),
        claim.state(),
        claim.span(),
        claim.reported(),
        source,
        origin,
        claim.excerptIds(),
        claim.extent(),
        claim.confidence(),
        claim.note());
  }

  private static Arbitrary<ControlState> states() {
    Arbitrary<String> actor = Arbitraries.of("is", "gov", "army", "militia");
    return Arbitraries.oneOf(
        actor.map(ControlState.Held::new),
        actor.map(ControlState.Lost::new),
        Arbitraries.of(
            new ControlState.Contested(List.of("is", "army")),
            new ControlState.Contested(List.of("army", "militia")),
            new ControlState.Besieged("army", "militia"),
            new ControlState.Besieged("is", "squad")));
  }
}
