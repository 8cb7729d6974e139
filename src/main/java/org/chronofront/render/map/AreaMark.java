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
/// @param legend whose it is and who draws it so
/// @param argb of its actor; a neutral one where its dataset names none
/// @param hatch the colour of the hatching, where it is another's
/// @param pattern how it is hatched
/// @param interpolated true when nobody drew it: it lies between places
public record AreaMark(
    LibraryArea area,
    String legend,
    int argb,
    int hatch,
    AreaPattern pattern,
    boolean interpolated) {
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
        AreaPattern.of(position),
        false);
  }
}
