package org.chronofront.ingest.wikipedia;

import static org.assertj.core.api.Assertions.assertThat;

import org.chronofront.model.PlaceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconNamesTest {
  @ParameterizedTest
  @CsvSource({
    "m.gov_hill, 6, FACILITY",
    "m.mountain_opp, 12, FACILITY",
    "m.gov_oil, 8, FACILITY",
    "m.gov, 4, VILLAGE",
    "m.SDF, 8, TOWN",
    "m.gov, 20, CITY",
    "Hill overlay.svg, 200, AREA",
  })
  void kind_icon_isWhatItIsDrawnFor(String icon, double size, PlaceKind kind) {
    assertThat(IconNames.kind(icon, size)).isEqualTo(kind);
  }
}
