package org.chronofront.ui.compare;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.Fading;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.geo.Viewport;
import org.chronofront.index.EventFilter;
import org.chronofront.index.EventSelection;
import org.chronofront.library.Catalog;
import org.chronofront.model.EventKind;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Makes the two scenes: the same ground, each side's marks. What differs stands out in full colour
/// whatever its age; what does not is faint. Events are left out: they are no matter of control.
final class SideScenes {
  private static final double QUIET = 0.2;

  private final CompareModel model;
  private final List<Place> marked;
  private final EventSelection noEvents;
  private final DayRange window;
  private @Nullable Difference drawn;
  private @Nullable Theme theme;
  private MapContent first = MapContent.EMPTY;
  private MapContent second = MapContent.EMPTY;

  SideScenes(CompareModel model) {
    this.model = model;
    Session session = model.session();
    this.marked = session.library().catalog().marked(session.library().control().places());
    this.window = session.windowProperty().get();
    this.noEvents =
        session
            .library()
            .events()
            .select(window, new EventFilter(Set.of(), EnumSet.allOf(EventKind.class), Set.of()));
  }

  /// The points of what differs, or of all places when nothing does.
  List<GeoPoint> points() {
    Difference difference = model.difference().get();
    Set<String> changed = difference == null ? Set.of() : changed(difference);
    return marked.stream()
        .filter(place -> changed.isEmpty() || changed.contains(place.id()))
        .map(Place::point)
        .filter(Objects::nonNull)
        .toList();
  }

  /// The scene of side A, or of B.
  MapScene scene(boolean isFirst, Viewport viewport, int scale, @Nullable String hovered) {
    derive();
    Session session = model.session();
    return new MapScene(
        viewport,
        scale,
        session.themeProperty().get(),
        isFirst ? first : second,
        session.library().events(),
        noEvents,
        window,
        new MapFocus(model.selected(), -1, hovered),
        new MapCaption(MapCaption.LegendForm.HIDDEN, "", "", BaseMap.ATTRIBUTION));
  }

  private void derive() {
    Difference difference = model.difference().get();
    Theme now = model.session().themeProperty().get();
    if (difference != null && (!Objects.equals(difference, drawn) || now != theme)) {
      drawn = difference;
      theme = now;
      Set<String> changed = changed(difference);
      first = content(difference.before(), changed, now);
      second = content(difference.after(), changed, now);
    }
  }

  private static Set<String> changed(Difference difference) {
    Set<String> changed = new HashSet<>();
    difference.changed().stream().map(PlaceDifference::placeId).forEach(changed::add);
    return changed;
  }

  private MapContent content(ControlView view, Set<String> changed, Theme theme) {
    Session session = model.session();
    Catalog catalog = session.library().catalog();
    MapContent all =
        MapContent.of(
            marked,
            view.engine().states(view.day(), view.known()).byPlace(),
            view.day(),
            catalog.actors(),
            session.actorColors(),
            theme,
            Fading.NEVER);
    List<PlaceMark> marks =
        all.places().stream().map(mark -> shown(mark, changed.contains(mark.id()))).toList();
    List<AreaMark> areas =
        AreaMark.of(
            session.library().areas(), view.day(), catalog.actors(), session.actorColors(), theme);
    return new MapContent(marks, all.actors(), areas, all.fading());
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
            differs ? 1 : QUIET);
    return new PlaceMark(mark.id(), mark.name(), mark.words(), mark.kind(), mark.point(), seen);
  }
}
