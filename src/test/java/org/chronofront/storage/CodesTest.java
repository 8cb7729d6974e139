package org.chronofront.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.chronofront.model.DatePrecision;
import org.chronofront.model.EventKind;
import org.chronofront.model.Participant;
import org.chronofront.model.PlacePrecision;
import org.junit.jupiter.api.Test;

class CodesTest {
  @Test
  void constants_inFiles_keepTheirNumbers() {
    assertThat(EventKind.values())
        .extracting(Enum::name)
        .startsWith(
            "BATTLE",
            "BOMBARDMENT",
            "CIVILIAN_HARM",
            "MOVEMENT",
            "DESTRUCTION",
            "STATEMENT",
            "OTHER");
    assertThat(DatePrecision.values())
        .extracting(Enum::name)
        .startsWith("DAY", "WEEK", "MONTH", "YEAR", "BEFORE", "AFTER", "RANGE");
    assertThat(PlacePrecision.values())
        .extracting(Enum::name)
        .startsWith("UNSTATED", "EXACT", "NEAR", "DISTRICT", "PROVINCE", "VAGUE", "COUNTRY");
    assertThat(Participant.Role.values())
        .extracting(Enum::name)
        .containsExactly("PERPETRATOR", "TARGET", "SUPPORTER", "PARTY");
    assertThat(ItemKind.values())
        .extracting(Enum::name)
        .startsWith("EVENT", "CLAIM", "AREA", "ACTOR", "PLACE", "SOURCE", "EXCERPT");
  }
}
