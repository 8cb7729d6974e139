package org.chronofront.render.map;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventIndex;
import org.chronofront.index.EventRow;
import org.chronofront.library.BundledDataset;
import org.chronofront.model.Dataset;
import org.chronofront.model.Event;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Participant;
import org.chronofront.model.Place;
import org.chronofront.model.Report;
import org.chronofront.render.label.BaseMapLabels;
import org.chronofront.render.label.LabelFonts;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.render.tile.BaseMapTiles;
import org.chronofront.time.DayRange;

/// Scenes of the bundled dataset, for tests and pictures.
public final class SyriaScenes {
  private static final Dataset DATA = BundledDataset.shipped().reader().get();
  private static final BaseMap BASE = BaseMap.bundled();

  private SyriaScenes() {}

  /// A composer that draws every tile on the spot.
  public static MapComposer composer() {
    BaseMapTiles tiles = new BaseMapTiles(BASE, Runnable::run, 1 << 28);
    LabelFonts fonts = LabelFonts.bundled();
    return new MapComposer(
        MapTiles.drawnNow(tiles), new BaseMapLabels(BASE, fonts), fonts, Integer.MAX_VALUE);
  }

  /// All points of the dataset.
  public static List<GeoPoint> points() {
    return DATA.places().stream().map(Place::point).filter(p -> p != null).toList();
  }

  /// The columns of its events.
  public static EventIndex events() {
    Map<String, Place> places = new HashMap<>();
    DATA.places().forEach(place -> places.put(place.id(), place));
    return EventIndex.of(
        DATA.events().stream().map(event -> row(event, places.get(event.placeId()))).toList());
  }

  private static EventRow row(Event event, Place place) {
    return new EventRow(
        event.id(),
        event.kind(),
        event.span(),
        event.placeId(),
        place == null ? null : place.point(),
        event.participants().stream().map(Participant::actorId).toList(),
        event.reports().stream().map(Report::sourceId).toList());
  }

  /// The marks of a day.
  public static MapContent content(LocalDate day, Theme theme) {
    return content(day, theme, Fading.USUAL);
  }

  /// The marks of a day, fading in so many days.
  static MapContent content(LocalDate day, Theme theme, Fading fading) {
    ControlEngine engine = ControlEngine.of(DATA.claims(), AdmissionRule.LATEST);
    Map<String, Finding> findings = new HashMap<>();
    engine.places().forEach(place -> findings.put(place, engine.at(place, day, null)));
    return MapContent.of(
        DATA.places(), findings, day, DATA.actors(), new ActorColors(DATA.actors()), theme, fading);
  }

  /// The map of a day with the events from 28 September to that day.
  public static MapScene scene(LocalDate day, Theme theme, int scale, MapFocus focus) {
    return scene(day, content(day, theme), theme, scale, focus);
  }

  /// The map of these marks with the same events.
  static MapScene scene(LocalDate day, MapContent content, Theme theme, int scale, MapFocus focus) {
    EventIndex events = events();
    Viewport view = MapFit.of(points(), 1280, 800);
    DayRange window = new DayRange(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 12));
    return new MapScene(
        view,
        scale,
        theme,
        content,
        events,
        events.select(window, EventFilter.NONE),
        window,
        focus,
        new MapCaption(
            LegendForm.OPEN,
            "Control on " + day,
            "Events 28 Sep – 12 Oct 2017",
            BaseMap.ATTRIBUTION));
  }
}
