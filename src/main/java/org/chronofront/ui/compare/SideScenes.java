package org.chronofront.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventSelection;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.Actor;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.label.LabelBox;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.AreasBetween;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFit;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.camera.DayAreas;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Makes the two scenes: the same ground, each side's marks. What differs stands out in full colour
/// whatever its age; what does not is faint. Events are left out: they are no matter of control.
final class SideScenes {
  /// What belongs to the window: what is under the pointer, and what lies over the picture.
  record Over(@Nullable String hovered, List<LabelBox> covered) {}

  private final CompareModel model;
  private final DayAreas firstAreas;
  private final DayAreas secondAreas;
  private final EventSelection noEvents;
  private final DayRange window;
  private @Nullable Difference drawn;
  private @Nullable Theme theme;
  private int interpolated;
  private MapContent first = MapContent.EMPTY;
  private MapContent second = MapContent.EMPTY;

  /// @param betweenFirst the areas between places of side A, which come when they are there
  /// @param betweenSecond those of side B
  SideScenes(CompareModel model, AreasBetween betweenFirst, AreasBetween betweenSecond) {
    this.model = model;
    Session session = model.session();
    this.firstAreas = new DayAreas(session, betweenFirst);
    this.secondAreas = new DayAreas(session, betweenSecond);
    this.window = session.windowProperty().get();
    this.noEvents =
        session
            .library()
            .events()
            .select(window, new EventFilter(Set.of(), EnumSet.allOf(EventKind.class), Set.of()));
  }

  /// The points of what differs, or of all places when nothing does.
  ///
  /// @param areas those that differ
  List<GeoPoint> points(List<LibraryArea> areas) {
    Difference difference = model.difference().get();
    Set<String> changed = difference == null ? Set.of() : changed(difference);
    boolean all = changed.isEmpty() && areas.isEmpty();
    Stream<GeoPoint> places =
        firstAreas.marked().stream()
            .filter(place -> all || changed.contains(place.id()))
            .map(Place::point)
            .filter(Objects::nonNull);
    return Stream.concat(places, MapFit.corners(areas).stream()).toList();
  }

  /// The scene of side A, or of B.
  MapScene scene(boolean isFirst, Viewport viewport, int scale, Over over) {
    derive();
    Session session = model.session();
    return new MapScene(
        viewport,
        scale,
        session.themeProperty().get(),
        isFirst ? first.withAreas(firstAreas.all()) : second.withAreas(secondAreas.all()),
        session.library().events(),
        noEvents,
        window,
        new MapFocus(model.selected(), -1, over.hovered),
        new MapCaption(MapCaption.LegendForm.HIDDEN, "", "", BaseMap.ATTRIBUTION, over.covered));
  }

  /// Says what both halves show.
  void explain(CompareKey key) {
    Set<String> named = new HashSet<>();
    List<MarkStyle> styles = new ArrayList<>();
    List<AreaMark> areas = new ArrayList<>(firstAreas.all());
    areas.addAll(secondAreas.all());
    for (MapContent content : List.of(first, second)) {
      content.actors().forEach(actor -> named.add(actor.name()));
      content.places().stream().map(PlaceMark::style).filter(Objects::nonNull).forEach(styles::add);
    }
    Catalog catalog = model.library().catalog();
    key.say(
        catalog.actors().stream()
            // of two datasets' actors with one name the first
            .filter(actor -> named.remove(actor.displayName()))
            .map(Actor::id)
            .toList(),
        styles,
        areas);
  }

  private void derive() {
    Difference difference = model.difference().get();
    Theme now = model.session().themeProperty().get();
    int reach = model.session().interpolationProperty().get();
    if (difference != null
        && (!Objects.equals(difference, drawn) || now != theme || reach != interpolated)) {
      drawn = difference;
      theme = now;
      interpolated = reach;
      Set<String> changed = changed(difference);
      first = content(difference.before(), changed, now, firstAreas);
      second = content(difference.after(), changed, now, secondAreas);
    }
  }

  private static Set<String> changed(Difference difference) {
    Set<String> changed = new HashSet<>();
    difference.changed().stream().map(PlaceDifference::placeId).forEach(changed::add);
    return changed;
  }

  private MapContent content(ControlView view, Set<String> changed, Theme theme, DayAreas areas) {
    Session session = model.session();
    Catalog catalog = session.library().catalog();
    Map<String, Finding> findings = view.engine().states(view.day(), view.known()).byPlace();
    MapContent all =
        MapContent.of(
            areas.marked(),
            findings,
            view.day(),
            catalog.actors(),
            session.actorColors(),
            theme,
            Fading.NEVER);
    List<PlaceMark> marks =
        all.places().stream().map(mark -> shown(mark, changed.contains(mark.id()))).toList();
    Set<String> quiet = new HashSet<>(findings.keySet());
    quiet.removeAll(changed);
    areas.ask(findings, view.day(), Fading.NEVER, quiet);
    return new MapContent(marks, all.actors(), List.of(), all.fading());
  }

  private static PlaceMark shown(PlaceMark mark, boolean differs) {
    MarkStyle style = mark.style();
    if (style == null) {
      return mark;
    }
    MarkStyle seen =
        new MarkStyle(
            style.pattern(),
            style.colors(),
            style.code(),
            style.disputed(),
            style.partly(),
            differs && style.changing(),
            differs ? 1 : AreaMark.QUIET);
    return new PlaceMark(mark.id(), mark.name(), mark.words(), mark.kind(), mark.point(), seen);
  }
}
