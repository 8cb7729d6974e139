package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;

class MapFitTest {
  @Test
  void of_theDatasetInASmallWindow_leavesOutHawijaRatherThanCrowdTheMarks() {
    Viewport view = MapFit.of(SyriaScenes.points(), 760, 520);
    assertThat(view.zoom()).isGreaterThan(7.3);
    assertThat(view.screenX(Mercator.x(43.77))).isGreaterThan(760);
    assertThat(view.screenX(Mercator.x(37.24066))).isBetween(80.0, 680.0);
    assertThat(view.screenX(Mercator.x(40.91861))).isBetween(80.0, 680.0);
  }

  @Test
  void of_theDatasetInALargeWindow_showsEveryPlaceAwayFromTheEdges() {
    Viewport view = MapFit.of(SyriaScenes.points(), 1280, 800);
    for (GeoPoint point : SyriaScenes.points()) {
      assertThat(view.screenX(Mercator.x(point.longitude()))).isBetween(80.0, 1200.0);
      assertThat(view.screenY(Mercator.y(point.latitude()))).isBetween(80.0, 720.0);
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
