package org.chronofront.render.style;

import java.time.LocalDate;
import java.util.List;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Fading;
import org.chronofront.control.Finding;

/// How a finding is drawn, wherever it is drawn.
///
/// @param pattern how the colours fill the shape
/// @param colors the actors' colours in the finding's order; one neutral colour when unknown
/// @param code letters inside the mark: the actors' codes joined by "/", "?" when unknown
/// @param disputed true when a red edge says that sources disagree
/// @param partly true when it is about a part of the place: the shape is filled halfway
/// @param changing true when another claim may already be in force: a dashed edge
/// @param opacity 0.35…1: fades with the age of the evidence
public record MarkStyle(
    Pattern pattern,
    List<Integer> colors,
    String code,
    boolean disputed,
    boolean partly,
    boolean changing,
    double opacity) {
  private static final double FAINTEST = 0.35;

  /// Opacities that areas are drawn with: from the faintest to the full one in equal parts.
  private static final int STEPS = 4;

  /// How colours fill a shape.
  public enum Pattern {
    /// One colour: held.
    SOLID,
    /// Diagonal stripes of all colours: contested, disputed.
    STRIPES,
    /// The holder's colour within a toothed ring of the besieger's: besieged.
    RING,
    /// An outline in the colour of the actor that lost it, struck through: lost.
    STRUCK,
    /// An empty outline: unknown.
    EMPTY
  }

  /// Copies the list.
  public MarkStyle {
    colors = List.copyOf(colors);
  }

  /// The style of a finding on a day.
  ///
  /// @param fading how evidence fades with its age
  public static MarkStyle of(
      Finding finding, LocalDate day, ActorColors actors, Theme theme, Fading fading) {
    List<String> ids = finding.actors();
    boolean unknown = finding.status() == ControlStatus.UNKNOWN;
    return new MarkStyle(
        pattern(finding.status()),
        unknown
            ? List.of(actors.argb("", theme))
            : ids.stream().map(id -> actors.argb(id, theme)).toList(),
        unknown ? "?" : String.join("/", ids.stream().map(actors::code).toList()),
        finding.status() == ControlStatus.DISPUTED,
        finding.partly(),
        !finding.possible().isEmpty(),
        opacity(finding.age(day).orElse(0), fading));
  }

  /// How strongly evidence of an age shows: 1 on the day itself, half after the half-life, never
  /// less than 0.35.
  ///
  /// @param ageDays days since the last confirming claim
  public static double opacity(long ageDays, Fading fading) {
    return Math.max(FAINTEST, fading.strength(ageDays));
  }

  /// The same in a few steps, at most 0.09 from it: so that land between places of nearly one age
  /// is one area, and not as many as there are places.
  ///
  /// @param ageDays days since the last confirming claim
  public static double steppedOpacity(long ageDays, Fading fading) {
    double part = (1 - FAINTEST) / STEPS;
    return FAINTEST + part * Math.round((opacity(ageDays, fading) - FAINTEST) / part);
  }

  /// The age in days from which on evidence shows no fainter; infinity when it does not fade.
  public static double faintestAge(Fading fading) {
    return fading.age(FAINTEST);
  }

  private static Pattern pattern(ControlStatus status) {
    return switch (status) {
      case HELD -> Pattern.SOLID;
      case CONTESTED, DISPUTED -> Pattern.STRIPES;
      case BESIEGED -> Pattern.RING;
      case LOST -> Pattern.STRUCK;
      case UNKNOWN -> Pattern.EMPTY;
    };
  }
}
