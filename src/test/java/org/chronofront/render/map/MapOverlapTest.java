package org.chronofront.render.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.Fading;
import org.chronofront.geo.Viewport;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing lies over anything else: the boxes of all that is in the picture, over sizes and zooms.
class MapOverlapTest {
  private static final String CREDIT =
      "Data: Syria, October 2017: Al-Qaryatayn and Mayadine · Natural Earth · GSHHG (Wessel &"
          + " Smith, LGPL) · Towns © GeoNames (CC BY)";
  private static final LocalDate LAST = LocalDate.of(2017, 10, 12);
  private static final MapFit.Edges EDGES = new MapFit.Edges(28, 44, 40, 0);

  private final MapComposer composer = SyriaScenes.composer();

  private record Thing(String name, LabelBox box) {}

  private static MapScene scene(Viewport view, String selected, LegendForm legend) {
    MapScene syria = SyriaScenes.scene(LAST, Theme.LIGHT, 1, new MapFocus(selected, -1, null));
    double right = view.width() - 12;
    return new MapScene(
        view,
        1,
        syria.theme(),
        syria.content(),
        syria.events(),
        syria.selection(),
        syria.window(),
        syria.focus(),
        new MapCaption(
            legend,
            "Control on 12 October 2017",
            "Events 28 Sep – 12 Oct 2017",
            CREDIT,
            List.of(new LabelBox(right - 32, 12, right, 152))));
  }

  private ComposedMap compose(MapScene scene) {
    return composer.compose(scene, new int[scene.pixelWidth() * scene.pixelHeight()]);
  }

  private static List<Thing> things(ComposedMap map, boolean panels) {
    List<Thing> things = new ArrayList<>();
    Arrangement all = map.things();
    for (PlacedMark mark : all.marks().shown()) {
      LabelBox box = mark.box();
      if (box != null) {
        things.add(new Thing("mark " + mark.place().id(), box));
      }
    }
    all.events().stacks().forEach(row -> things.add(new Thing("row " + row.stack(), row.box())));
    all.names().forEach(name -> things.add(new Thing("name " + name.place().id(), name.box())));
    all.beyond().forEach(name -> things.add(new Thing("beyond " + name.place().id(), name.box())));
    all.more().forEach(more -> things.add(new Thing("more " + more.places(), more.box())));
    LabelBox legend = all.furniture().legend();
    for (Furniture.Placed thing : all.furniture().things()) {
      if (panels || !thing.box().equals(legend)) {
        things.add(new Thing("furniture", thing.box()));
      }
    }
    return things;
  }

  private static List<String> overlaps(List<Thing> things) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (things.get(i).box.grown(-0.01).overlaps(things.get(j).box)) { // rounding
          found.add(things.get(j) + " under " + things.get(i));
        }
      }
    }
    return found;
  }

  /// The map's part of windows of 960 × 600, 1280 × 800, 1920 × 1080 and between.
  @ParameterizedTest
  @CsvSource({"444,314", "520,340", "600,420", "672,468", "900,560", "1312,748"})
  void compose_fitToData_hasNothingOverAnythingAndNothingCut(double width, double height) {
    MapFit.Edges edges = width < 900 ? EDGES : new MapFit.Edges(0, 44, 40, 190);
    Viewport fit = MapFit.of(SyriaScenes.points(), width, height, edges);
    LegendForm legend = width < 900 ? LegendForm.CLOSED : LegendForm.OPEN;
    for (String selected : new String[] {null, "al-qaryatayn", "mayadine", "boukamal"}) {
      ComposedMap map = compose(scene(fit, selected, legend));
      List<Thing> things = things(map, true);
      assertThat(overlaps(things)).as("%s at %s", selected, width).isEmpty();
      LabelBox picture = new LabelBox(0, 0, width, height);
      assertThat(things)
          .filteredOn(thing -> !thing.name.startsWith("mark hawija"))
          .allMatch(thing -> picture.contains(thing.box));
      assertThat(map.placesInView()).contains("al-qaryatayn", "mayadine", "boukamal");
      List<String> told = new ArrayList<>(map.placesInView());
      map.things().beyond().forEach(name -> told.add(name.place().id()));
      assertThat(told).as("%s at %s", selected, width).contains("hawija");
      LabelBox pointer = map.things().beyond().stream().findFirst().map(n -> n.box()).orElse(null);
      if (pointer != null) {
        assertThat(map.placeAt(pointer.left() + 5, pointer.top() + 5))
            .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo("hawija"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 4, 4.7, 5.3, 5.6, 5.9, 6.2, 6.5, 6.8, 7.1, 7.5, 8, 9, 10.5, 12})
  void compose_anyZoomAboutMayadine_hasNothingOverAnything(double zoom) {
    for (double[] size : new double[][] {{444, 314}, {672, 468}, {1312, 748}}) {
      for (String selected : new String[] {null, "mayadine", "deir-ez-zor-province"}) {
        Viewport view = Viewport.at(new GeoPoint(34.8, 40.2), zoom, size[0], size[1]);
        ComposedMap map = compose(scene(view, selected, LegendForm.CLOSED));
        assertThat(overlaps(things(map, false))).as("%s at %s", selected, size[0]).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 6.4, 7.4})
  void compose_draggedToAnyEdge_hasNothingOverAnything(double zoom) {
    for (double dx = -0.9; dx <= 0.9; dx += 0.15) {
      for (double dy = -0.9; dy <= 0.9; dy += 0.3) {
        Viewport at = Viewport.at(new GeoPoint(34.8, 39.2), zoom, 600, 400);
        Viewport view =
            new Viewport(
                at.centreX() + dx * 300 / at.worldSize(),
                at.centreY() + dy * 200 / at.worldSize(),
                zoom,
                600,
                400);
        ComposedMap map = compose(scene(view, "mayadine", LegendForm.CLOSED));
        assertThat(overlaps(things(map, false))).as("%s, %s", dx, dy).isEmpty();
      }
    }
  }

  /// In a crowd there is no room for the state in words, which would be written over marks.
  @Test
  void compose_selectedPlaceInACrowd_isNamedWithoutItsState() {
    MarkStyle held =
        new MarkStyle(MarkStyle.Pattern.SOLID, List.of(0xFF336699), "NF", false, false, false, 1);
    List<PlaceMark> crowd = new ArrayList<>();
    for (int i = 0; i < 4200; i++) {
      GeoPoint point = new GeoPoint(31.5 + (i / 70) * 0.13, 35 + (i % 70) * 0.13);
      String words = "held by the Northern Brigade, possibly already contested between two others";
      crowd.add(new PlaceMark("p" + i, "Place " + i, words, PlaceKind.TOWN, point, held));
    }
    MapContent content = new MapContent(crowd, List.of(), List.of(), Fading.USUAL);
    MapScene syria =
        SyriaScenes.scene(LAST, content, Theme.LIGHT, 1, new MapFocus("p2135", -1, null));
    Viewport view = Viewport.at(new GeoPoint(35.5, 39.5), 7, 672, 468);
    MapScene scene =
        new MapScene(
            view,
            1,
            syria.theme(),
            content,
            syria.events(),
            syria.selection(),
            syria.window(),
            syria.focus(),
            MapCaption.NONE);

    List<NameLayer.PlacedName> names = compose(scene).things().names();
    assertThat(names)
        .filteredOn(name -> name.place().id().equals("p2135"))
        .singleElement()
        .satisfies(name -> assertThat(name.box().bottom() - name.box().top()).isLessThan(20));
  }
}
