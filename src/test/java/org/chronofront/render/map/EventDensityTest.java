package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.junit.jupiter.api.Test;

class EventDensityTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);
  private static final int WIDTH = 900;
  private static final int HEIGHT = 600;

  private final MapComposer composer = SyriaScenes.composer();

  @Test
  void compose_fewSpots_hasNoDensity() {
    int[] few = pixels(scene(spots(300, 1)));
    int[] none = pixels(scene(List.of()));
    assertThat(few).isNotEqualTo(none);
    assertThat(composed(scene(spots(300, 1))).eventsAt(450, 300)).hasSizeLessThan(2);
  }

  @Test
  void compose_manySpots_isDarkerWhereMoreHappened() {
    List<EventRow> rows = spots(5000, 1);
    for (int i = 0; i < 200; i++) {
      rows.add(event("crowd-" + i, new GeoPoint(34.5, 40)));
    }
    int[] pixels = pixels(scene(rows));
    int[] ground = pixels(scene(List.of()));

    int crowded = 300 * WIDTH + 450;
    assertThat(brightness(pixels[crowded])).isLessThan(brightness(ground[crowded]) * 0.5);
    assertThat(composed(scene(rows)).eventsAt(450, 300)).hasSizeGreaterThan(199);
  }

  @Test
  void legend_manySpots_explainsTheSquares() {
    EventIndex index = EventIndex.of(spots(5000, 1));
    ShownSites sites =
        new ShownSites(index, index.select(DayRange.ALL, EventFilter.NONE), DayRange.ALL);
    MapScene scene = scene(spots(5000, 1));
    LegendContent content =
        LegendContent.of(
            scene, EventCounts.of(sites), EventForm.DENSITY, false, MapInk.of(Theme.LIGHT));

    assertThat(content.form()).isEqualTo(EventForm.DENSITY);
    assertThat(composer.legend(scene, 2000).width())
        .isGreaterThanOrEqualTo(composer.legend(scene(List.of()), 2000).width());
  }

  private int[] pixels(MapScene scene) {
    int[] pixels = new int[WIDTH * HEIGHT];
    composer.compose(scene, pixels);
    return pixels;
  }

  private ComposedMap composed(MapScene scene) {
    return composer.compose(scene, new int[WIDTH * HEIGHT]);
  }

  private static double brightness(int argb) {
    return ((argb >> 16) & 0xFF) + ((argb >> 8) & 0xFF) + (argb & 0xFF);
  }

  private static MapScene scene(List<EventRow> rows) {
    EventIndex events = EventIndex.of(rows);
    DayRange window = new DayRange(DAY.minusDays(3), DAY);
    return new MapScene(
        Viewport.at(new GeoPoint(34.5, 40), 7, WIDTH, HEIGHT),
        1,
        Theme.LIGHT,
        MapContent.EMPTY,
        events,
        events.select(window, EventFilter.NONE),
        window,
        MapFocus.NONE,
        new MapCaption(LegendForm.CLOSED, "Control", "Events", ""));
  }

  /// So many spots in a grid around the middle, each with some events.
  private static List<EventRow> spots(int count, int each) {
    List<EventRow> rows = new ArrayList<>();
    int side = (int) Math.ceil(Math.sqrt(count));
    for (int i = 0; i < count; i++) {
      GeoPoint point = new GeoPoint(33 + 3.0 * (i / side) / side, 37.5 + 5.0 * (i % side) / side);
      for (int k = 0; k < each; k++) {
        rows.add(event("e" + i + "-" + k, point));
      }
    }
    return rows;
  }

  private static EventRow event(String id, GeoPoint point) {
    return new EventRow(id, EventKind.BATTLE, DateSpan.day(DAY), null, point, List.of(), List.of());
  }
}
