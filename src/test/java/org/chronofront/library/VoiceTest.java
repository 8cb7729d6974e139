package org.chronofront.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.control.RuleChoice;
import org.chronofront.model.Source;
import org.chronofront.model.SourceKind;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private static final List<Voice> VOICES =
      Voice.of(
          List.of(
              source("b1", "SOHR ", "A"),
              source("a1", "afp", "B"),
              source("b2", "Sohr", "C"),
              source("c1", " ", "Leaflet")));

  @Test
  void of_outletsInOtherCaseAndNone_areOneByNameAndTheTitle() {
    assertThat(VOICES)
        .containsExactly(
            new Voice("afp", List.of("a1")),
            new Voice("Leaflet", List.of("c1")),
            new Voice("SOHR", List.of("b1", "b2")));
  }

  @Test
  void isNamed_partInOtherCase_isFound() {
    assertThat(VOICES.stream().filter(voice -> voice.isNamed(" OH")))
        .containsExactly(VOICES.get(2));
    assertThat(VOICES).allMatch(voice -> voice.isNamed(""));
  }

  @Test
  void tick_onAndOff_looksThroughItsEyesAndNoLonger() {
    Voice sohr = VOICES.getLast();
    RuleChoice through = sohr.tick(RuleChoice.LATEST.through(List.of("a1", "b2")), true);
    assertThat(through).isEqualTo(RuleChoice.LATEST.through(List.of("a1", "b1", "b2")));
    assertThat(sohr.isIn(through)).isTrue();
    assertThat(sohr.isIn(RuleChoice.LATEST.through(List.of("b1")))).isFalse();
    assertThat(sohr.tick(through, false)).isEqualTo(RuleChoice.LATEST.through(List.of("a1")));
  }

  private static Source source(String id, String outlet, String title) {
    return new Source(
        id, title, outlet, null, null, null, "en", SourceKind.NEWSPAPER, null, List.of(), null);
  }
}
