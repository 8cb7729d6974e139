package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.Voices.claim;
import static org.chronofront.control.Voices.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.junit.jupiter.api.Test;

class DisagreementTest {
  private static final String PLACE = "mayadine";

  @Test
  void among_twoVoicesOfOneDay_disagree() {
    assertThat(among(held("a", "blog", "blog", "is", 2), held("b", "sohr", "sohr", "gov", 2)))
        .containsExactly("a-b");
  }

  @Test
  void among_oneVoiceThroughTwoSources_tellsAStory() {
    assertThat(among(held("a", "afp", "sohr", "is", 2), held("b", "paper", "sohr", "gov", 2)))
        .isEmpty();
  }

  @Test
  void among_earlierWords_disputeNothing() {
    ControlClaim headline = held("a", "blog", "blog", "is", 1);
    ControlClaim body = held("b", "blog", "blog", "gov", 2);
    ControlClaim other = claim("c", "sohr", "sohr", new ControlState.Held("gov"), 1, 2);
    assertThat(among(headline, other)).containsExactly("a-c");
    assertThat(among(headline, body, other)).isEmpty();
  }

  @Test
  void among_aThirdWhoIsLaterBeyondDoubt_changesNothingBetweenTheTwo() {
    ControlClaim one = claim("a", "blog", "blog", new ControlState.Held("is"), 1, 5);
    ControlClaim other = claim("b", "sohr", "sohr", new ControlState.Held("gov"), 4, 6);
    assertThat(among(one, other, held("c", "fan", "agency", "is", 6)))
        .containsExactlyInAnyOrder("a-b", "b-c");
  }

  @Test
  void among_oneStateAtTheLevelOfParents_isNone() {
    List<ControlClaim> claims =
        List.of(held("a", "blog", "blog", "army", 2), held("b", "sohr", "sohr", "gov", 2));
    assertThat(Disagreements.among(claims, ControlClaim::state).pairs()).hasSize(1);
    assertThat(Disagreements.among(claims, one -> Voices.actors().atTop(one.state())).pairs())
        .isEmpty();
  }

  @Test
  void among_moreVoicesThanAnybodyReads_keepsTheStrongestRivalsAndCountsTheRest() {
    List<ControlClaim> claims =
        IntStream.range(0, 2_000)
            .mapToObj(i -> held("c%04d".formatted(i), "s", "o" + i, i % 2 == 0 ? "is" : "gov", 2))
            .toList();

    Disagreements found = Disagreements.among(claims, ControlClaim::state);

    assertThat(found.count()).isEqualTo(1_000 * 1_000);
    assertThat(found.more()).isEqualTo(found.count() - found.pairs().size());
    assertThat(found.pairs()).hasSizeLessThan(2_000 * Disagreements.MOST);
    assertThat(found.pairs().stream().filter(pair -> pair.stronger().id().equals("c1999")))
        .extracting(pair -> pair.weaker().id())
        .startsWith("c1998", "c1996")
        .hasSize(Disagreements.MOST);
  }

  @Test
  void among_asManyRivalsAsAreKept_leavesNoneOut() {
    List<ControlClaim> claims =
        IntStream.rangeClosed(0, Disagreements.MOST)
            .mapToObj(i -> held("c%02d".formatted(i), "s", "o" + i, "a" + i, 2))
            .toList();

    assertThat(Disagreements.among(claims, ControlClaim::state).more()).isZero();
  }

