package org.chronofront.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.jspecify.annotations.Nullable;

/// Random claims about two places by three voices within twelve days, so that collisions are
/// common.
final class RandomClaims {
  static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  static final int DAYS = 12;
  static final List<String> PLACES = List.of("mayadine", "hawija");

  private RandomClaims() {}

  static Arbitrary<List<ControlClaim>> lists() {
    return claims()
        .list()
        .ofMaxSize(14)
        .map(
            claims ->
                IntStream.range(0, claims.size())
                    .mapToObj(i -> numbered(claims.get(i), "c" + (char) ('a' + i)))
                    .toList());
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-2, DAYS + 2).map(FIRST::plusDays);
  }

  /// Every day from two before the first that a claim can name to two after the last.
  static List<LocalDate> allDays() {
    return IntStream.rangeClosed(-2, DAYS + 2).mapToObj(FIRST::plusDays).toList();
  }

  static ControlClaim numbered(ControlClaim claim, String id) {
    return new ControlClaim(
        id,
        claim.placeId(),
        claim.state(),
        claim.span(),
        claim.reported(),
        claim.sourceId(),
        claim.originId(),
        claim.excerptIds(),
        claim.extent(),
        claim.confidence(),
        claim.note());
  }

  static Arbitrary<ControlClaim> claims() {
    return Combinators.combine(
            Arbitraries.of(PLACES),
            states(),
            spans(),
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.of("afp", "sohr", "blog"),
            Arbitraries.of(Confidence.class))
        .as(
            (place, state, span, reported, origin, confidence) ->
                new ControlClaim(
                    "",
                    place,
                    state,
                    span,
                    FIRST.plusDays(reported),
                    "paper",
                    origin,
                    List.of("x"),
                    Extent.WHOLE,
                    confidence,
                    null));
  }

  private static Arbitrary<ControlState> states() {
    Arbitrary<String> actor = Arbitraries.of("is", "gov");
    return Arbitraries.oneOf(
        actor.map(ControlState.Held::new),
        actor.map(ControlState.Lost::new),
        Arbitraries.just(new ControlState.Contested(List.copyOf(Set.of("is", "gov")))),
        Arbitraries.just(new ControlState.Besieged("is", "gov")));
  }

  private static Arbitrary<DateSpan> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 7))
        .as((first, length, open) -> span(first, Math.min(DAYS, first + length), open));
  }

  private static DateSpan span(int first, int last, int open) {
    @Nullable LocalDate earliest = open == 0 ? null : FIRST.plusDays(first);
    @Nullable LocalDate latest = open == 1 ? null : FIRST.plusDays(last);
    return new DateSpan(earliest, latest, DatePrecision.RANGE);
  }
}
