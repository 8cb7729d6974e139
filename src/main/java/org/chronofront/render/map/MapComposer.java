package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.index.EventSelection;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.label.BaseMapLabels;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.label.LabelFrame;
import org.chronofront.render.label.LabelRequest;
import org.chronofront.render.label.PlacedLabel;
import org.chronofront.render.style.Theme;
import org.chronofront.render.tile.MapPalette;
import org.chronofront.render.tile.TileSource;
import org.jspecify.annotations.Nullable;

/// Draws a scene into an array of pixels: tiles, faint areas, events, the base map's names, marks,
/// their names, and what is written on the map. Keeps what it drew (sprites) and what it derived
/// from the last index and selection; confined to one thread at a time.
public final class MapComposer {
  private final MapTiles tiles;
  private final BaseMapLabels labels;
  private final int newLabels;
  private final TileLayer tileLayer = new TileLayer();
  private final MarkLayer markLayer;
  private final NameLayer nameLayer;
  private final EventLayer eventLayer;
  private final Furniture furniture;
  private @Nullable EventSites sites;
  private @Nullable EventSelection selection;
  private @Nullable ShownSites shown;
  private EventCounts counts = EventCounts.NONE;

  /// A composer for the screen or for files.
  ///
  /// @param labels not shared with another thread
  /// @param newLabels how many names of the base map may be drawn anew in a frame: a few dozen on
  ///   the screen, where the rest follows in the next frame; all of them for a file
  public MapComposer(MapTiles tiles, BaseMapLabels labels, LabelFonts fonts, int newLabels) {
    this.tiles = tiles;
    this.labels = labels;
    this.newLabels = newLabels;
    MapText text = new MapText(fonts);
    this.markLayer = new MarkLayer(new MarkSprites(text));
    this.nameLayer = new NameLayer(text);
    this.eventLayer = new EventLayer(new StackSprites(text));
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
    List<PlacedMark> marks = markLayer.arrange(scene, view);
    EventLayer.Arranged events = eventLayer.arrange(scene, view, here, marks);
    List<NameLayer.PlacedName> names = names(scene, marks, events);
    Furniture.Arranged things = furniture.arrange(scene, view, counts);
    LabelFrame baseNames =
        labels.layout(
            new LabelRequest(
                view.viewport(),
                view.scale(),
                palette,
                reserved(marks, events, names, things),
                named(scene),
                newLabels));
    MarkLayer.draw(frame, view, marks, true);
    EventLayer.drawDots(frame, view, here, events.dots(), scene.theme());
    for (PlacedLabel label : baseNames.labels()) {
      frame.blend(
          label.sprite().pixels(),
          label.sprite().width(),
          label.sprite().height(),
          label.x(),
          label.y());
    }
    drawMarks(frame, view, marks, events);
    NameLayer.draw(frame, view, names);
    Furniture.draw(frame, view, things);
    return new ComposedMap(
        view.viewport(), marks, names, events, here, things, complete, baseNames.complete());
  }

  /// Far out, numbers of events lie over the marks that crowd there, and else below them.
  private static void drawMarks(
      Frame frame, SnappedView view, List<PlacedMark> marks, EventLayer.Arranged events) {
    boolean above = MarkLayer.compact(view);
    if (!above) {
      EventLayer.drawStacks(frame, view, events.stacks());
    }
    MarkLayer.draw(frame, view, marks, false);
    if (above) {
      EventLayer.drawStacks(frame, view, events.stacks());
    }
  }

  /// The legend of a scene by itself, in as many columns as it takes to be no higher than `room`
  /// logical pixels.
  public LegendPicture legend(MapScene scene, double room) {
    shown(scene);
    LegendPainter.Panel panel = furniture.legend(scene, counts, room);
    return new LegendPicture(panel.sprite(), panel.width());
  }

  private List<NameLayer.PlacedName> names(
      MapScene scene, List<PlacedMark> marks, EventLayer.Arranged events) {
    double[] rowHeights = new double[marks.size()];
    List<LabelBox> taken = new ArrayList<>();
    for (EventLayer.PlacedStack stack : events.stacks()) {
      taken.add(stack.box());
      if (stack.mark() >= 0) {
        boolean below = stack.stack().y() > marks.get(stack.mark()).y();
        rowHeights[stack.mark()] = below ? StackSprites.HEIGHT + 3 : 0;
      }
    }
    return nameLayer.arrange(scene, marks, taken, rowHeights);
  }

  private ShownSites shown(MapScene scene) {
    EventSelection wanted = scene.selection();
    EventSites all = sites;
    if (all == null || all.events() != scene.events()) {
      all = EventSites.of(scene.events());
      sites = all;
      shown = null;
    }
    ShownSites known = shown;
    if (known == null || !wanted.equals(selection)) {
      known = ShownSites.of(all, wanted);
      shown = known;
      selection = wanted;
      counts = EventCounts.of(scene, known);
    }
    return known;
  }

  private static List<LabelBox> reserved(
      List<PlacedMark> marks,
      EventLayer.Arranged events,
      List<NameLayer.PlacedName> names,
      Furniture.Arranged things) {
    List<LabelBox> boxes = new ArrayList<>();
    marks.forEach(mark -> boxes.add(mark.box()));
    events.stacks().forEach(stack -> boxes.add(stack.box()));
    names.forEach(name -> boxes.add(name.box()));
    things.things().forEach(thing -> boxes.add(thing.box()));
    return boxes;
  }

  private static List<GeoPoint> named(MapScene scene) {
    return scene.content().places().stream().map(PlaceMark::point).toList();
  }
}