  /// Among many voices that name few states, the same as going through all pairs: which are kept,
  /// in which order, and how many more there are.
  @Property(tries = 300)
  void among_manyVoices_areThoseOfAllPairs(
      @ForAll @IntRange(min = 1, max = 4) int states, @ForAll long seed) {
    Random random = new Random(seed);
    List<ControlClaim> claims =
        IntStream.range(0, 120)
            .mapToObj(
                i -> {
                  int last = 1 + random.nextInt(30);
                  int first = Math.max(1, last - random.nextInt(6));
                  ControlState state = new ControlState.Held("a" + random.nextInt(states));
                  return claim("c" + i, "s", "o" + random.nextInt(70), state, first, last);
                })
            .sorted(ClaimOrder.WEAKEST_FIRST)
            .toList();

    Disagreements found = Disagreements.among(claims, ControlClaim::state);

    List<Disagreement> kept = new ArrayList<>();
    long more = 0;
    for (int i = 0; i < claims.size(); i++) {
      ControlClaim stronger = claims.get(i);
      if (!isLastWord(stronger, claims, stronger.span().latest())) {
        continue;
      }
      int here = 0;
      for (ControlClaim weaker : claims.subList(0, i).reversed()) {
        if (isLastWord(weaker, claims, stronger.span().latest())
            && !weaker.originId().equals(stronger.originId())
            && !weaker.state().equals(stronger.state())
            && weaker.span().overlaps(stronger.span())) {
          if (here++ < Disagreements.MOST) {
            kept.add(new Disagreement(weaker, stronger));
          } else {
            more++;
          }
        }
      }
    }
    assertThat(found.pairs()).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(found.more()).isEqualTo(more);
  }

  /// Whether its origin says nothing stronger that is over by a day.
  private static boolean isLastWord(ControlClaim word, List<ControlClaim> claims, LocalDate day) {
    return claims.subList(claims.indexOf(word) + 1, claims.size()).stream()
        .noneMatch(later -> later.originId().equals(word.originId()) && later.span().isOverBy(day));
  }

  /// Going through all pairs of them would take minutes.
  @Test
  void among_voicesOfAWholeArchive_areFoundWithoutGoingThroughAllPairs() {
    int voices = 200_000;
    List<ControlClaim> agree =
        IntStream.range(0, voices)
            .mapToObj(i -> held("c%06d".formatted(i), "s", "o" + i, "is", 2))
            .toList();
    assertThat(Disagreements.among(agree, ControlClaim::state).count()).isZero();

    assertThat(
            Disagreements.among(
                    agree,
                    claim ->
                        new ControlState.Held(claim.id().compareTo("c100000") < 0 ? "is" : "gov"))
                .count())
        .isEqualTo((long) voices / 2 * voices / 2);
  }

  /// Whoever hears two voices alone has the place disputed by just these pairs.
  @Property
  void among_anyClaims_areTheDisputesOfTwoVoicesHeardAlone(
      @ForAll("claims") List<ControlClaim> claims) {
    List<ControlClaim> here =
        claims.stream()
            .filter(one -> one.placeId().equals(PLACE))
            .sorted(ClaimOrder.WEAKEST_FIRST)
            .toList();
    Set<String> expected = new TreeSet<>();
    Set<String> origins = new HashSet<>(here.stream().map(ControlClaim::originId).toList());
    for (String one : origins) {
      for (String other : origins) {
        List<ControlClaim> two =
            here.stream()
                .filter(c -> c.originId().equals(one) || c.originId().equals(other))
                .toList();
        ControlEngine engine = ControlEngine.of(two, AdmissionRule.LATEST);
        for (LocalDate day : RandomClaims.allDays()) {
          Finding finding = engine.at(PLACE, day, null);
          if (!one.equals(other) && finding.status() == ControlStatus.DISPUTED) {
            ControlClaim strongest = finding.winning().getFirst();
            finding.winning().stream()
                .filter(rival -> !rival.originId().equals(strongest.originId()))
                .filter(rival -> !rival.state().equals(strongest.state()))
                .forEach(rival -> expected.add(rival.id() + "-" + strongest.id()));
          }
        }
      }
    }
    assertThat(among(here.toArray(ControlClaim[]::new)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Provide
  Arbitrary<List<ControlClaim>> claims() {
    return RandomVoices.lists();
  }

  private static List<String> among(ControlClaim... claims) {
    List<ControlClaim> sorted = Stream.of(claims).sorted(ClaimOrder.WEAKEST_FIRST).toList();
    return Disagreements.among(sorted, ControlClaim::state).pairs().stream()
        .map(pair -> pair.weaker().id() + "-" + pair.stronger().id())
        .toList();
  }
}
