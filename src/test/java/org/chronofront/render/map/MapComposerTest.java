package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.TileId;
import org.chronofront.geo.Viewport;
import org.chronofront.render.label.BaseMapLabels;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.style.Theme;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TileAncestor;
import org.chronofront.render.tile.TileImage;
import org.chronofront.render.tile.TileSource;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapComposerTest {
  private static final LocalDate FIRST = LocalDate.of(2017, 10, 1);
  private static final LocalDate LAST = LocalDate.of(2017, 10, 12);
  private static final MapFocus NONE = MapFocus.NONE;

  private final MapComposer composer = SyriaScenes.composer();

  private record Drawn(int[] pixels, ComposedMap map, MapScene scene) {
    int grey(double x, double y) {
      int argb = pixels[(int) Math.rint(y) * scene.pixelWidth() + (int) Math.rint(x)];
      return ((argb >> 16 & 255) * 299 + (argb >> 8 & 255) * 587 + (argb & 255) * 114) / 1000;
    }

    int argb(double x, double y) {
      return pixels[(int) Math.rint(y) * scene.pixelWidth() + (int) Math.rint(x)];
    }
  }

  private Drawn draw(MapScene scene) {
    return draw(composer, scene);
  }

  private static Drawn draw(MapComposer with, MapScene scene) {
    int[] pixels = new int[scene.pixelWidth() * scene.pixelHeight()];
    return new Drawn(pixels, with.compose(scene, pixels), scene);
  }

  private static MapScene at(LocalDate day, MapFocus focus) {
    return SyriaScenes.scene(day, Theme.LIGHT, 1, focus);
  }

  @Test
  void compose_heldAndContested_differInGreyscale() {
    double[] at = draw(at(FIRST, NONE)).map().positionOf("al-qaryatayn").orElseThrow();
    Drawn held = draw(at(FIRST, NONE));
    Drawn contested = draw(at(LAST, NONE));
    Set<Integer> heldGreys = greysBelow(held, at);
    Set<Integer> contestedGreys = greysBelow(contested, at);
    assertThat(heldGreys).allMatch(grey -> grey < 140);
    assertThat(contestedGreys).anyMatch(grey -> grey > 200).anyMatch(grey -> grey < 60);
  }

  /// The greys along a line through the mark, below its letters.
  private static Set<Integer> greysBelow(Drawn drawn, double[] at) {
    Set<Integer> greys = new TreeSet<>();
    for (int dx = -7; dx <= 7; dx++) {
      greys.add(drawn.grey(at[0] + dx, at[1] + 7));
    }
    return greys;
  }

  @Test
  void compose_selectedPlace_hasAHaloInTheAccent() {
    MapFocus focus = new MapFocus("mayadine", -1, null);
    Drawn plain = draw(at(LAST, NONE));
    Drawn selected = draw(at(LAST, focus));
    double[] at = selected.map().positionOf("mayadine").orElseThrow();
    int accent = MapInk.of(Theme.LIGHT).accent();
    assertThat(count(selected, at, accent)).isGreaterThan(40);
    assertThat(count(plain, at, accent)).isZero();
  }

  private static long count(Drawn drawn, double[] at, int argb) {
    return IntStream.range(-40, 40)
        .flatMap(dy -> IntStream.range(-40, 40).map(dx -> drawn.argb(at[0] + dx, at[1] + dy)))
        .filter(pixel -> pixel == argb)
        .count();
  }

  @Test
  void compose_anyScene_writesEveryPixelOpaque() {
    for (double zoom : new double[] {1.0, 3.7, 8.2, 13.9}) {
      MapScene scene = at(LAST, NONE);
      Viewport view = scene.viewport();
      Drawn drawn =
          draw(
              new MapScene(
                  new Viewport(view.centreX(), view.centreY(), zoom, 500.5, 301),
                  2,
                  Theme.DARK,
                  scene.content(),
                  scene.events(),
                  scene.selection(),
                  scene.window(),
                  NONE,
                  scene.caption()));
      assertThat(IntStream.of(drawn.pixels()).allMatch(argb -> argb >>> 24 == 255)).isTrue();
    }
  }

  @Test
  void compose_missingTiles_showsTheEnlargedAncestorAndAsksForThem() {
    BaseMap base = BaseMap.bundled();
    OnlyTheWorld tiles = new OnlyTheWorld();
    LabelFonts fonts = LabelFonts.bundled();
    MapComposer waiting =
        new MapComposer((palette, scale) -> tiles, new BaseMapLabels(base, fonts), fonts, 9);
    Drawn drawn = draw(waiting, at(LAST, NONE));
    assertThat(drawn.map().tilesComplete()).isFalse();
    assertThat(drawn.argb(640, 700)).isEqualTo(OnlyTheWorld.COLOR);
    assertThat(drawn.argb(3, 500)).isEqualTo(OnlyTheWorld.COLOR);
    assertThat(tiles.asked).hasSizeGreaterThan(10);
  }

  @Test
  void placeAt_onAMark_findsIt() {
    ComposedMap map = draw(at(LAST, NONE)).map();
    double[] at = map.positionOf("mayadine").orElseThrow();
    assertThat(map.placeAt(at[0], at[1])).map(PlaceMark::id).contains("mayadine");
    assertThat(map.placeAt(at[0] + 12, at[1])).map(PlaceMark::id).contains("mayadine");
    assertThat(map.placeAt(640, 760)).isEmpty();
  }

  @Test
  void placeAt_onAName_findsItsPlace() {
    ComposedMap map = draw(at(LAST, NONE)).map();
    double[] at = map.nameOf("mayadine").orElseThrow();
    assertThat(map.placeAt(at[0], at[1])).map(PlaceMark::id).contains("mayadine");
    assertThat(map.eventsAt(at[0], at[1])).isEmpty();
  }

  @Test
  void compose_selectedPlaceAtAnyEdge_keepsItsNameInThePicture() {
    MapScene scene = at(LAST, new MapFocus("mayadine", -1, null));
    double[] at = draw(scene).map().positionOf("mayadine").orElseThrow();
    for (double dx : new double[] {-148, 0, 148}) {
      for (double dy : new double[] {-98, 0, 98}) {
        ComposedMap map = draw(moved(scene, at[0] - dx, at[1] - dy, scene.viewport().zoom())).map();
        LabelBox box = map.nameBox("mayadine").orElseThrow();
        assertThat(box.left()).isNotNegative();
        assertThat(box.top()).isNotNegative();
        assertThat(box.right()).isLessThanOrEqualTo(300);
        assertThat(box.bottom()).isLessThanOrEqualTo(200);
      }
    }
  }

  /// A small picture, its middle at a point of a scene's own.
  private static MapScene moved(MapScene scene, double x, double y, double zoom) {
    Viewport view = scene.viewport();
    return new MapScene(
        new Viewport(view.worldX(x), view.worldY(y), zoom, 300, 200),
        1,
        scene.theme(),
        scene.content(),
        scene.events(),
        scene.selection(),
        scene.window(),
        scene.focus(),
        scene.caption());
  }

  @Test
  void eventsAt_onTheRowBelowAMark_findsTheEventsOfOneKind() {
    Drawn drawn = draw(at(LAST, NONE));
    double[] at = drawn.map().positionOf("al-qaryatayn").orElseThrow();
    List<Integer> rows = drawn.map().eventsAt(at[0], at[1] + 28);
    assertThat(rows).isNotEmpty();
    assertThat(rows.stream().map(row -> drawn.scene().events().kind(row)).distinct()).hasSize(1);
    assertThat(drawn.map().eventsAt(at[0], at[1])).isEmpty();
  }

  @Test
  void compose_eventsThatMayLieOutsideTheWindow_areFaint() {
    MapScene scene = at(LAST, NONE);
    double[] at = draw(scene).map().positionOf("al-qaryatayn").orElseThrow();
    MapScene narrow = within(scene, new DayRange(LAST.minusYears(9), LAST.minusYears(8)));
    MapScene wide = within(scene, new DayRange(LAST.minusYears(9), LAST.plusYears(9)));
    assertThat(strongest(draw(narrow), at)).isLessThan(strongest(draw(wide), at) - 20);
  }

  @Test
  void compose_discsOfEventsThatMayLieOutsideTheWindow_areFaint() {
    MapScene far = unmarked(moved(at(LAST, NONE), 640, 400, 5));
    Drawn narrow = draw(within(far, new DayRange(LAST.minusYears(9), LAST.minusYears(8))));
    Drawn wide = draw(within(far, new DayRange(LAST.minusYears(9), LAST.plusYears(9))));
    assertThat(wide.map().dots())
        .anyMatch(
            at ->
                saturation(narrow.argb(at[0], at[1])) < 0.7 * saturation(wide.argb(at[0], at[1])));
  }

  /// The same events without any place: then each spot is a disc.
  private static MapScene unmarked(MapScene scene) {
    return new MapScene(
        scene.viewport(),
        1,
        scene.theme(),
        MapContent.EMPTY,
        scene.events(),
        scene.selection(),
        scene.window(),
        scene.focus(),
        MapCaption.NONE);
  }

  /// The strongest colour in the row below a mark.
  private static int strongest(Drawn drawn, double[] at) {
    return IntStream.range(-40, 41)
        .map(dx -> saturation(drawn.argb(at[0] + dx, at[1] + 28)))
        .max()
        .orElseThrow();
  }

  private static int saturation(int argb) {
    int red = argb >> 16 & 255;
    int green = argb >> 8 & 255;
    int blue = argb & 255;
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  private static MapScene within(MapScene scene, DayRange window) {
    return new MapScene(
        scene.viewport(),
        1,
        scene.theme(),
        scene.content(),
        scene.events(),
        scene.selection(),
        window,
        scene.focus(),
        scene.caption());
  }

  @Test
  void compose_farOut_keepsTheEventsOfAMarkBesideIt() {
    MapScene near = at(LAST, NONE);
    double[] middle = draw(near).map().positionOf("al-qaryatayn").orElseThrow();
    ComposedMap map = draw(moved(near, middle[0], middle[1], 5)).map();
    Set<String> places = new TreeSet<>();
    for (int dy = -30; dy <= 30; dy++) {
      for (int dx = -30; dx <= 30; dx++) {
        map.eventsAt(150 + dx, 100 + dy)
            .forEach(row -> places.add(String.valueOf(near.events().placeId(row))));
      }
    }
    assertThat(places).contains("al-qaryatayn");
  }

  @Test
  void placesInView_always_goFromWestToEast() {
    List<String> ids = draw(at(LAST, NONE)).map().placesInView();
    assertThat(ids).startsWith("al-qaryatayn").contains("mayadine", "boukamal");
  }

  @Test
  void onLegendHeader_inItsFirstLine_isTrue() {
    ComposedMap map = draw(at(LAST, NONE)).map();
    assertThat(map.onLegendHeader(30, 24)).isTrue();
    assertThat(map.onLegendHeader(30, 80)).isFalse();
    assertThat(map.onLegend(30, 80)).isTrue();
  }

  /// One tile of one colour: the world at zoom 0.
  private static final class OnlyTheWorld implements TileSource {
    static final int COLOR = 0xFF336699;
    private final Set<TileId> asked = new java.util.HashSet<>();
    private final TileImage world;

    OnlyTheWorld() {
      int[] pixels = new int[256 * 256];
      java.util.Arrays.fill(pixels, COLOR);
      world = new TileImage(pixels, 256);
    }

    @Override
    public int scale() {
      return 1;
    }

    @Override
    public int maxZoom() {
      return 16;
    }

    @Override
    public @Nullable TileImage ifReady(TileId id) {
      return id.zoom() == 0 ? world : null;
    }

    @Override
    public TileAncestor ancestor(TileId id) {
      double side = 256 / Math.pow(2, id.zoom());
      return new TileAncestor(
          world, new TileId(0, 0, 0), id.wrapped().x() * side, id.y() * side, side);
    }

    @Override
    public void request(TileId id) {
      asked.add(id);
    }

    @Override
    public void retain(Predicate<TileId> wanted) {
      asked.removeIf(wanted.negate());
    }

    @Override
    public void onTileReady(Runnable listener) {
      // nothing ever comes
    }
  }

  @Test
  void source_palette_followsTheTheme() {
    Set<String> palettes = new TreeSet<>();
    OnlyTheWorld tiles = new OnlyTheWorld();
    LabelFonts fonts = LabelFonts.bundled();
    MapTiles noting =
        (MapPalette palette, int scale) -> {
          palettes.add(palette.name());
          return tiles;
        };
    MapComposer noted =
        new MapComposer(noting, new BaseMapLabels(BaseMap.bundled(), fonts), fonts, 0);
    draw(noted, SyriaScenes.scene(LAST, Theme.LIGHT, 1, NONE));
    draw(noted, SyriaScenes.scene(LAST, Theme.DARK, 1, NONE));
    assertThat(palettes).containsExactly("dark", "light");
  }
}
