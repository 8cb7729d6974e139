package org.chronofront.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.model.ControlState;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.LocalName;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.Interpolation;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;

/// Times the areas between 5,000 made-up places around the eastern Mediterranean, held by four
/// actors in bands by evidence of all ages, which fades or not: how long the thread that draws is
/// held by asking for them and by its longest frame, and after how long the areas are on the
/// screen. First shading, a step of the day that changes twenty places, a pan beyond what is drawn,
/// a zoom. Milliseconds by the clock.
public final class AreasBench {
  private static final int PLACES = 5_000;
  private static final int CHANGES = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final EventIndex EVENTS = EventIndex.of(List.of());
  private static final DayRange WINDOW =
      new DayRange(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 12));
  private static final EventSelection SELECTION = EVENTS.select(WINDOW, EventFilter.NONE);

  private final int[] pixels = new int[1280 * 800];
  private final Fading fading;
  private double centre = 39;
  private double zoom = 7;
  private LocalDate day = LocalDate.of(2017, 10, 12);
  private final Random random = new Random(7);
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Finding> findings = new HashMap<>();

  private AreasBench(Fading fading) {
    this.fading = fading;
    for (int i = 0; i < PLACES; i++) {
      GeoPoint at = new GeoPoint(32 + 5 * random.nextDouble(), 35 + 9 * random.nextDouble());
      String id = "p" + i;
      List<LocalName> names = List.of(new LocalName("en", "Place " + i, LocalName.Kind.NAME));
      places.add(new Place(id, names, PlaceKind.TOWN, null, null, at, null));
      findings.put(id, held((int) (at.longitude() + random.nextGaussian() / 3) % 4));
    }
  }

  /// By evidence of up to a year and a half ago.
  private Finding held(int actor) {
    return new Finding(
        ControlStatus.HELD,
        List.of(new ControlState.Held("a" + actor)),
        List.of(),
        List.of(),
        List.of(),
        "latest",
        day.minusDays(random.nextInt(540)));
  }

  /// Runs all of it.
  public static void main(String[] args) throws InterruptedException {
    for (int reach : new int[] {20, 80}) {
      for (Fading fading : List.of(Fading.NEVER, Fading.USUAL)) {
        new AreasBench(fading).run(reach);
      }
    }
  }

  private void run(int reach) throws InterruptedException {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    ExecutorService tiles = Executors.newSingleThreadExecutor();
    MapStudio studio = new MapStudio(BaseMap.bundled(), tiles, worker, 64L << 20);
    Semaphore ready = new Semaphore(0);
    AreasBetween between = studio.areasBetween(ready::release);
    MapComposer composer = studio.forScreen(ready::release);
    System.out.printf("%d places, up to %d km, evidence %s%n", PLACES, reach, fading.words());
    for (int i = 0; i < 20; i++) {
      composer.compose(scene(between, 0), pixels);
    }
    step("without areas", between, composer, ready, 0);
    step("first shading", between, composer, ready, reach);
    for (int step = 0; step < 5; step++) {
      day = day.plusDays(1);
      for (int i = 0; i < CHANGES; i++) {
        findings.put("p" + random.nextInt(PLACES), held(random.nextInt(4)));
      }
      step("day step", between, composer, ready, reach);
    }
    for (int pan = 0; pan < 3; pan++) {
      centre += 1.5;
      step("pan", between, composer, ready, reach);
    }
    zoom += 0.5;
    step("zoom", between, composer, ready, reach);
    worker.shutdownNow();
    tiles.shutdownNow();
  }

  /// Draws frames as the window does, until nothing more comes.
  private void step(
      String what, AreasBetween between, MapComposer composer, Semaphore ready, int reach)
      throws InterruptedException {
    ready.drainPermits();
    Map<String, Finding> now = Map.copyOf(findings);
    long from = System.nanoTime();
    between.ask(
        new Interpolation.Order(
            List.of(),
            places,
            now,
            day,
            fading,
            reach,
            new Interpolation.Style(id -> id, new ActorColors(List.of()), Theme.LIGHT)));
    double asking = since(from);
    double longest = 0;
    double processor = 0;
    double there = 0;
    do {
      long begin = System.nanoTime();
      long spent = THREADS.getCurrentThreadCpuTime();
      composer.compose(scene(between, reach), pixels);
      longest = Math.max(longest, since(begin));
      processor = Math.max(processor, (THREADS.getCurrentThreadCpuTime() - spent) / 1e6);
      there = since(from);
    } while (ready.tryAcquire(reach > 0 && between.marks().isEmpty() ? 20 : 1, TimeUnit.SECONDS));
    System.out.printf(
        Locale.ROOT,
        "%-14s asking %5.2f ms, longest frame %6.1f ms (processor %5.1f), there after %7.1f ms%n",
        what,
        asking,
        longest,
        processor,
        there);
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }

  private MapScene scene(AreasBetween between, int reach) {
    MapContent none = new MapContent(List.of(), List.of(), List.of(), Fading.NEVER);
    return new MapScene(
        Viewport.at(new GeoPoint(34.5, centre), zoom, 1280, 800),
        1,
        Theme.LIGHT,
        reach == 0 ? none : none.withAreas(between.marks()),
        EVENTS,
        SELECTION,
        WINDOW,
        MapFocus.NONE,
        new MapCaption(MapCaption.LegendForm.HIDDEN, "", "", ""));
  }
}
