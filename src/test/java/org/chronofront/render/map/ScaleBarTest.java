package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chronofront.geo.Mercator;
import org.junit.jupiter.api.Test;

class ScaleBarTest {
  @Test
  void of_anyScale_isRoundAndFitsAndIsMoreThanAThirdOfTheRoom() {
    for (double metres = 0.3; metres < 100_000; metres *= 1.37) {
      ScaleBar bar = ScaleBar.of(metres, 140);
      assertThat(bar.width()).isBetween(140 / 2.6, 140.0);
      assertThat(bar.width() * metres).isCloseTo(bar.metres(), within(1e-6 * bar.metres()));
      double leading = bar.metres() / Math.pow(10, Math.floor(Math.log10(bar.metres()) + 1e-9));
      assertThat(Math.rint(leading)).isIn(1.0, 2.0, 5.0);
    }
  }

  @Test
  void of_mayadineAtZoomEight_is50Kilometres() {
    ScaleBar bar = ScaleBar.of(Mercator.metresPerPixel(35.02, 8), 140);
    assertThat(bar.label()).isEqualTo("50 km");
    assertThat(bar.width()).isCloseTo(50_000 / (156_543.03 / 256 * 0.8190), within(0.2));
  }

  @Test
  void label_belowAKilometre_isInMetres() {
    assertThat(new ScaleBar(200, 100).label()).isEqualTo("200 m");
  }
}
