package org.chronofront.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;

class MercatorTest {
  @Test
  void xAndY_ofKnownPoints_areThoseOfTheProjection() {
    assertThat(Mercator.x(-180)).isZero();
    assertThat(Mercator.x(0)).isEqualTo(0.5);
    assertThat(Mercator.y(0)).isCloseTo(0.5, within(1e-15));
    assertThat(Mercator.y(Mercator.MAX_LATITUDE)).isCloseTo(0, within(1e-12));
    assertThat(Mercator.y(-90)).isCloseTo(1, within(1e-12));
  }

  @Test
  void latitude_ofItsOwnY_comesBack() {
    for (double latitude = -85; latitude <= 85; latitude += 0.5) {
      assertThat(Mercator.latitude(Mercator.y(latitude))).isCloseTo(latitude, within(1e-9));
    }
  }

  @Test
  void metresPerPixel_atTheEquatorAndZoomZero_isTheEquatorOver256() {
    assertThat(Mercator.metresPerPixel(0, 0)).isCloseTo(156_543.03, within(0.01));
    assertThat(Mercator.metresPerPixel(60, 0)).isCloseTo(78_271.5, within(0.1));
  }

  @Test
  void viewport_screenAndWorld_areInverse() {
    Viewport v = Viewport.at(new GeoPoint(35.02, 40.45), 7.3, 1280, 800);
    assertThat(v.screenX(v.worldX(17))).isCloseTo(17, within(1e-6));
    assertThat(v.screenY(v.worldY(790))).isCloseTo(790, within(1e-6));
    assertThat(v.screenX(Mercator.x(40.45))).isCloseTo(640, within(1e-6));
  }

  @Test
  void viewport_acrossTheDateLine_takesTheNearerCopyOfTheWorld() {
    Viewport v = Viewport.at(new GeoPoint(0, 179), 4, 1000, 500);
    assertThat(v.screenX(Mercator.x(-179))).isGreaterThan(500).isLessThan(600);
  }

  @Test
  void wrapped_tileBeyondTheDateLine_comesBackInside() {
    assertThat(new TileId(3, -1, 2).wrapped()).isEqualTo(new TileId(3, 7, 2));
    assertThat(new TileId(3, 8, 2).wrapped()).isEqualTo(new TileId(3, 0, 2));
    assertThat(new TileId(3, 0, 8).onMap()).isFalse();
    assertThat(new TileId(5, 19, 12).ancestor(2)).isEqualTo(new TileId(3, 4, 3));
  }

  @Test
  void bounds_aroundPoints_holdThemAndNoMore() {
    GeoBounds b = GeoBounds.around(List.of(new GeoPoint(34, 37), new GeoPoint(35, 40)));
    assertThat(b).isEqualTo(new GeoBounds(34, 37, 35, 40));
    assertThat(b.contains(new GeoPoint(34.5, 38))).isTrue();
    assertThat(b.contains(new GeoPoint(34.5, 41))).isFalse();
    assertThat(new GeoBounds(-10, 170, 10, 190).contains(new GeoPoint(0, -175))).isTrue();
    assertThatThrownBy(() -> new GeoBounds(1, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
