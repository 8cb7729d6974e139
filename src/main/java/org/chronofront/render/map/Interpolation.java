package org.chronofront.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chronofront.basemap.BaseMap;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;
import org.chronofront.control.StateWords;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.model.PlaceKind;
import org.chronofront.render.map.AreaMark.Drawn;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;
import org.chronofront.territory.Neighbourhoods;

/// Shades the land between places by who holds the nearest of them, up to a distance. Nobody has
/// said so: it is always marked as interpolated. Roads and whole regions take no part, as their
/// points stand for more than a point; nor do places within the box of what a dataset draws for the
/// day, which is preferred. Areas fade with the age of the evidence as the marks of their places
/// do, in a few steps. Thread-safe.
public final class Interpolation {
  /// The distances that are offered, in kilometres; 0 is off.
  public static final List<Integer> KILOMETRES = List.of(0, 10, 20, 40, 80);

  /// Sets of places and distances whose cells are kept.
  private static final int KEPT_GROUNDS = 3;

  /// Two or three days of a library with many actors and ages; a step changes few of them.
  private static final int KEPT_AREAS = 128;

  private record Look(ControlStatus status, List<String> actors) {}

  /// Places and how far their cells reach.
  private record Ground(List<GeoPoint> points, int reach) {}

  /// @param joined false for cells one by one, where no line is drawn around them
  private record Part(Ground ground, BitSet places, boolean joined) {}

  private final BaseMap map;
  private final Recent<Ground, Neighbourhoods> grounds = new Recent<>(KEPT_GROUNDS);
  private final Recent<Part, LibraryArea> areas = new Recent<>(KEPT_AREAS);

  Interpolation(BaseMap map) {
    this.map = map;
  }

  /// How the areas of a day look and are called.
  ///
  /// @param nameOf the name of an actor by id
  public record Style(UnaryOperator<String> nameOf, ActorColors colors, Theme theme) {}

  /// What areas are made from.
  ///
  /// @param drawn what datasets draw for the day
  /// @param places those that may take part
  /// @param findings by id of the place
  /// @param day on which the evidence has its age
  /// @param fading how areas fade with that, as the marks of their places do
  /// @param kilometres how far areas reach; 0 for none
  /// @param quiet ids of places whose land stands back, whatever the age of the evidence
  public record Order(
      List<AreaMark> drawn,
      List<Place> places,
      Map<String, Finding> findings,
      LocalDate day,
      Fading fading,
      int kilometres,
      Style style,
      Set<String> quiet) {
    /// No land stands back.
    public Order(
        List<AreaMark> drawn,
        List<Place> places,
        Map<String, Finding> findings,
        LocalDate day,
        Fading fading,
        int kilometres,
        Style style) {
      this(drawn, places, findings, day, fading, kilometres, style, Set.of());
    }

    private double strength(String place) {
      Finding finding = Objects.requireNonNull(findings.get(place));
      return quiet.contains(place)
          ? AreaMark.QUIET
          : MarkStyle.steppedOpacity(finding.age(day).orElse(0), fading);
    }
  }

  /// What datasets draw for a day, over the areas between places.
  public List<AreaMark> under(Order order) {
    List<AreaMark> all = new ArrayList<>(between(order));
    all.addAll(order.drawn);
    return List.copyOf(all);
  }

  /// The areas between places. Takes a second or two for thousands of places that were not asked
  /// for before, and some tenths of one where some of their states have changed.
  public synchronized List<AreaMark> between(Order order) {
    if (order.kilometres <= 0) {
      return List.of();
    }
    List<Place> sites =
        order.places.stream().filter(place -> takesPart(place, order.findings)).toList();
    Ground ground = new Ground(sites.stream().map(Interpolation::point).toList(), order.kilometres);
    List<AreaMark> marks = new ArrayList<>();
    groups(sites, order).forEach((look, group) -> add(marks, look, group, ground, order));
    return List.copyOf(marks);
  }

  /// Land of one state: where its evidence is of one strength one area, else a ground for each
  /// strength within one edge.
  private void add(
      List<AreaMark> marks,
      Look look,
      SortedMap<Double, BitSet> byStrength,
      Ground ground,
      Order order) {
    double strongest = byStrength.lastKey();
    boolean whole = byStrength.size() == 1;
    BitSet all = new BitSet();
    byStrength.forEach(
        (strength, part) -> {
          all.or(part);
          Drawn drawn = whole ? Drawn.WHOLE : Drawn.GROUND;
          marks.add(mark(look, part, ground, order, strength, drawn));
        });
    if (!whole) {
      marks.add(mark(look, all, ground, order, strongest, Drawn.EDGE));
    }
  }

  private static Map<Look, SortedMap<Double, BitSet>> groups(List<Place> sites, Order order) {
    List<AreaShape> shapes =
        order.drawn.stream()
            .filter(mark -> mark.area().actorId() != null)
            .map(AreaShape::new)
            .toList();
    Map<Look, SortedMap<Double, BitSet>> groups = new LinkedHashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      GeoPoint at = point(sites.get(i));
      if (shapes.stream().noneMatch(shape -> shape.isAround(at))) {
        Finding finding = Objects.requireNonNull(order.findings.get(sites.get(i).id()));
        double strength = order.strength(sites.get(i).id());
        groups
            .computeIfAbsent(new Look(finding.status(), finding.actors()), _ -> new TreeMap<>())
            .computeIfAbsent(strength, _ -> new BitSet())
            .set(i);
      }
    }
    return groups;
  }

  /// Whether land belongs to a place: one with a point of its own, of which something is known.
  public static boolean takesPart(Place place, Map<String, Finding> findings) {
    return place.point() != null
        && place.kind() != PlaceKind.ROAD
        && place.kind() != PlaceKind.AREA
        && findings.containsKey(place.id());
  }

  private static GeoPoint point(Place place) {
    return Objects.requireNonNull(place.point());
  }

  private LibraryArea area(Part part) {
    return areas.get(
        part,
        _ -> {
          Ground ground = part.ground;
          Neighbourhoods cells =
              grounds.get(ground, _ -> Neighbourhoods.of(ground.points, ground.reach, map));
          var polygons = part.joined ? cells.of(part.places) : cells.apart(part.places);
          return new LibraryArea("interpolated", "", null, null, "", () -> polygons);
        });
  }

  private AreaMark mark(
      Look look, BitSet group, Ground ground, Order order, double strength, Drawn drawn) {
    LibraryArea area = area(new Part(ground, group, drawn != Drawn.GROUND));
    Style style = order.style;
    List<String> actors = look.actors();
    int first = style.colors.argb(actors.isEmpty() ? "" : actors.getFirst(), style.theme);
    int last = style.colors.argb(actors.isEmpty() ? "" : actors.getLast(), style.theme);
    return new AreaMark(
        area,
        words(look, order),
        first,
        last,
        pattern(look.status()),
        order.kilometres,
        strength,
        drawn);
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

  private static String words(Look look, Order order) {
    String names = new StateWords(order.style.nameOf).names(look.actors());
    String what =
        switch (look.status()) {
          case HELD -> names;
          case CONTESTED -> "contested, " + names;
          case DISPUTED -> "sources disagree, " + names;
          case BESIEGED -> "besieged, " + names;
          case LOST -> "lost by " + names;
          case UNKNOWN -> "unknown";
        };
    return "Interpolated up to %d km: %s".formatted(order.kilometres, what);
  }
}
