package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.geo.Viewport;
import org.chronofront.model.ControlState;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.junit.jupiter.api.Test;

class AreasBetweenTest {
  private static final int SIDE = 200;
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
  private static final List<Place> PLACES =
      IntStream.range(0, 6)
          .mapToObj(
              i ->
                  new Place(
                      "p" + i,
                      List.of(new LocalName("en", "Place " + i, LocalName.Kind.NAME)),
                      PlaceKind.TOWN,
                      null,
                      null,
                      new GeoPoint(35, 38.5 + i * 0.2),
                      null))
          .toList();

  /// What waits for the other thread.
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private final Interpolation interpolation = new Interpolation(BaseMap.bundled());
  private int readied;
  private final AreasBetween between =
      new AreasBetween(interpolation, waiting::add, () -> readied++);

  private static Finding held(String actor) {
    return new Finding(
        ControlStatus.HELD,
        List.of(new ControlState.Held(actor)),
        List.of(),
        List.of(),
        List.of(),
        "latest",
        null);
  }

  /// The first places are of `a`, the others of `b`.
  private static Interpolation.Order order(int first, int kilometres) {
    Map<String, Finding> findings = new HashMap<>();
    for (int i = 0; i < PLACES.size(); i++) {
      findings.put("p" + i, held(i < first ? "a" : "b"));
    }
    return new Interpolation.Order(
        List.of(),
        PLACES,
        findings,
        DAY,
        Fading.USUAL,
        kilometres,
        new Interpolation.Style(id -> id, new ActorColors(List.of()), Theme.LIGHT));
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void ask_whileOthersAreMade_keepsTheLastAndMakesOnlyTheLatest() {
    between.ask(order(2, 20));
    assertThat(between.marks()).isEmpty();
    work();
    List<AreaMark> before = between.marks();
    between.ask(order(3, 20));
    between.ask(order(4, 20));
    between.ask(order(5, 20));

    assertThat(waiting).hasSize(1);
    assertThat(between.marks()).isSameAs(before).hasSize(2);
    work();
    assertThat(between.marks()).isEqualTo(interpolation.between(order(5, 20))).isNotEqualTo(before);
    assertThat(readied).isEqualTo(2);
  }

  @Test
  void ask_switchedOffMeanwhile_dropsTheAnswer() {
    between.ask(order(2, 20));
    between.ask(order(2, 0));
    work();

    assertThat(between.marks()).isEmpty();
    assertThat(readied).isZero();
  }

  @Test
  void ask_statesThatAreTheSame_givesTheSameAreas() {
    between.ask(order(2, 20));
    work();
    List<AreaMark> before = between.marks();
    between.ask(order(2, 20));
    work();

    assertThat(between.marks()).isSameAs(before);
    assertThat(readied).isEqualTo(1);
  }

  @Test
  void between_stepThatChangesOneActorsPlaces_keepsTheAreasOfTheOthers() {
    List<AreaMark> before = interpolation.between(order(2, 20));
    Interpolation.Order other = order(2, 20);
    other.findings().put("p1", held("c"));
    List<AreaMark> after = interpolation.between(other);

    assertThat(after).hasSize(3);
    assertThat(after.getLast()).isEqualTo(before.getLast());
    assertThat(after.getFirst().area()).isNotSameAs(before.getFirst().area());
  }

  /// All of `a`, confirmed so many days ago.
  private static Interpolation.Order aged(Fading fading, long... ages) {
    Map<String, Finding> findings = new HashMap<>();
    for (int i = 0; i < PLACES.size(); i++) {
      Finding held = held("a");
      findings.put(
          "p" + i,
          new Finding(
              held.status(),
              held.states(),
              held.winning(),
              held.losing(),
              held.possible(),
              held.rule(),
              DAY.minusDays(ages[Math.min(i, ages.length - 1)])));
    }
    Interpolation.Order plain = order(6, 20);
    return new Interpolation.Order(
        plain.drawn(), PLACES, findings, DAY, fading, plain.kilometres(), plain.style());
  }

  @Test
  void between_evidenceOfOneAge_isOneAreaAsStrongAsTheMarkOfItsPlace() {
    for (long age : new long[] {0, 30, 90, 180, 250, 2_000}) {
      List<AreaMark> marks = interpolation.between(aged(Fading.USUAL, age));
      assertThat(marks).hasSize(1);
      assertThat(marks.getFirst().drawn()).isEqualTo(AreaMark.Drawn.WHOLE);
      assertThat(marks.getFirst().strength())
          .as("after %d days", age)
          .isCloseTo(MarkStyle.opacity(age, Fading.USUAL), within(0.09));
    }
    assertThat(interpolation.between(aged(Fading.NEVER, 2_000)).getFirst().strength()).isEqualTo(1);
  }

  @Test
  void between_evidenceOfSeveralAges_isAGroundForEachWithinOneEdge() {
    List<AreaMark> marks = interpolation.between(aged(Fading.USUAL, 0, 1, 180, 181, 2_000, 2_001));

    assertThat(marks)
        .extracting(AreaMark::drawn)
        .containsExactly(
            AreaMark.Drawn.GROUND,
            AreaMark.Drawn.GROUND,
            AreaMark.Drawn.GROUND,
            AreaMark.Drawn.EDGE);
    assertThat(marks.subList(0, 3)).extracting(AreaMark::strength).doesNotHaveDuplicates();
    assertThat(marks).extracting(AreaMark::interpolated).containsOnly(true);
    assertThat(marks.stream().map(mark -> LegendArea.of(mark, MapInk.of(Theme.LIGHT))).distinct())
        .as("in the legend")
        .hasSize(1);
    assertThat(marks.getLast().area())
        .as("the edge is that of land of one age")
        .isSameAs(interpolation.between(aged(Fading.NEVER, 0)).getFirst().area());
    assertThat(interpolation.between(aged(Fading.NEVER, 0, 180, 2_000))).hasSize(1);
  }

  @Test
  void layer_olderEvidence_isPalerAndItsHatchingStaysToBeSeen() {
    List<AreaMark> fresh = interpolation.between(aged(Fading.USUAL, 0));
    List<AreaMark> old = interpolation.between(aged(Fading.USUAL, 2_000));
    int strong = alpha(draw(new AreaLayer(), fresh, 7));
    int faint = alpha(draw(new AreaLayer(), old, 7));
    assertThat((double) faint).isCloseTo(0.35 * strong, within(3.0));

    for (AreaPattern pattern : List.of(AreaPattern.RISING, AreaPattern.LEVEL, AreaPattern.DOTS)) {
      AreaMark mark = old.getFirst();
      AreaMark hatched =
          new AreaMark(
              mark.area(),
              "",
              mark.argb(),
              mark.argb(),
              pattern,
              40,
              mark.strength(),
              mark.drawn());
      int[] pixels = draw(new AreaLayer(), List.of(hatched), 7);
      assertThat(Arrays.stream(pixels).filter(pixel -> pixel >>> 24 > faint + 30).count())
          .as(pattern + " over its ground")
          .isGreaterThan(covered(pixels) / 20);
    }
  }

  @Test
  void between_placesThatStandBack_areFaintInGroundAndSignsBesideTheOthers() {
    Interpolation.Order order = order(3, 20);
    Interpolation.Order quiet =
        new Interpolation.Order(
            order.drawn(),
            order.places(),
            order.findings(),
            order.day(),
            Fading.NEVER,
            order.kilometres(),
            order.style(),
            Set.of("p0", "p1", "p2"));
    assertThat(interpolation.between(quiet))
        .extracting(AreaMark::legend, AreaMark::strength)
        .containsExactly(
            tuple("Interpolated up to 20 km: a", AreaMark.QUIET),
            tuple("Interpolated up to 20 km: b", 1.0));

    AreaMark back = interpolation.between(quiet).getFirst();
    AreaMark fore = interpolation.between(order(6, 20)).getFirst();
    int most = most(draw(new AreaLayer(), List.of(fore), 7));
    assertThat((double) most(draw(new AreaLayer(), List.of(back), 7)))
        .as("the edge, which is the strongest of it")
        .isLessThan(0.4 * most);
  }

  private static int most(int[] pixels) {
    return Arrays.stream(pixels).map(pixel -> pixel >>> 24).max().orElse(0);
  }

  /// The opacity of the ground in the middle of the picture.
  private static int alpha(int[] pixels) {
    return pixels[SIDE / 2 * SIDE + SIDE / 2] >>> 24;
  }

  @Test
  void layer_onTheScreen_drawsLaterAndTheLastPictureUntilThen() {
    AreaLayer layer = new AreaLayer(waiting::add, () -> readied++);
    List<AreaMark> marks = interpolation.between(order(2, 20));
    int[] first = draw(layer, marks, 7);
    work();
    int[] second = draw(layer, marks, 7);
    int[] zoomed = draw(layer, marks, 8);
    List<AreaMark> others = interpolation.between(order(4, 20));
    int[] waitingForOthers = draw(layer, others, 7);
    work();

    assertThat(Arrays.stream(first).allMatch(pixel -> pixel == 0)).isTrue();
    assertThat(second).isEqualTo(draw(new AreaLayer(), marks, 7));
    assertThat(covered(zoomed)).as("twice as wide and high").isGreaterThan(2 * covered(second));
    assertThat(waitingForOthers).isEqualTo(second);
    assertThat(draw(layer, others, 7)).isEqualTo(draw(new AreaLayer(), others, 7));
    assertThat(layer.shapes(others)).hasSize(2);
  }

  private static long covered(int[] pixels) {
    return Arrays.stream(pixels).filter(pixel -> pixel != 0).count();
  }

  private static int[] draw(AreaLayer layer, List<AreaMark> marks, double zoom) {
    int[] pixels = new int[SIDE * SIDE];
    SnappedView view = SnappedView.of(Viewport.at(new GeoPoint(35, 39), zoom, SIDE, SIDE), 1, 14);
    layer.draw(new Frame(pixels, SIDE, SIDE), view, marks);
    return pixels;
  }
}
