package org.chronofront.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.geo.Viewport;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.Place;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayText;
import org.chronofront.ui.camera.DayAreas;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// Turns the session into a scene; derives the marks anew only when what is shown has changed.
final class SceneOfSession {
  /// What belongs to the window, not to the session.
  record Over(@Nullable String hovered, LegendForm legend, List<LabelBox> covered) {}

  private final Session session;
  private final DayAreas areas;
  private final String attribution;
  private @Nullable String picked;
  private Selection.@Nullable Spot spot;
  private @Nullable Shown derivedFrom;
  private @Nullable Theme derivedFor;
  private int interpolated;
  private @Nullable Fading faded;
  private List<AreaMark> shaded = List.of();
  private MapContent content = MapContent.EMPTY;

  /// @param between the areas between places, which come when they are there
  SceneOfSession(Session session, AreasBetween between) {
    this.session = session;
    this.areas = new DayAreas(session, between);
    this.attribution = attribution(session);
  }

  private static String attribution(Session session) {
    List<String> titles =
        session.library().info().datasets().stream().map(data -> data.title()).toList();
    return (titles.isEmpty() ? "" : "Data:\u00A0")
        + Stream.concat(titles.stream(), Stream.of(BaseMap.ATTRIBUTION))
            .collect(Collectors.joining(" · "));
  }

  /// @param over what the picture shows besides the session: what is under the pointer, the
  ///   legend's form, and what lies over the picture
  MapScene scene(Viewport viewport, int scale, Over over) {
    Shown shown = session.shown().get();
    return new MapScene(
        viewport,
        scale,
        session.themeProperty().get(),
        content(),
        session.library().events(),
        shown.events(),
        shown.window(),
        focus(over.hovered()),
        new MapCaption(
            over.legend(),
            MapWords.control(session, shown),
            "Events " + DayText.window(shown.window()),
            attribution,
            over.covered()));
  }

  /// The marks and areas of the day.
  MapContent content() {
    Shown shown = session.shown().get();
    Theme theme = session.themeProperty().get();
    Fading fading = session.fadingProperty().get();
    Selection selection = session.selectionProperty().get();
    String place = selection == null ? null : selection.placeId();
    Selection.Spot area = selection == null ? null : selection.area();
    if (derivedFrom == null
        || !shown.hasControlOf(derivedFrom)
        || theme != derivedFor
        || !fading.equals(faded)
        || interpolated != session.interpolationProperty().get()
        || !Objects.equals(place, picked)
        || !Objects.equals(area, spot)) {
      Catalog catalog = session.library().catalog();
      content =
          MapContent.of(
              marked(catalog, place),
              shown.findings(),
              shown.day(),
              catalog.actors(),
              session.actorColors(),
              theme,
              fading);
      areas.ask(shown.findings(), shown.day(), fading, Set.of());
      derivedFrom = shown;
      derivedFor = theme;
      faded = fading;
      interpolated = session.interpolationProperty().get();
      picked = place;
      spot = area;
      shaded = areas.between();
      content = content.withAreas(withPicked());
    } else if (!shaded.equals(areas.between())) {
      shaded = areas.between();
      content = content.withAreas(withPicked());
    }
    return content;
  }

  private List<AreaMark> withPicked() {
    List<AreaMark> all = new ArrayList<>(shaded);
    all.addAll(areas.drawn());
    LibraryArea one = pickedArea();
    if (one != null) {
      all.add(AreaMark.picked(one, session.themeProperty().get()));
    }
    return all;
  }

  /// What the dataset whose area was picked draws for the day around the point that was picked.
  private @Nullable LibraryArea pickedArea() {
    Selection.Spot now = spot;
    if (now == null) {
      return null;
    }
    String dataset =
        session.library().areas().stream()
            .filter(area -> area.id().equals(now.areaId()))
            .map(LibraryArea::dataset)
            .findFirst()
            .orElse("");
    return areas.drawn().reversed().stream()
        .map(AreaMark::area)
        .filter(area -> area.dataset().equals(dataset) && area.holds(now.point()))
        .findFirst()
        .orElse(null);
  }

  /// The places that are marked, and the one that is picked.
  private List<Place> marked(Catalog catalog, @Nullable String place) {
    List<Place> marked = areas.marked();
    if (place == null || marked.stream().anyMatch(each -> each.id().equals(place))) {
      return marked;
    }
    List<Place> all = new ArrayList<>(marked);
    all.add(catalog.place(place));
    return all;
  }

  private MapFocus focus(@Nullable String hovered) {
    Selection selection = session.selectionProperty().get();
    if (selection == null) {
      return new MapFocus(null, -1, hovered);
    }
    return new MapFocus(selection.placeId(), session.selectedRow(), hovered);
  }
}
