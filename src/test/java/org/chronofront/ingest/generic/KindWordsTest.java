package org.chronofront.ingest.generic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Gefecht, BATTLE",
    "Luftangriff, BOMBARDMENT",
    "Beschuss eines Marktes, BOMBARDMENT",
    "Rückzug, MOVEMENT",
    "Ataque, BATTLE",
    "Ataque aéreo, BOMBARDMENT",
    "اشتباكات, BATTLE",
    "قصف, BOMBARDMENT",
    "Обстрел, BOMBARDMENT",
    "Бои за город, BATTLE",
    "Обстріл, BOMBARDMENT",
    "Бій, BATTLE",
    "Zerstörung, DESTRUCTION",
    "Affrontement, BATTLE",
    "Air strike, BOMBARDMENT",
    "Roadside IED, BOMBARDMENT",
    "civilian harm, CIVILIAN_HARM"
  })
  void find_wordOfAKnownLanguage_isTheKind(String word, String kind) {
    assertThat(KindWords.find(word)).hasToString(kind);
  }

  @Test
  void find_wordThatOnlyHoldsThoseLetters_isNoBomb() {
    assertThat(KindWords.find("Friedensgespräch")).isNull();
    assertThat(KindWords.find("Somebody died")).isNull();
    assertThat(KindWords.find("государство")).isNull();
  }
}
