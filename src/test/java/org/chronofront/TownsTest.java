package org.chronofront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.geo.Distance;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownsTest {
  private static final GeoPoint MAYADIN = new GeoPoint(35.02, 40.45);

  private final Towns towns = new Towns();

  @ParameterizedTest
  @ValueSource(strings = {"Al Mayādīn", "al-mayadin", "Mayadin"})
  void named_anySpelling_isWhereTheTownIs(String name) {
    assertThat(towns.named(name))
        .anySatisfy(point -> assertThat(Distance.kilometres(point, MAYADIN)).isLessThan(10));
  }

  @Test
  void named_severalTownsOfOneName_areAllThere() {
    assertThat(towns.named("San Pedro")).hasSizeGreaterThan(1);
  }

  @Test
  void named_unknownOrEmpty_isNowhere() {
    assertThat(List.of(towns.named("Xyzzyville"), towns.named(""), towns.named("?!")))
        .allMatch(List::isEmpty);
  }
}
