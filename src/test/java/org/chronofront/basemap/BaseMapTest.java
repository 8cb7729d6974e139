package org.chronofront.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.TileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the file that the app ships.
class BaseMapTest {
  private static final BaseMap MAP = BaseMap.bundled();

  @ParameterizedTest
  @CsvSource({
    "Palmyra,          34.55,  38.28, true",
    "Mayadine,         35.02,  40.45, true",
    "off Latakia,      35.50,  35.30, false",
    "Cyprus,           35.05,  33.20, true",
    "Sahara,           23.00,  10.00, true",
    "mid Atlantic,     10.00, -35.00, false",
    "Chukotka,         66.50, -175.0, true",
    "west of Fiji,    -18.00,  175.0, false",
    "South Pole side, -84.50, -140.0, true",
    "Ross Island,     -77.60,  168.0, true",
    "Arctic Ocean,     84.00,   10.0, false",
    "Greenland,        72.00,  -40.0, true"
  })
  void land_knownPoints_isLandOrSeaAtEveryLevel(
      String where, double latitude, double longitude, boolean land) {
    for (int zoom : List.of(1, 4, 6, 8, 11)) {
      assertThat(inside(zoom, latitude, longitude, "land"))
          .as("%s, z%d", where, zoom)
          .isEqualTo(land);
    }
  }

  @Test
  void lakes_assadAndOthers_areOnlyWhereTheSourcesHaveThem() {
    assertThat(inside(9, 33.8, 43.3, "lakes")).as("Lake Tharthar").isTrue();
    assertThat(inside(9, 38.6, 42.9, "lakes")).as("Lake Van").isTrue();
    assertThat(inside(9, 35.95, 38.15, "lakes")).as("Lake Assad, not invented").isFalse();
  }

  @ParameterizedTest
  @CsvSource({"7, 1.0", "9, 0.8", "12, 0.8"})
  void rivers_atMayadine_theEuphratesPasses(int zoom, double kilometres) {
    assertThat(nearestRiver(zoom, 35.02, 40.45)).isLessThan(kilometres);
    // and the measure itself can say no: Palmyra lies far from any big river
    assertThat(nearestRiver(zoom, 34.55, 38.28)).isGreaterThan(20);
  }

  @Test
  void borders_betweenSyriaAndIraq_areThereAndAreNotInTheSea() {
    Cell cell = MAP.cell(tile(8, 34.4, 41.0));
    assertThat(cell.borders().count()).isPositive();
    assertThat(MAP.cell(tile(8, 10, -35)).borders().count()).isZero();
  }

  @Test
  void towns_comeMostImportantFirst_andKnowSyria() {
    List<Town> towns = MAP.towns();
    assertThat(towns).hasSizeGreaterThan(22_000);
    for (int i = 1; i < towns.size(); i++) {
      assertThat(towns.get(i).importance())
          .isLessThanOrEqualTo(towns.get(i - 1).importance() + 1e-9);
    }
    Town damascus =
        towns.stream().filter(t -> t.name().equals("Damascus")).findFirst().orElseThrow();
    assertThat(damascus.status()).isEqualTo(TownStatus.CAPITAL);
    assertThat(damascus.country()).isEqualTo("SY");
    assertThat(Mercator.latitude(damascus.y())).isBetween(33.4, 33.6);
    assertThat(towns).anyMatch(t -> t.name().equals("Al Mayādīn"));
  }

  @Test
  void countries_haveTheirLabelInside() {
    Country syria =
        MAP.countries().stream().filter(c -> c.name().equals("Syria")).findFirst().orElseThrow();
    assertThat(Mercator.longitude(syria.x())).isBetween(36.0, 41.0);
    Country russia =
        MAP.countries().stream().filter(c -> c.name().equals("Russia")).findFirst().orElseThrow();
    assertThat(Mercator.longitude(russia.x())).isBetween(60.0, 130.0);
  }

  @Test
  void cell_acrossTheDateLine_isThatOfTheOtherSide() {
    TileId beyond = new TileId(6, 64 + 3, 20);
    assertThat(MAP.cell(beyond)).isSameAs(MAP.cell(new TileId(6, 3, 20)));
  }

  @Test
  void open_aFileThatIsNone_saysSo() {
    byte[] other = new byte[1000];
    assertThatThrownBy(() -> BaseMap.open(new ByteArrayInputStream(other)))
        .isInstanceOf(CorruptBaseMapException.class);
  }

  private static TileId tile(int zoom, double latitude, double longitude) {
    int across = 1 << zoom;
    return new TileId(
        zoom, (int) (Mercator.x(longitude) * across), (int) (Mercator.y(latitude) * across));
  }

  /// By the even-odd rule, as it is drawn.
  private static boolean inside(int zoom, double latitude, double longitude, String layer) {
    Cell cell = MAP.cell(tile(zoom, latitude, longitude));
    Shapes shapes = layer.equals("land") ? cell.land() : cell.lakes();
    double x = unitX(cell, longitude);
    double y = unitY(cell, latitude);
    boolean inside = false;
    for (int s = 0; s < shapes.count(); s++) {
      int start = shapes.start(s);
      int end = shapes.start(s + 1);
      for (int i = start, j = end - 1; i < end; j = i++) {
        if (shapes.y(i) > y != shapes.y(j) > y
            && x
                < (double) (shapes.x(j) - shapes.x(i))
                        * (y - shapes.y(i))
                        / (shapes.y(j) - shapes.y(i))
                    + shapes.x(i)) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private static double nearestRiver(int zoom, double latitude, double longitude) {
    Cell cell = MAP.cell(tile(zoom, latitude, longitude));
    double x = unitX(cell, longitude);
    double y = unitY(cell, latitude);
    double nearest = Double.MAX_VALUE;
    for (int s = 0; s < cell.rivers().count(); s++) {
      for (int i = cell.rivers().start(s) + 1; i < cell.rivers().start(s + 1); i++) {
        if (cell.rivers().kind(s) <= 1) {
          nearest =
              Math.min(
                  nearest,
                  java.awt.geom.Line2D.ptSegDist(
                      cell.rivers().x(i - 1),
                      cell.rivers().y(i - 1),
                      cell.rivers().x(i),
                      cell.rivers().y(i),
                      x,
                      y));
        }
      }
    }
    double unitMetres =
        Mercator.metresPerPixel(latitude, cell.id().zoom())
            * Mercator.TILE_SIZE
            / cell.unitsAcross();
    return nearest * unitMetres / 1000;
  }

  private static double unitX(Cell cell, double longitude) {
    return (Mercator.x(longitude) - cell.id().west()) * cell.id().across() * cell.unitsAcross();
  }

  private static double unitY(Cell cell, double latitude) {
    return (Mercator.y(latitude) - cell.id().north()) * cell.id().across() * cell.unitsAcross();
  }
}
