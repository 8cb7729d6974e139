package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.territory.Neighbourhoods;
import org.jspecify.annotations.Nullable;

/// Shades the land between places by who holds the nearest of them, up to a distance. Nobody has
/// said so: it is always marked as interpolated. Roads and whole regions take no part, as their
/// points stand for more than a point; nor do places within the box of what a dataset draws for the
/// day, which is preferred. Thread-safe.
public final class Interpolation {
  /// The distances that are offered, in kilometres; 0 is off.
  public static final List<Integer> KILOMETRES = List.of(0, 10, 20, 40, 80);

  private record Look(ControlStatus status, List<String> actors) {}

  private record Part(Look look, BitSet places) {}

  private final BaseMap map;
  private final Map<Part, LibraryArea> areas = new HashMap<>();
  private List<GeoPoint> points = List.of();
  private int reach;
  private @Nullable Neighbourhoods cells;

  Interpolation(BaseMap map) {
    this.map = map;
  }

  /// How the areas of a day look and are called.
  ///
  /// @param nameOf the name of an actor by id
  public record Style(UnaryOperator<String> nameOf, ActorColors colors, Theme theme) {}

  /// What datasets draw for a day, over the areas between places.
  ///
  /// @param drawn what datasets draw
  /// @param findings by id of the place
  /// @param kilometres how far areas between places reach; 0 for none
  public synchronized List<AreaMark> under(
      List<AreaMark> drawn,
      Collection<Place> places,
      Map<String, Finding> findings,
      int kilometres,
      Style style) {
    if (kilometres <= 0) {
      return drawn;
    }
    List<Place> sites = places.stream().filter(place -> isSite(place, findings)).toList();
    prepare(sites.stream().map(Interpolation::point).toList(), kilometres);
    List<AreaShape> shapes =
        drawn.stream().filter(mark -> mark.area().actorId() != null).map(AreaShape::new).toList();
    Map<Look, BitSet> groups = new LinkedHashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      GeoPoint at = point(sites.get(i));
      if (shapes.stream().noneMatch(shape -> shape.isAround(at))) {
        Finding finding = Objects.requireNonNull(findings.get(sites.get(i).id()));
        groups
            .computeIfAbsent(new Look(finding.status(), finding.actors()), look -> new BitSet())
            .set(i);
      }
    }
    List<AreaMark> marks = new ArrayList<>();
    groups.forEach((look, group) -> marks.add(mark(look, area(new Part(look, group)), style)));
    marks.addAll(drawn);
    return List.copyOf(marks);
  }

  private static boolean isSite(Place place, Map<String, Finding> findings) {
    return place.point() != null
        && place.kind() != PlaceKind.ROAD
        && place.kind() != PlaceKind.AREA
        && findings.containsKey(place.id());
  }

  private static GeoPoint point(Place place) {
    return Objects.requireNonNull(place.point());
  }

  private void prepare(List<GeoPoint> now, int kilometres) {
    if (cells == null || reach != kilometres || !points.equals(now)) {
      cells = Neighbourhoods.of(now, kilometres, map);
      points = now;
      reach = kilometres;
      areas.clear();
    }
  }

  private LibraryArea area(Part part) {
    Neighbourhoods from = Objects.requireNonNull(cells);
    return areas.computeIfAbsent(
        part,
        _ -> {
          var polygons = from.of(part.places());
          return new LibraryArea("interpolated", "", null, null, "", () -> polygons);
        });
  }

  private AreaMark mark(Look look, LibraryArea area, Style style) {
    List<String> actors = look.actors();
    int first = style.colors.argb(actors.isEmpty() ? "" : actors.getFirst(), style.theme);
    int last = style.colors.argb(actors.isEmpty() ? "" : actors.getLast(), style.theme);
    return new AreaMark(area, words(look, style), first, last, pattern(look.status()), true);
  }

  private static AreaPattern pattern(ControlStatus status) {
    return switch (status) {
      case HELD -> AreaPattern.PLAIN;
      case CONTESTED -> AreaPattern.RISING;
      case DISPUTED -> AreaPattern.FALLING;
      case BESIEGED -> AreaPattern.LEVEL;
      case LOST, UNKNOWN -> AreaPattern.DOTS;
    };
  }

  private String words(Look look, Style style) {
    String names = new StateWords(style.nameOf).names(look.actors());
    String what =
        switch (look.status()) {
          case HELD -> names;
          case CONTESTED -> "contested, " + names;
          case DISPUTED -> "sources disagree, " + names;
          case BESIEGED -> "besieged, " + names;
          case LOST -> "lost by " + names;
          case UNKNOWN -> "unknown";
        };
    return "Interpolated up to %d km: %s".formatted(reach, what);
  }
}
