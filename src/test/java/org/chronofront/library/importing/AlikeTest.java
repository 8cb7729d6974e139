package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {
  @Test
  void sentence_pairs_saysHowManyOfWhat() {
    assertThat(new Alike(2, 1_031, "").sentence())
        .isEqualTo("2 pairs of actors and 1,031 pairs of places look alike and may be the same.");
    assertThat(new Alike(0, 1, "").sentence())
        .isEqualTo("1 pair of places looks alike and may be the same.");
    assertThat(Alike.NONE.sentence()).isEmpty();
  }

  @Test
  void sentence_placesNotCompared_saysSoAlsoWhereNothingWasFound() {
    String note = Alike.notCompared(50_000, List.of("GeoNames", "Towns"));

    assertThat(new Alike(0, 0, note).sentence())
        .isEqualTo(
            "There are more than 50,000 places, so those of “GeoNames”, “Towns” were not"
                + " compared.");
    assertThat(new Alike(1, 0, note).sentence()).startsWith("1 pair of actors").endsWith(note);
  }
}
