package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;

class MapFitTest {
  @Test
  void of_theDataset_showsEveryPlaceAwayFromTheEdges() {
    Viewport view = MapFit.of(SyriaScenes.points(), 760, 520);
    for (GeoPoint point : SyriaScenes.points()) {
      assertThat(view.screenX(Mercator.x(point.longitude()))).isBetween(80.0, 680.0);
      assertThat(view.screenY(Mercator.y(point.latitude()))).isBetween(80.0, 440.0);
    }
  }

  @Test
  void of_onePoint_isNotCloserThanNine() {
    Viewport view = MapFit.of(List.of(new GeoPoint(35, 40)), 800, 600);
    assertThat(view.zoom()).isEqualTo(9);
  }

  @Test
  void of_nothing_isTheWorld() {
    assertThat(MapFit.of(List.of(), 800, 600).zoom()).isLessThan(2);
  }
}
