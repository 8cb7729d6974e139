package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventSelection;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.label.BaseMapLabels;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.label.LabelFrame;
import org.chronofront.render.label.LabelRequest;
import org.chronofront.render.label.PlacedLabel;
import org.chronofront.render.style.Theme;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TileSource;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Draws a scene into an array of pixels: tiles, areas, events, the base map's names, marks, their
/// names, and what is written on the map. Keeps what it drew (sprites) and what it derived from the
/// last index and selection; confined to one thread at a time.
public final class MapComposer {
  private static final int MOST_ZOOM = 14;

  private final MapTiles tiles;
  private final BaseMapLabels labels;
  private final int newLabels;
  private final TileLayer tileLayer = new TileLayer();
  private final AreaLayer areaLayer;
  private final MarkLayer markLayer;
  private final NameLayer nameLayer;
  private final EventLayer eventLayer;
  private final MoreLayer moreLayer;
  private final BeyondLayer beyondLayer;
  private final Furniture furniture;
  private @Nullable EventIndex events;
  private @Nullable EventSelection selection;
  private @Nullable DayRange window;
  private @Nullable ShownSites shown;
  private EventCounts counts = EventCounts.NONE;

  /// A composer for the screen or for files.
  ///
  /// @param labels not shared with another thread
  /// @param newLabels how many names of the base map may be drawn anew in a frame: a few dozen on
  ///   the screen, where the rest follows in the next frame; all of them for a file
  public MapComposer(MapTiles tiles, BaseMapLabels labels, LabelFonts fonts, int newLabels) {
    this(tiles, labels, fonts, newLabels, new AreaLayer());
  }

  /// @param areaLayer draws areas, at once or when it can
  MapComposer(
      MapTiles tiles, BaseMapLabels labels, LabelFonts fonts, int newLabels, AreaLayer areaLayer) {
    this.areaLayer = areaLayer;
    this.tiles = tiles;
    this.labels = labels;
    this.newLabels = newLabels;
    MapText text = new MapText(fonts);
    this.markLayer = new MarkLayer(new MarkSprites(text));
    this.nameLayer = new NameLayer(text);
    this.eventLayer = new EventLayer(new StackSprites(text));
    this.moreLayer = new MoreLayer(text);
    this.beyondLayer = new BeyondLayer(text);
    this.furniture = new Furniture(text);
  }

  /// Draws the scene.
  ///
  /// @param target premultiplied 0xAARRGGBB, row by row; at least `scene.pixelWidth()` times
  ///   `scene.pixelHeight()` of them, all of which are written
  /// @return where everything is, for the pointer
  public ComposedMap compose(MapScene scene, int[] target) {
    MapPalette palette = scene.theme() == Theme.LIGHT ? MapPalette.LIGHT : MapPalette.DARK;
    TileSource source = tiles.source(palette, scene.scale());
    SnappedView view = SnappedView.of(scene.viewport(), scene.scale(), source.maxZoom());
    Frame frame = new Frame(target, view.width(), view.height());
    ShownSites here = shown(scene);
    boolean complete = tileLayer.draw(frame, view, source, palette);
    Arrangement things = arrange(scene, view, here);
    LabelFrame baseNames =
        labels.layout(
            new LabelRequest(
                view.viewport(), view.scale(), palette, things.taken(), named(scene), newLabels));
    areaLayer.draw(frame, view, scene.content().areas());
    MarkLayer.drawAreas(frame, view, things.marks().shown());
    eventLayer.drawSpots(frame, view, here, things.events(), scene.theme());
    for (PlacedLabel label : baseNames.labels()) {
      frame.blend(
          label.sprite().pixels(),
          label.sprite().width(),
          label.sprite().height(),
          label.x(),
          label.y());
    }
    MarkLayer.draw(frame, view, things.marks().shown());
    EventLayer.drawStacks(frame, view, things.events().stacks());
    MoreLayer.draw(frame, view, things.more());
    BeyondLayer.draw(frame, view, things.beyond());
    NameLayer.draw(frame, view, things.names());
    Furniture.draw(frame, view, things.furniture());
    return new ComposedMap(view.viewport(), things, here, complete, baseNames.complete());
  }

  /// Gives everything its room, the weightiest first: marks stand where their places are; furniture
  /// keeps clear of them; then come the names of places with claims, of those beyond the picture,
  /// the rows of events, which find other places or become numbers, and the names of all other
  /// places.
  private Arrangement arrange(MapScene scene, SnappedView view, ShownSites here) {
    Room room = new Room(view.viewport().width(), view.viewport().height());
    MarkCrowd.Arranged marks = markLayer.arrange(scene, view);
    marks.shown().stream().map(PlacedMark::box).filter(Objects::nonNull).forEach(room::take);
    Furniture.Arranged things =
        furniture.arrange(scene, view, legend(scene, view, here, marks.crowded(room)), room);
    Arrangement.Ground ground = new Arrangement.Ground(marks, things, room);
    Map<Boolean, List<PlacedMark>> parts =
        marks.shown().stream().collect(Collectors.partitioningBy(NameLayer::first));
    List<NameLayer.PlacedName> names =
        new ArrayList<>(nameLayer.arrange(scene, parts.getOrDefault(true, List.of()), ground));
    List<MoreLayer.PlacedMore> more = moreLayer.arrange(scene, ground);
    EventLayer.Arranged events = eventLayer.arrange(scene, view, here, ground);
    names.addAll(nameLayer.arrange(scene, parts.getOrDefault(false, List.of()), ground));
    List<BeyondLayer.PlacedBeyond> beyond = beyondLayer.arrange(scene, view, room);
    List<AreaShape> areas = areaLayer.shapes(scene.content().areas());
    return new Arrangement(marks, things, names, events, more, beyond, areas, room.taken());
  }

  private LegendContent legend(MapScene scene, SnappedView view, ShownSites here, boolean crowded) {
    MapInk ink = MapInk.of(scene.theme());
    return LegendContent.of(scene, counts, eventLayer.form(view, here), crowded, ink);
  }

  /// The legend of a scene by itself, in as many columns as it takes to be no higher than `room`
  /// logical pixels.
  public LegendPicture legend(MapScene scene, double room) {
    ShownSites here = shown(scene);
    SnappedView view = SnappedView.of(scene.viewport(), scene.scale(), MOST_ZOOM);
    Room picture = new Room(view.viewport().width(), view.viewport().height());
    boolean crowded = markLayer.arrange(scene, view).crowded(picture);
    LegendPainter.Panel panel = furniture.legend(scene, legend(scene, view, here, crowded), room);
    return new LegendPicture(panel.sprite(), panel.width());
  }

  private ShownSites shown(MapScene scene) {
    ShownSites known = shown;
    if (known == null
        || scene.events() != events
        || !scene.selection().equals(selection)
        || !scene.window().equals(window)) {
      known = new ShownSites(scene.events(), scene.selection(), scene.window());
      shown = known;
      events = scene.events();
      selection = scene.selection();
      window = scene.window();
      counts = EventCounts.of(known);
    }
    return known;
  }

  private static List<GeoPoint> named(MapScene scene) {
    return scene.content().places().stream().map(PlaceMark::point).toList();
  }
}
