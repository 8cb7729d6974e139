package org.chronofront.ingest.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chronofront.ingest.CollectingSink;
import org.chronofront.ingest.conflict.Look;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.junit.jupiter.api.Test;

class ControlTest {
  private static final String SYRIA = "Military Forces of Syria (2000-)";

  @Test
  void read_changesOfControl_nameAHolderOnlyWhereTheDataDoes() throws Exception {
    CollectingSink read = Fixtures.read("control.csv");
    Map<String, String> holders = new TreeMap<>();
    for (ControlClaim claim : read.claims.values()) {
      ControlState.Held held = (ControlState.Held) claim.state();
      holders.put(claim.id(), Look.name(read, held.actor()));
    }
    assertThat(holders)
        .containsOnly(
            Map.entry("C1-control", SYRIA),
            Map.entry("C2-control", SYRIA),
            Map.entry("C5-control", SYRIA),
            Map.entry("C6-control", SYRIA),
            Map.entry("C7-control", "Redbeards"),
            Map.entry("C12-control", SYRIA),
            Map.entry("C17-control", SYRIA));
    assertThat(read.events).hasSize(17);
  }

  @Test
  void read_changesWithoutAHolder_areFlaggedWithTheReason() throws Exception {
    CollectingSink read = Fixtures.read("control.csv");
    Map<Long, String> reasons = new TreeMap<>();
    read.flags.forEach(told -> reasons.put(told.at().row(), told.why()));
    assertThat(reasons.keySet()).containsExactly(3L, 4L, 8L, 9L, 10L, 11L, 13L, 14L, 16L);
    assertThat(reasons.get(3L)).contains("several states");
    assertThat(reasons.get(4L)).contains("no forces of the state");
    assertThat(reasons.get(8L)).contains("no direction");
    assertThat(reasons.get(10L)).contains("which of the two");
    assertThat(reasons.get(11L)).contains("took the place over or left it");
    assertThat(reasons.get(13L)).contains("whole region");
    assertThat(read.flags).allMatch(told -> "sub_event_type".equals(told.column()));
  }

  @Test
  void read_claim_quotesAcledOnItsDay() throws Exception {
    CollectingSink read = Fixtures.read("control.csv");
    ControlClaim claim = claim(read, "C1");
    assertThat(claim.reported()).isEqualTo(LocalDate.of(2017, 10, 4));
    assertThat(claim.sourceId()).isEqualTo("acled");
    assertThat(claim.originId()).isEqualTo("acled");
    assertThat(read.excerpts.get(claim.excerptIds().getFirst()).text()).isEqualTo("Note 1.");
    assertThat(claim.placeId()).isEqualTo(Objects.requireNonNull(read.events.get("C1")).placeId());
    assertThat(claim.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(claim.extent().part()).isFalse();
    ControlClaim wordless = claim(read, "C17");
    assertThat(read.excerpts.get(wordless.excerptIds().getFirst()).text())
        .isEqualTo("Government regains territory");
  }

  @Test
  void read_claimNearAPlaceInAWeek_saysNoMore() throws Exception {
    ControlClaim claim = claim(Fixtures.read("control.csv"), "C12");
    assertThat(claim.extent().part()).isTrue();
    assertThat(claim.confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(claim.span().precision()).isEqualTo(DatePrecision.WEEK);
    assertThat(claim.reported()).isEqualTo(LocalDate.of(2017, 10, 4));
    assertThat(claim.note()).contains("not stated");
  }

  @Test
  void read_oldLayout_hasControlInItsType() throws Exception {
    CollectingSink read = Fixtures.read("layout-upper.csv");
    ControlClaim claim = Look.claim(read);
    assertThat(claim.id()).isEqualTo("1OLD-control");
    assertThat(Look.name(read, claim.state().actors().getFirst())).isEqualTo(SYRIA);
    assertThat(claim.reported()).isEqualTo(LocalDate.of(2017, 10, 1));
  }

  @Test
  void verdict_sidesSwapped_isTheSame() {
    List<Side> sides =
        List.of(
            side(SYRIA, Inter.STATE_FORCES),
            side("Military Forces of Iraq (2014-)", Inter.STATE_FORCES),
            side("Police Forces of Syria (2000-)", Inter.STATE_FORCES),
            side("Redbeards", Inter.REBELS),
            side("Blue Front", Inter.POLITICAL_MILITIA),
            side("Military Forces of Russia (2000-)", Inter.EXTERNAL_FORCES),
            side("Civilians (Syria)", Inter.CIVILIANS),
            new Side(null, Inter.NONE, List.of()),
            new Side("Redbeards", Inter.REBELS, List.of(SYRIA)));
    for (ControlWords words : ControlWords.values()) {
      for (Side one : sides) {
        for (Side other : sides) {
          if (words != ControlWords.NONE) {
            assertThat(Verdict.of(words, one, other, "Syria"))
                .isEqualTo(Verdict.of(words, other, one, "Syria"));
          }
        }
      }
    }
  }

  private static Side side(String name, Inter inter) {
    return new Side(name, inter, List.of());
  }

  private static ControlClaim claim(CollectingSink read, String event) {
    return Objects.requireNonNull(read.claims.get(event + "-control"));
  }
}
