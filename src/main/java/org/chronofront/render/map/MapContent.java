package org.chronofront.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.model.Actor;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;

/// What a day puts on the map.
///
/// @param places the places that have a point, in the order given
/// @param actors the actors that hold, fight for or lost one of them, in the order given; those of
///   two datasets that look the same once
/// @param areas the areas of the day, the uppermost last
/// @param fading how the marks of the places fade with the age of their evidence
public record MapContent(
    List<PlaceMark> places, List<LegendActor> actors, List<AreaMark> areas, Fading fading) {
  /// Copies the lists.
  public MapContent {
    places = List.copyOf(places);
    actors = actors.stream().distinct().toList();
    areas = List.copyOf(areas);
  }

  /// The same marks with areas.
  public MapContent withAreas(List<AreaMark> others) {
    return new MapContent(places, actors, others, fading);
  }

  /// Nothing.
  public static final MapContent EMPTY =
      new MapContent(List.of(), List.of(), List.of(), Fading.USUAL);

  /// The marks of a day.
  ///
  /// @param findings by id of the place; a place that is missing is shown as one without claims
  /// @param fading how evidence fades with its age
  public static MapContent of(
      Collection<Place> places,
      Map<String, Finding> findings,
      LocalDate day,
      Collection<Actor> actors,
      ActorColors colors,
      Theme theme,
      Fading fading) {
    if (places.isEmpty()) {
      return EMPTY;
    }
    Map<String, Actor> byId = new LinkedHashMap<>();
    actors.forEach(actor -> byId.put(actor.id(), actor));
    StateWords words = new StateWords(id -> shortName(byId, id));
    List<PlaceMark> marks = new ArrayList<>();
    Map<String, Boolean> present = new LinkedHashMap<>();
    for (Place place : places) {
      GeoPoint point = place.point();
      Finding finding = findings.get(place.id());
      if (point == null) {
        continue;
      }
      if (finding != null) {
        finding.actors().forEach(id -> present.put(id, true));
      }
      marks.add(
          new PlaceMark(
              place.id(),
              place.displayName(),
              finding == null ? "no claims" : words(finding, words),
              place.kind(),
              point,
              finding == null ? null : MarkStyle.of(finding, day, colors, theme, fading)));
    }
    List<LegendActor> legend =
        byId.keySet().stream()
            .filter(present::containsKey)
            .map(id -> new LegendActor(name(byId, id), colors.code(id), colors.argb(id, theme)))
            .toList();
    return new MapContent(marks, legend, List.of(), fading);
  }

  private static String words(Finding finding, StateWords words) {
    return words.withPossible(finding);
  }

  /// In a sentence under a name there is no room for more.
  private static String shortName(Map<String, Actor> actors, String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.shortName();
  }

  private static String name(Map<String, Actor> actors, String id) {
    Actor actor = actors.get(id);
    return actor == null ? id : actor.displayName();
  }
}
