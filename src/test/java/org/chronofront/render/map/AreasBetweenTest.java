package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.geo.Viewport;
import org.chronofront.model.ControlState;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.junit.jupiter.api.Test;

class AreasBetweenTest {
  private static final int SIDE = 200;
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
