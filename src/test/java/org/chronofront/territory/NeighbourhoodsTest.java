package org.chronofront.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.Distance;
import org.chronofront.geo.Mercator;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.GeoPoint;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {
  private static final BaseMap MAP = BaseMap.bundled();
  private static final GeoPoint MAYADINE = new GeoPoint(35.02, 40.45);
  private static final GeoPoint LATAKIA = new GeoPoint(35.53, 35.78);

  @Test
  void of_anyPoint_liesInTheCellOfTheNearestPlaceWithinReach() {
    Random random = new Random(5);
    List<GeoPoint> places =
        IntStream.range(0, 40)
            .mapToObj(
                _ -> new GeoPoint(34.5 + random.nextDouble(), 38.5 + 1.5 * random.nextDouble()))
            .toList();
    double reach = 20;
    Neighbourhoods cells = Neighbourhoods.of(places, reach, MAP);
    List<List<AreaPolygon>> areas =
        IntStream.range(0, places.size()).mapToObj(i -> cells.of(bits(i))).toList();
    int inside = 0;
    for (int n = 0; n < 2000; n++) {
      GeoPoint point =
          new GeoPoint(34.3 + 1.4 * random.nextDouble(), 38.3 + 1.9 * random.nextDouble());
      List<Double> away = places.stream().map(place -> Distance.kilometres(place, point)).toList();
      List<Double> sorted = away.stream().sorted().toList();
      boolean plain =
          Math.abs(sorted.getFirst() - reach) > 0.5 && sorted.get(1) - sorted.getFirst() > 0.3;
      for (int i = 0; plain && i < places.size(); i++) {
        boolean nearest = away.get(i).equals(sorted.getFirst()) && away.get(i) < reach;
        assertThat(holds(areas.get(i), point)).as(point + " in " + i).isEqualTo(nearest);
        inside += nearest ? 1 : 0;
      }
    }
    assertThat(inside).isGreaterThan(500);
  }

  @Test
  void of_onTheCoast_endsAtTheSea() {
    List<AreaPolygon> area = Neighbourhoods.of(List.of(LATAKIA), 40, MAP).of(bits(0));
    assertThat(holds(area, new GeoPoint(35.55, 36.0))).isTrue();
    assertThat(holds(area, new GeoPoint(35.5, 35.5))).as("sea").isFalse();
  }

  @Test
  void of_twoPlacesTogether_isOneAreaWithoutALineBetween() {
    GeoPoint near = new GeoPoint(35.1, 40.5);
    Neighbourhoods cells = Neighbourhoods.of(List.of(MAYADINE, near), 20, MAP);
    BitSet both = bits(0);
    both.set(1);
    assertThat(cells.of(both)).hasSize(1);
  }

  @Test
  void of_groupsThatChangeByAFewPlaces_holdWhatIsNearestToOneOfThem() {
    Random random = new Random(11);
    List<GeoPoint> places =
        IntStream.range(0, 120)
            .mapToObj(
                _ -> new GeoPoint(34.5 + random.nextDouble(), 38.5 + 1.5 * random.nextDouble()))
            .toList();
    Neighbourhoods cells = Neighbourhoods.of(places, 30, MAP);
    BitSet group = new BitSet();
    IntStream.range(0, places.size()).filter(_ -> random.nextBoolean()).forEach(group::set);
    for (int step = 0; step < 12; step++) {
      group.flip(random.nextInt(places.size()));
      List<AreaPolygon> area = cells.of(group);
      for (int n = 0; n < 150; n++) {
        GeoPoint point =
            new GeoPoint(34.6 + 0.8 * random.nextDouble(), 38.7 + 1.1 * random.nextDouble());
        List<Integer> nearest =
            IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Distance.kilometres(places.get(i), point)))
                .limit(2)
                .toList();
        double first = Distance.kilometres(places.get(nearest.getFirst()), point);
        if (Distance.kilometres(places.get(nearest.getLast()), point) - first > 0.3 && first < 29) {
          assertThat(holds(area, point)).as(point + "").isEqualTo(group.get(nearest.getFirst()));
        }
      }
    }
  }

  @Test
  void of_manyPlacesOfOneState_isOneAreaWithoutSlits() {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      List<GeoPoint> places =
          IntStream.range(0, 8)
              .mapToObj(
                  _ ->
                      new GeoPoint(
                          34.8 + 0.4 * random.nextDouble(), 38.8 + 0.5 * random.nextDouble()))
              .toList();
      BitSet all = new BitSet();
      all.set(0, places.size());
      List<AreaPolygon> area = Neighbourhoods.of(places, 40, MAP).of(all);
      assertThat(area).as("round " + round).hasSize(1);
      assertThat(area.getFirst().rings()).as("round " + round).hasSize(1);
      assertThat(acute(area.getFirst().rings().getFirst().degrees())).as("round " + round).isZero();
    }
  }

  /// How often an edge turns back on itself: the ends of slits.
  private static int acute(double[] degrees) {
    int count = 0;
    for (int i = 2; i + 3 < degrees.length; i += 2) {
      double inX = degrees[i] - degrees[i - 2];
      double inY = degrees[i + 1] - degrees[i - 1];
      double outX = degrees[i + 2] - degrees[i];
      double outY = degrees[i + 3] - degrees[i + 1];
      double cosine = (inX * outX + inY * outY) / (Math.hypot(inX, inY) * Math.hypot(outX, outY));
      if (cosine < -0.999999) {
        count++;
      }
    }
    return count;
  }

  @Test
  void of_twoPlacesAtOnePoint_firstHasTheCell() {
    Neighbourhoods cells = Neighbourhoods.of(List.of(MAYADINE, MAYADINE), 20, MAP);
    assertThat(cells.of(bits(0))).hasSize(1);
    assertThat(cells.of(bits(1))).isEmpty();
  }

  @Test
  void of_noPlacesOrNoDistance_isNothingOrRefused() {
    assertThat(Neighbourhoods.of(List.of(), 20, MAP).of(bits(0))).isEmpty();
    assertThatThrownBy(() -> Neighbourhoods.of(List.of(MAYADINE), 0, MAP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BitSet bits(int i) {
    BitSet bits = new BitSet();
    bits.set(i);
    return bits;
  }

  /// By the even-odd rule, in the projection.
  private static boolean holds(List<AreaPolygon> area, GeoPoint point) {
    double x = Mercator.x(point.longitude());
    double y = Mercator.y(point.latitude());
    boolean in = false;
    for (AreaPolygon polygon : area) {
      for (AreaPolygon.Ring ring : polygon.rings()) {
        double[] degrees = ring.degrees();
        for (int i = 0, j = degrees.length - 2; i < degrees.length; j = i, i += 2) {
          double y1 = Mercator.y(degrees[i + 1]);
          double y2 = Mercator.y(degrees[j + 1]);
          double x1 = Mercator.x(degrees[i]);
          double x2 = Mercator.x(degrees[j]);
          if (y1 > y != y2 > y && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1) {
            in = !in;
          }
        }
      }
    }
    return in;
  }
}
