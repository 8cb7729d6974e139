package org.chronofront.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ClaimOrder;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Disagreements;
import org.chronofront.library.Telling;
import org.chronofront.library.Tellings;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.junit.jupiter.api.Test;

/// What stands beside the fold of the sources' ribbons.
class SourceRibbonsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  private static ControlClaim claim(int voice, String actor) {
    String source = "s%04d".formatted(voice);
    return new ControlClaim(
        "c%04d".formatted(voice),
        "mayadine",
        new ControlState.Held(actor),
        DateSpan.day(DAY),
        DAY,
        source,
        source,
        List.of(),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }

  /// So many voices for one actor, and one that comes after all of them for another.
  private static Tellings against(int voices) {
    List<ControlClaim> claims =
        IntStream.rangeClosed(1, voices + 1)
            .mapToObj(voice -> claim(voice, voice > voices ? "gov" : "is"))
            .sorted(ClaimOrder.WEAKEST_FIRST)
            .toList();
    List<Telling> tellings =
        claims.stream()
            .map(
                one ->
                    new Telling(
                        one.sourceId(),
                        List.of(one.sourceId()),
                        ControlEngine.of(List.of(one), AdmissionRule.LATEST)
                            .history("mayadine", null),
                        List.of(one),
                        List.of(),
                        List.of(),
                        List.of()))
            .toList();
    return new Tellings("mayadine", tellings, Disagreements.among(claims, ControlClaim::state));
  }

  @Test
  void count_moreThanAnybodyReads_saysHowManyAreMarked() {
    int voices = 1_000;
    Tellings tellings = against(voices);
    int marked = tellings.disagreements().pairs().size();

    assertThat(marked).isLessThan(voices);
    assertThat(SourceRibbons.count(tellings))
        .isEqualTo("1,001 sources, 1,000 disagreements (%,d marked)".formatted(marked));
  }

  @Test
  void count_allAreMarked_saysNothingOfThat() {
    assertThat(SourceRibbons.count(against(0))).isEqualTo("1 source");
    assertThat(SourceRibbons.count(against(1))).isEqualTo("2 sources, 1 disagreement");
    assertThat(SourceRibbons.count(against(Disagreements.MOST)))
        .isEqualTo("17 sources, 16 disagreements");
    assertThat(SourceRibbons.count(against(Disagreements.MOST + 1)))
        .isEqualTo("18 sources, 17 disagreements (16 marked)");
  }
}
