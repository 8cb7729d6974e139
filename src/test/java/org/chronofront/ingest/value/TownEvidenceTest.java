package org.chronofront.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;

class TownEvidenceTest {
  /// Deir ez-Zor, Mayadin, Hasakah, and a name that two towns have, one of them far away.
  private static final Map<String, List<GeoPoint>> KNOWN =
      Map.of(
          "Deir ez-Zor", List.of(new GeoPoint(35.34, 40.14)),
          "Mayadin", List.of(new GeoPoint(35.02, 40.45)),
          "Hasakah", List.of(new GeoPoint(36.50, 40.75)),
          "Douma", List.of(new GeoPoint(34.2, 35.84), new GeoPoint(33.57, 36.40)),
          "Aleppo", List.of(new GeoPoint(36.20, 37.16)));

  private final TownEvidence evidence =
      new TownEvidence(name -> KNOWN.getOrDefault(name, List.of()));

  @Test
  void isSuspect_nearTheTownsOfTheirNames_saysNothing() {
    KNOWN.forEach((name, points) -> evidence.add(name, points.getLast()));
    assertThat(evidence.isSuspect()).isFalse();
  }

  @Test
  void isSuspect_nearThemOnlyTheOtherWayRound_saysSoWithTheEvidence() {
    KNOWN.forEach((name, points) -> evidence.add(name, swapped(points.getLast())));
    assertThat(evidence.isSuspect()).isTrue();
    assertThat(evidence.why())
        .contains("km from the town of that name", "and 0 km with", "5 places that the map knows");
  }

  @Test
  void isSuspect_oneNameInManyRows_isHeardOnce() {
    for (int i = 0; i < 10; i++) {
      evidence.add("Mayadin", new GeoPoint(40.45 + i / 1000.0, 35.02));
    }
    assertThat(evidence.isSuspect()).isFalse();
  }

  @Test
  void isSuspect_twoNamesOrUnknownOnes_saysNothing() {
    evidence.add("Mayadin", new GeoPoint(40.45, 35.02));
    evidence.add("Hasakah", new GeoPoint(40.75, 36.50));
    evidence.add("Here", new GeoPoint(40.14, 35.34));
    evidence.add(null, new GeoPoint(40.14, 35.34));
    evidence.add("Deir ez-Zor", null);
    assertThat(evidence.isSuspect()).isFalse();
  }

  @Test
  void isSuspect_someAsTheFileHasThem_saysNothing() {
    KNOWN.forEach(
        (name, points) ->
            evidence.add(name, name.equals("Aleppo") ? points.get(0) : swapped(points.get(0))));
    assertThat(evidence.isSuspect()).isFalse();
  }

  private static GeoPoint swapped(GeoPoint point) {
    return new GeoPoint(point.longitude(), point.latitude());
  }
}
