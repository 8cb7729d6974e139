package org.chronofront.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.Mercator;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Area;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.Dataset;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.DateSpan;
import org.chronofront.model.EventKind;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.camera.AreaPick;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.stage.Pointer;
import org.chronofront.ui.stage.TestStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A click on what covers land: what a dataset draws, and what lies between places.
class AreaPickTest {
  private static final LocalDate DAY = LocalDate.of(2017, 10, 12);

  @TempDir Path folder;
  private OpenLibrary library;
  private Session session;
  private MapView map;

  private void show(Dataset dataset) throws Exception {
    Libraries libraries =
        new Libraries(
            folder.resolve("own.chronofront"),
            BundledDataset.shipped(),
            Clock.systemUTC(),
            Duration.ofSeconds(5));
    if (dataset == null) {
      library = libraries.openDefault();
    } else {
      Path file = folder.resolve("areas.chronofront");
      libraries.load(file, dataset);
      library = libraries.open(file);
    }
    DayRange year = new DayRange(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    session = new Session(library, year, year, DAY, new MapPosition(39.5, 34.6, 7));
    MapStudio studio = new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 28);
    TestStage.show(() -> map = new MapView(session, studio), 900, 600, Theme.LIGHT);
    WaitForAsyncUtils.waitForFxEvents(12);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static Dataset areas() {
    return new Dataset(
        new DatasetInfo("days", "Day maps", "", "CC0-1.0", "Nobody"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Stream.of(DAY, DAY.plusDays(1)).map(AreaPickTest::area).toList());
  }

  private static Area area(LocalDate day) {
    double[] box = {38.5, 34, 40.5, 34, 40.5, 35.2, 38.5, 35.2};
    return new Area(
        "map-" + day,
        "Territory",
        null,
        DateSpan.day(day),
        List.of(new AreaPolygon(List.of(new AreaPolygon.Ring(box)))),
        List.of());
  }

  /// Where a point of the earth is on the map, whatever size the window has got.
  private double[] at(double longitude, double latitude) {
    TestStage.doFx(map::requestLayout);
    return TestStage.onFx(
        () -> {
          Viewport view = map.composed().viewport();
          return new double[] {
            view.screenX(Mercator.x(longitude)), view.screenY(Mercator.y(latitude))
          };
        });
  }

  private void click(double x, double y) {
    TestStage.doFx(
        () -> {
          Pointer.click(map, x, y);
        });
    WaitForAsyncUtils.waitForFxEvents(6);
  }

  @Test
  void click_onAnAreaThatADatasetDraws_picksThePointOnItsMaps() throws Exception {
    show(areas());
    double[] at = at(39.5, 34.6);
    click(at[0], at[1]);

    Selection picked = Objects.requireNonNull(session.selectionProperty().get());
    Selection.Spot spot = Objects.requireNonNull(picked.area());
    assertThat(spot.areaId()).isEqualTo("map-" + DAY);
    assertThat(spot.point().longitude()).isBetween(39.4, 39.6);
    assertThat(spot.point().latitude()).isBetween(34.5, 34.7);
    assertThat(edges()).as("the picked one has an edge").hasSize(1);

    TestStage.doFx(() -> session.goTo(DAY.plusDays(1)));
    WaitForAsyncUtils.waitForFxEvents(6);
    assertThat(edges()).as("so has that of the next day's map").hasSize(1);
    TestStage.doFx(() -> session.goTo(DAY.plusDays(2)));
    WaitForAsyncUtils.waitForFxEvents(6);
    assertThat(edges()).isEmpty();
  }

  private List<AreaMark> edges() {
    return TestStage.onFx(
        () ->
            new SceneOfSession(
                    session,
                    new MapStudio(BaseMap.bundled(), Runnable::run, 1 << 20).areasBetween(() -> {}))
                .content().areas().stream()
                    .filter(mark -> mark.drawn() == AreaMark.Drawn.EDGE)
                    .toList());
  }

  @Test
  void key_a_picksTheAreaInTheMiddleAndBesideItNothing() throws Exception {
    show(areas());
    TestStage.doFx(() -> map.fireEvent(key()));
    assertThat(session.selectionProperty().get()).isNotNull();

    double[] outside = at(38.4, 34.6);
    click(outside[0], outside[1]);
    assertThat(session.selectionProperty().get()).as("outside").isNull();
  }

  private static KeyEvent key() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "a", "a", KeyCode.A, false, false, false, false);
  }

  @Test
  void click_onLandBetweenPlaces_picksTheNearestPlaceAndSaysWhoseItIs() throws Exception {
    show(null);
    TestStage.doFx(
        () -> {
          session.interpolationProperty().set(80);
          session
              .filterProperty()
              .set(new EventFilter(Set.of(), EnumSet.allOf(EventKind.class), Set.of()));
        });
    WaitForAsyncUtils.waitForFxEvents(12);
    double[] at = TestStage.onFx(() -> map.composed().positionOf("mayadine").orElseThrow());
    double x = at[0] - 30;
    double y = at[1] + 40;
    String tip =
        TestStage.onFx(() -> AreaPick.at(session, map.composed(), x, y).orElseThrow().words());
    assertThat(tip).startsWith("Interpolated up to 80 km: ").contains("nearest place is Mayadine");

    click(x, y);
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.place("mayadine"));
    assertThat(session.questions().openProperty().get()).isFalse();
    click(x, y);
    assertThat(session.questions().openProperty().get()).isTrue();
  }

  @Test
  void hover_onAnArea_namesItAndSaysWhatAClickDoes() throws Exception {
    show(areas());
    double[] at = at(39.5, 34.6);
    String tip =
        TestStage.onFx(
            () -> AreaPick.at(session, map.composed(), at[0], at[1]).orElseThrow().words());

    assertThat(tip)
        .contains("Territory", "12 October 2017", "as drawn by Day maps", "Click for who says so");
  }
}
