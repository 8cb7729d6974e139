package org.chronofront.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.index.EventSelection;
import org.chronofront.library.BundledDataset;
import org.chronofront.model.Dataset;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapComposer;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFit;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;

/// Times the composer alone, without JavaFX: slider steps, pans and zooms at 1280×800 on the
/// bundled dataset and with 100,000 and 1,000,000 random events. Prints milliseconds by the clock,
/// and of the thread's own time, which a busy machine distorts less.
public final class MapBench {
  private static final int FRAMES = 200;

  private final Dataset data = BundledDataset.shipped().reader().get();
  private final ControlEngine engine = ControlEngine.of(data.claims(), AdmissionRule.LATEST);
  private final ActorColors colors = new ActorColors(data.actors());
  private final MapComposer composer;
  private final int scale;
  private final int[] pixels;
  private final Viewport view;

  private MapBench(MapComposer composer, int scale) {
    this.composer = composer;
    this.scale = scale;
    this.pixels = new int[1280 * 800 * scale * scale];
    List<GeoPoint> points =
        data.places().stream().map(Place::point).filter(p -> p != null).toList();
    this.view = MapFit.of(points, 1280, 800);
  }

  /// Runs all of it.
  public static void main(String[] args) {
    ExecutorService painters = Executors.newSingleThreadExecutor();
    MapStudio studio = new MapStudio(BaseMap.bundled(), painters, 512L << 20);
    for (int scale : new int[] {1, 2}) {
      MapBench bench = new MapBench(studio.forScreen(() -> {}), scale);
      bench.all();
    }
    painters.shutdownNow();
  }

  private void all() {
    EventIndex few = EventIndex.of(List.of());
    for (int events : new int[] {0, 100_000, 1_000_000}) {
      EventIndex index = events == 0 ? few : random(events);
      EventSelection all =
          index.select(
              new DayRange(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 1, 1)), EventFilter.NONE);
      warm(index, all);
      run(events, "slider step", i -> scene(view, 1 + i % 12, index, all));
      run(events, "pan", i -> scene(moved(view, i * 3, 0), 12, index, all));
      run(events, "zoom", i -> scene(moved(view, 0, i * 0.01), 12, index, all));
    }
  }

  private void warm(EventIndex index, EventSelection all) {
    for (int i = 0; i < FRAMES; i++) {
      composer.compose(scene(moved(view, i * 3, 0), 1 + i % 12, index, all), pixels);
      composer.compose(scene(moved(view, 0, i * 0.01), 12, index, all), pixels);
    }
    for (int i = 0; i < 200; i++) {
      pause();
      boolean ready = composer.compose(scene(view, 12, index, all), pixels).tilesComplete();
      ready &= composer.compose(scene(moved(view, 600, 0), 12, index, all), pixels).tilesComplete();
      ready &= composer.compose(scene(moved(view, 0, 1), 12, index, all), pixels).tilesComplete();
      ready &= composer.compose(scene(moved(view, 0, 2), 12, index, all), pixels).tilesComplete();
      if (ready) {
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(int events, String what, IntFunction<MapScene> scenes) {
    double[] millis = new double[FRAMES];
    double[] cpu = new double[FRAMES];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < FRAMES; i++) {
      MapScene scene = scenes.apply(i);
      long start = System.nanoTime();
      long startCpu = threads.getCurrentThreadCpuTime();
      composer.compose(scene, pixels);
      cpu[i] = (threads.getCurrentThreadCpuTime() - startCpu) / 1e6;
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(cpu);
    System.out.printf(
        "scale %d, %,9d events, %-11s median %5.1f  p95 %5.1f  max %5.1f  cpu median %5.1f  p95"
            + " %5.1f ms%n",
        scale,
        events,
        what,
        millis[FRAMES / 2],
        millis[FRAMES * 95 / 100],
        millis[FRAMES - 1],
        cpu[FRAMES / 2],
        cpu[FRAMES * 95 / 100]);
  }

  private static Viewport moved(Viewport v, double pixels, double levels) {
    return new Viewport(
        v.centreX() + pixels / v.worldSize(),
        v.centreY(),
        v.zoom() + levels,
        v.width(),
        v.height());
  }

  private MapScene scene(Viewport at, int dayOfMonth, EventIndex index, EventSelection selection) {
    LocalDate day = LocalDate.of(2017, 10, dayOfMonth);
    Map<String, Finding> findings = new java.util.TreeMap<>();
    engine.places().forEach(place -> findings.put(place, engine.at(place, day, null)));
    return new MapScene(
        at,
        scale,
        Theme.LIGHT,
        MapContent.of(
            data.places(), findings, day, data.actors(), colors, Theme.LIGHT, Fading.USUAL),
        index,
        selection,
        new org.chronofront.time.DayRange(LocalDate.EPOCH, day),
        new MapFocus("al-qaryatayn", -1, null),
        new MapCaption(
            MapCaption.LegendForm.OPEN, "Control on " + day, "Events", BaseMap.ATTRIBUTION));
  }

  private static EventIndex random(int count) {
    Random random = new Random(1);
    EventKind[] kinds = EventKind.values();
    DateSpan span = DateSpan.day(LocalDate.of(2017, 10, 1));
    List<EventRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          new EventRow(
              "e" + i,
              kinds[random.nextInt(kinds.length)],
              span,
              null,
              new GeoPoint(32 + 5 * random.nextDouble(), 36 + 9 * random.nextDouble()),
              List.of(),
              List.of()));
    }
    return EventIndex.of(rows);
  }
}
