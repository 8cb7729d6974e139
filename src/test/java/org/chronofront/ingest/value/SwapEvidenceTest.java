package org.chronofront.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapEvidenceTest {
  /// Aleppo, Damascus, Deir ez-Zor, Mayadin, Al-Hasakah, Daraa: the first lies in Syria's circle
  /// either way round.
  private static final double[][] SYRIA = {
    {36.20, 37.16}, {33.51, 36.29}, {35.34, 40.14}, {35.02, 40.45}, {36.50, 40.75}, {32.62, 36.10}
  };

  private final SwapEvidence evidence = new SwapEvidence();

  @Test
  void isSuspect_pointsOfTheirCountry_saysNothing() {
    add("Syria", false, SYRIA);
    assertThat(evidence.isSuspect()).isFalse();
  }

  @Test
  void isSuspect_onlyTheOtherWayRoundInTheirCountry_saysSoWithTheEvidence() {
    add("Syria", true, SYRIA);
    assertThat(evidence.isSuspect()).isTrue();
    assertThat(evidence.why())
        .contains("km from the middle of Syria")
        .contains("6 of 6 lie about the country they name then");
  }

  @Test
  void isSuspect_severalCountries_eachIsItsOwn() {
    add("Syria", true, SYRIA);
    add("Yemen (North Yemen)", true, new double[][] {{15.35, 44.2}, {12.8, 45.0}});
    assertThat(evidence.isSuspect()).isTrue();
    assertThat(evidence.why()).contains("of their countries");
  }

  @ParameterizedTest
  @CsvSource({"Atlantis", "''", "Chile"})
  void isSuspect_countryTellsNothing_saysNothing(String country) {
    add(country, true, SYRIA);
    assertThat(evidence.isSuspect()).isFalse();
  }

  @Test
  void isSuspect_halfOfThePoints_saysNothing() {
    add("Syria", true, SYRIA);
    add("Syria", false, SYRIA);
    assertThat(evidence.isSuspect()).isFalse();
  }

  @Test
  void isSuspect_fewPoints_saysNothing() {
    add("Syria", true, new double[][] {SYRIA[2], SYRIA[3]});
    assertThat(evidence.isSuspect()).isFalse();
  }

  private void add(String country, boolean swapped, double[][] points) {
    for (double[] point : points) {
      evidence.add(
          country, swapped ? new GeoPoint(point[1], point[0]) : new GeoPoint(point[0], point[1]));
    }
  }
}
