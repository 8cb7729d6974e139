package org.chronofront.render.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chronofront.library.LibraryArea;
import org.chronofront.model.Actor;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;

/// An area of the day with its look.
///
/// @param legend whose it is and who draws it so; empty for the edge of the picked one
/// @param argb of its actor; a neutral one where its dataset names none
/// @param hatch the colour of the hatching, where it is another's
/// @param pattern how it is hatched
/// @param reach kilometres from a place up to which it was interpolated; 0 when somebody drew it
/// @param strength 0.35…1: fades with the age of the evidence, where it is interpolated; or QUIET
/// @param drawn what of it is drawn
public record AreaMark(
    LibraryArea area,
    String legend,
    int argb,
    int hatch,
    AreaPattern pattern,
    int reach,
    double strength,
    Drawn drawn) {
  /// The strength of what stands back: ground, hatching and edge alike.
  public static final double QUIET = 0.2;

  /// What of an area is drawn: land of one state whose evidence is of several ages has one edge
  /// around several grounds.
  public enum Drawn {
    /// Ground, hatching and edge.
    WHOLE,
    /// Ground and hatching.
    GROUND,
    /// The edge.
    EDGE
  }

  /// An area that somebody drew: as strong on every day.
  public AreaMark(LibraryArea area, String legend, int argb, int hatch, AreaPattern pattern) {
    this(area, legend, argb, hatch, pattern, 0, 1, Drawn.WHOLE);
  }

  /// Whether nobody drew it: it lies between places.
  public boolean interpolated() {
    return reach > 0;
  }

  /// The edge around the area that is picked.
  public static AreaMark picked(LibraryArea area, Theme theme) {
    int accent = MapInk.of(theme).accent();
    return new AreaMark(area, "", accent, accent, AreaPattern.PLAIN, 0, 1, Drawn.EDGE);
  }

  /// The areas of a day, in the order in which they are drawn.
  public static List<AreaMark> of(
      Collection<LibraryArea> areas,
      LocalDate day,
      Collection<Actor> actors,
      ActorColors colors,
      Theme theme) {
    List<Actor> known = List.copyOf(actors);
    List<AreaMark> marks = new ArrayList<>();
    for (LibraryArea area : areas) {
      if (area.isShownOn(day)) {
        marks.add(mark(area, known, colors, theme));
      }
    }
    return List.copyOf(marks);
  }

  private static AreaMark mark(
      LibraryArea area, List<Actor> actors, ActorColors colors, Theme theme) {
    String actorId = area.actorId();
    String when = area.span() == null ? ", undated" : "";
    int position = -1;
    for (int i = 0; actorId != null && i < actors.size(); i++) {
      if (actors.get(i).id().equals(actorId)) {
        position = i;
      }
    }
    String whose = position < 0 ? "Area" : "Area of " + actors.get(position).displayName();
    int argb = colors.argb(actorId == null ? "" : actorId, theme);
    return new AreaMark(
        area,
        whose + " as drawn by " + area.dataset() + when,
        argb,
        argb,
        AreaPattern.of(position));
  }
}
