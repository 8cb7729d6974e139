package org.chronofront.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.Dataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the engine makes of the two articles, day by day.
class BundledControlTest {
  private static final String GOVERNMENT = "syrian-government";

  private final Dataset dataset = Bundled.dataset();
  private final ControlEngine engine = ControlEngine.of(dataset.claims(), AdmissionRule.LATEST);

  /// Lists are separated by blanks; in their order, but for the possible ones.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          al-qaryatayn, 2015-07-31, -, UNKNOWN, -, -, -
          al-qaryatayn, 2015-08-15, -, UNKNOWN, -, -, qaryatayn-is-2015
          al-qaryatayn, 2015-08-31, -, HELD, is, qaryatayn-is-2015, -
          al-qaryatayn, 2016-03-31, -, HELD, is, qaryatayn-is-2015, -
          al-qaryatayn, 2016-04-15, -, HELD, is, qaryatayn-is-2015, qaryatayn-government-2016
          al-qaryatayn, 2016-05-01, -, HELD, syrian-government, qaryatayn-government-2016, -
          al-qaryatayn, 2017-09-30, -, HELD, syrian-government, qaryatayn-government-2016, -
          al-qaryatayn, 2017-10-01, -, HELD, is, qaryatayn-is-2017, qaryatayn-contested-blog
          al-qaryatayn, 2017-10-02, -, CONTESTED, is syrian-government, \
          qaryatayn-contested-veterans-today qaryatayn-contested-blog, -
          al-qaryatayn, 2017-10-03, -, CONTESTED, is syrian-government, \
          qaryatayn-contested-veterans-today qaryatayn-contested-blog, -
          al-qaryatayn, 2017-10-12, -, CONTESTED, is syrian-government, \
          qaryatayn-contested-veterans-today qaryatayn-contested-blog, -
          al-qaryatayn, 2017-12-01, -, CONTESTED, is syrian-government, \
          qaryatayn-contested-veterans-today qaryatayn-contested-blog, -
          al-qaryatayn, 2017-10-03, 2017-09-30, UNKNOWN, -, -, -
          al-qaryatayn, 2017-10-03, 2017-10-01, CONTESTED, is syrian-government, \
          qaryatayn-contested-blog, -
          mayadine, 2017-09-29, -, UNKNOWN, -, -, -
          mayadine, 2017-10-01, -, UNKNOWN, -, -, mayadine-breach
          mayadine, 2017-10-03, -, UNKNOWN, -, -, mayadine-is mayadine-breach
          mayadine, 2017-10-06, -, CONTESTED, is syrian-government, mayadine-breach, mayadine-is
          mayadine, 2017-10-08, -, HELD, is, mayadine-is, -
          mayadine, 2017-10-11, -, HELD, is, mayadine-is, -
          mayadine, 2017-10-12, -, CONTESTED, is syrian-government, mayadine-quarters, -
          mayadine, 2017-12-01, -, CONTESTED, is syrian-government, mayadine-quarters, -
          mayadine, 2017-10-12, 2017-10-03, UNKNOWN, -, -, -
          mayadine, 2017-10-12, 2017-10-11, UNKNOWN, -, -, -
          hawija, 2017-10-11, -, UNKNOWN, -, -, hawija-lost
          hawija, 2014-01-01, -, UNKNOWN, -, -, hawija-lost
          hawija, 2017-10-12, -, LOST, is, hawija-lost, -
          hawija, 2017-12-01, -, LOST, is, hawija-lost, -
          deir-ez-zor-province, 2017-10-11, -, UNKNOWN, -, -, -
          deir-ez-zor-province, 2017-10-12, -, HELD, is, deir-ez-zor-province-is, -
          boukamal, 2017-10-12, -, UNKNOWN, -, -, -
          """)
  void at_placeAndDay_saysWhatTheArticlesSay(
      String place,
      LocalDate day,
      @Nullable LocalDate known,
      ControlStatus status,
      @Nullable String actors,
      @Nullable String winning,
      @Nullable String possible) {
    Finding finding = engine.at(place, day, known);

    assertThat(finding.status()).isEqualTo(status);
    assertThat(finding.actors()).isEqualTo(words(actors));
    assertThat(finding.winning()).extracting(ControlClaim::id).isEqualTo(words(winning));
    assertThat(finding.possible())
        .extracting(ControlClaim::id)
        .containsExactlyInAnyOrderElementsOf(words(possible));
  }

  @Test
  void history_anyPlace_isNeverDisputed() {
    for (String place : engine.places()) {
      assertThat(engine.history(place, null).periods())
          .extracting(period -> period.finding().status())
          .doesNotContain(ControlStatus.DISPUTED);
    }
  }

  @Test
  void places_withClaims_areThoseOfTheDomainTable() {
    assertThat(engine.places())
        .isEqualTo(Set.of("al-qaryatayn", "deir-ez-zor-province", "hawija", "mayadine"));
  }

  @Test
  void partly_contestedOrProvince_isTrue() {
    assertThat(at("mayadine", 12).partly()).isTrue();
    assertThat(at("deir-ez-zor-province", 12).partly()).isTrue();
    assertThat(at("al-qaryatayn", 3).partly()).isTrue();
    assertThat(at("al-qaryatayn", 1).partly()).isFalse();
  }

  @Test
  void claims_throughOthers_nameTheirOrigin() {
    assertThat(claim("mayadine-quarters"))
        .returns("olj-2017-10-12", ControlClaim::sourceId)
        .returns("sohr-2017-10-12", ControlClaim::originId);
    assertThat(claim("qaryatayn-contested-veterans-today"))
        .returns("daniel-2017-10-03", ControlClaim::sourceId)
        .returns("veterans-today-2017-10-02", ControlClaim::originId);
    assertThat(at("al-qaryatayn", 3).actors()).isEqualTo(List.of("is", GOVERNMENT));
  }

  private Finding at(String place, int dayOfOctober) {
    return engine.at(place, LocalDate.of(2017, 10, dayOfOctober), null);
  }

  private ControlClaim claim(String id) {
    return dataset.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(@Nullable String list) {
    return list == null ? List.of() : Stream.of(list.trim().split(" +")).toList();
  }
}
