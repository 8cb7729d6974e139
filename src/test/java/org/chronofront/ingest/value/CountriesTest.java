package org.chronofront.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource({
    "Syria,SY",
    "SYR,SY",
    "sy,SY",
    "Russia (Soviet Union),RU",
    "DR Congo (Zaire),CD",
    "Democratic Republic of Congo,CD",
    "Yemen (North Yemen),YE",
    "Ivory Coast,CI",
    "Bosnia-Herzegovina,BA",
    "Myanmar (Burma),MM",
    "United States of America,US",
    "Turkey,TR",
    "Palestine,PS"
  })
  void code_namesOfTheDatasets_areKnown(String name, String code) {
    assertThat(Countries.code(name)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Oldland", "652", "Oldland (Syria)", " (Syria)"})
  void code_otherNames_areNot(String name) {
    assertThat(Countries.code(name)).isNull();
  }
}
