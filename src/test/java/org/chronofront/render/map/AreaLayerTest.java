package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chronofront.geo.Viewport;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.Actor;
import org.chronofront.model.ActorKind;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.DateSpan;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreaLayerTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 8);
  private static final int GROUND = 0xFFFFFFFF;
  private static final int SIDE = 200;
  private static final List<Actor> ACTORS = List.of(actor("north"), actor("south"));
  private static final ActorColors COLORS = new ActorColors(ACTORS);

  private final AreaLayer layer = new AreaLayer();

  private static Actor actor(String id) {
    return new Actor(
        id, List.of(new LocalName("en", id, LocalName.Kind.NAME)), ActorKind.STATE, null);
  }

  private static double[] square(double half) {
    return new double[] {-half, -half, half, -half, half, half, -half, half, -half, -half};
  }

  /// Ten degrees around (0, 0) with a hole of four.
  private static LibraryArea area(@Nullable String actor, @Nullable DateSpan span) {
    AreaPolygon polygon =
        new AreaPolygon(List.of(new AreaPolygon.Ring(square(5)), new AreaPolygon.Ring(square(2))));
    return new LibraryArea("a", "Territory", actor, span, "Day maps", () -> List.of(polygon));
  }

  private static List<AreaMark> marks(LibraryArea... areas) {
    return AreaMark.of(List.of(areas), DAY, ACTORS, COLORS, Theme.LIGHT);
  }

  /// Where ten degrees are 114 logical pixels.
  private static SnappedView view(double longitude, int scale) {
    return SnappedView.of(Viewport.at(new GeoPoint(0, longitude), 4, SIDE, SIDE), scale, 14);
  }

  private int[] draw(List<AreaMark> marks, SnappedView view) {
    int[] pixels = new int[view.width() * view.height()];
    Arrays.fill(pixels, GROUND);
    layer.draw(new Frame(pixels, view.width(), view.height()), view, marks);
    return pixels;
  }

  /// The pixels of a column, from the middle downwards, at a distance of logical pixels.
  private static List<Integer> column(int[] pixels, SnappedView view, int from, int to) {
    int middle = view.width() / 2;
    return IntStream.range(from * view.scale(), to * view.scale())
        .map(y -> pixels[(middle + y) * view.width() + middle])
        .boxed()
        .toList();
  }

  @Test
  void draw_anArea_fillsItOutsideItsHole() {
    List<AreaMark> marks = marks(area("north", DateSpan.day(DAY)));
    int faint = MapInk.mix(marks.getFirst().argb(), GROUND, AreaBrush.GROUND);
    for (int scale : new int[] {1, 2, 4}) {
      SnappedView view = view(0, scale);
      int[] pixels = draw(marks, view);
      assertThat(column(pixels, view, 0, 20)).as("hole").containsOnly(GROUND);
      assertThat(column(pixels, view, 60, 99)).as("outside").containsOnly(GROUND);
      assertThat(column(pixels, view, 26, 54))
          .as("inside, at scale " + scale)
          .doesNotContain(GROUND)
          .anyMatch(argb -> near(argb, faint));
    }
  }

  private static boolean near(int a, int b) {
    return IntStream.of(0, 8, 16).allMatch(s -> Math.abs((a >> s & 255) - (b >> s & 255)) <= 2);
  }

  @Test
  void draw_twoActors_differWithoutColour() {
    AreaMark north = marks(area("north", null)).getFirst();
    AreaMark grey = new AreaMark(north.area(), "", 0xFF808080, 0xFF808080, north.pattern());
    AreaMark south = marks(area("south", null)).getFirst();
    AreaMark other = new AreaMark(south.area(), "", 0xFF808080, 0xFF808080, south.pattern());
    assertThat(draw(List.of(grey), view(0, 1))).isNotEqualTo(draw(List.of(other), view(0, 1)));
  }

  @Test
  void draw_draggedAtOneZoom_isTheSameElsewhere() {
    List<AreaMark> marks = marks(area("north", null));
    int[] first = draw(marks, view(0, 2));
    draw(marks, view(3, 2));
    draw(marks, view(-3, 2));
    assertThat(draw(marks, view(0, 2))).isEqualTo(first);
    assertThat(new AreaLayer().shapes(marks)).hasSize(1);
  }

  @Test
  void draw_beyondTheDateLine_reachesBothSides() {
    AreaPolygon polygon =
        new AreaPolygon(
            List.of(new AreaPolygon.Ring(new double[] {175, -5, 185, -5, 185, 5, 175, 5})));
    LibraryArea area =
        new LibraryArea("d", "Strait", null, null, "Day maps", () -> List.of(polygon));
    for (double longitude : new double[] {178, -178}) {
      SnappedView view = view(longitude, 1);
      assertThat(column(draw(marks(area), view), view, 0, 20)).doesNotContain(GROUND);
    }
  }

  @Test
  void of_dayOutsideTheSpan_leavesTheAreaOut() {
    DateSpan day = DateSpan.day(DAY);
    assertThat(marks(area(null, day))).hasSize(1);
    assertThat(marks(area(null, DateSpan.day(DAY.plusDays(1))))).isEmpty();
    assertThat(marks(area(null, DateSpan.day(DAY.minusDays(1))))).isEmpty();
    assertThat(marks(area(null, null)))
        .extracting(AreaMark::legend)
        .containsExactly("Area as drawn by Day maps, undated");
  }

  @Test
  void of_actor_givesItsColourAndName() {
    AreaMark mark = marks(area("south", DateSpan.day(DAY))).getFirst();
    assertThat(mark.argb()).isEqualTo(COLORS.argb("south", Theme.LIGHT));
    assertThat(mark.legend()).isEqualTo("Area of south as drawn by Day maps");
    assertThat(mark.pattern()).isNotEqualTo(marks(area("north", null)).getFirst().pattern());
    assertThat(marks(area(null, null)).getFirst().pattern()).isEqualTo(AreaPattern.DOTS);
  }

  @Test
  void areaAt_pointInTheHole_isNone() {
    MapScene scene = SyriaScenes.scene(LocalDate.of(2017, 10, 12), Theme.LIGHT, 1, MapFocus.NONE);
    LibraryArea area = area("north", null);
    MapScene here =
        new MapScene(
            view(0, 1).viewport(),
            1,
            Theme.LIGHT,
            MapContent.EMPTY.withAreas(marks(area)),
            scene.events(),
            scene.selection(),
            scene.window(),
            MapFocus.NONE,
            MapCaption.NONE);
    int[] pixels = new int[SIDE * SIDE];
    ComposedMap map = SyriaScenes.composer().compose(here, pixels);
    double middle = SIDE / 2.0;
    assertThat(map.areaAt(middle, middle + 40)).contains(area);
    assertThat(map.areaAt(middle, middle)).isEmpty();
    assertThat(map.areaAt(middle, middle + 80)).isEmpty();
  }

  @Test
  void corners_ofAreas_areTheirs() {
    assertThat(MapFit.corners(List.of(area(null, null))))
        .containsExactly(new GeoPoint(-5, -5), new GeoPoint(5, 5));
    assertThat(MapFit.corners(List.of())).isEmpty();
  }
}
