package org.chronofront.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chronofront.control.ClaimBuilder.ids;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.model.Confidence;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.DatePrecision;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked example of `docs/decisions/0002-control-latest-and-disputes.md`.
class WorkedExampleTest {
  private static final ControlState IS = new ControlState.Held("is");
  private static final ControlState GOV = new ControlState.Held("gov");
  private static final ControlState BOTH = new ControlState.Contested(List.of("is", "gov"));
  private static final ControlEngine ENGINE =
      ControlEngine.of(
          List.of(
              claim("is-2015", IS, "2015-08-01", "2015-08-31", "blog"),
              claim("gov-2016", GOV, "2016-04-01", "2016-04-30", "blog"),
              claim("is-2017", IS, "2017-10-01", "2017-10-01", "blog"),
              claim("blog", BOTH, "2017-10-01", "2017-10-02", "blog"),
              claim("vt", BOTH, "2017-10-02", "2017-10-02", "vt")),
          AdmissionRule.LATEST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-08-30 | UNKNOWN   | []         | []                           | [is-2015]",
        "2015-08-31 | HELD      | [is-2015]  | []                           | []",
        "2016-04-15 | HELD      | [is-2015]  | []                           | [gov-2016]",
        "2016-04-30 | HELD      | [gov-2016] | [is-2015]                    | []",
        "2017-09-30 | HELD      | [gov-2016] | [is-2015]                    | []",
        "2017-10-01 | HELD      | [is-2017]  | [gov-2016, is-2015]          | [blog]",
        "2017-10-02 | CONTESTED | [vt, blog] | [is-2017, gov-2016, is-2015] | []",
        "2017-10-12 | CONTESTED | [vt, blog] | [is-2017, gov-2016, is-2015] | []"
      })
  void at_alQaryatayn_isAsInTheTable(
      LocalDate day, ControlStatus status, String winning, String losing, String possible) {
    Finding finding = ENGINE.at("al-qaryatayn", day, null);
    assertThat(finding.status()).isEqualTo(status);
    assertThat(ids(finding.winning())).hasToString(winning);
    assertThat(ids(finding.losing())).hasToString(losing);
    assertThat(ids(finding.possible())).hasToString(possible);
  }

  @Test
  void history_alQaryatayn_hasTwoSilencesAndFourChanges() {
    ControlHistory history = ENGINE.history("al-qaryatayn", null);
    assertThat(history.gaps())
        .containsExactly(
            new Gap(LocalDate.of(2015, 8, 31), LocalDate.of(2016, 4, 1), true),
            new Gap(LocalDate.of(2016, 4, 30), LocalDate.of(2017, 10, 1), true));
    assertThat(history.changes()).hasSize(4);
    assertThat(history.changes().get(1).earliest()).isEqualTo("2016-04-01");
    assertThat(history.changes().get(1).latest()).isEqualTo("2016-04-30");
    LocalDate last = LocalDate.of(2017, 10, 12);
    assertThat(history.at(last).age(last)).hasValue(10);
  }

  @Test
  void at_knownTheDayBefore_isUnknown() {
    LocalDate before = LocalDate.of(2017, 9, 30);
    assertThat(ENGINE.at("al-qaryatayn", LocalDate.of(2017, 10, 12), before).status())
        .isEqualTo(ControlStatus.UNKNOWN);
  }

  @Test
  void at_headlineAloneAgainstAnotherVoice_isDisputed() {
    List<ControlClaim> claims =
        List.of(
            claim("is-2017", IS, "2017-10-01", "2017-10-01", "blog"),
            claim("vt", BOTH, "2017-10-01", "2017-10-02", "vt"));
    ControlEngine engine = ControlEngine.of(claims, AdmissionRule.LATEST);
    assertThat(engine.at("al-qaryatayn", LocalDate.of(2017, 10, 2), null).status())
        .isEqualTo(ControlStatus.DISPUTED);
  }

  private static ControlClaim claim(
      String id, ControlState state, String earliest, String latest, String origin) {
    LocalDate reported = LocalDate.of(2017, 10, origin.equals("vt") ? 2 : 1);
    DateSpan span =
        new DateSpan(LocalDate.parse(earliest), LocalDate.parse(latest), DatePrecision.RANGE);
    return new ControlClaim(
        id,
        "al-qaryatayn",
        state,
        span,
        reported,
        origin,
        origin,
        List.of("x"),
        Extent.WHOLE,
        Confidence.HIGH,
        null);
  }
}
