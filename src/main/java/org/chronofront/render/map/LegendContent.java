package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.control.Fading;
import org.chronofront.model.EventKind;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.MarkStyle.Pattern;

/// What the legend says: only what is on the map.
///
/// @param caption headings and form
/// @param actors the actors present
/// @param areas the areas of the day, those alike once
/// @param paler what paler areas between places stand for; empty when there are none
/// @param states the states present, each with a sample
/// @param quietPlaces whether there are places without claims
/// @param crowded whether marks gave way to others and are counted beside these
/// @param kinds the kinds of event shown, with their numbers
/// @param form how the spots where events lie are drawn
/// @param uncertain whether an event on the map may have happened outside the window
/// @param withoutPoint events that are shown elsewhere but not on the map
record LegendContent(
    MapCaption caption,
    List<LegendActor> actors,
    List<LegendArea> areas,
    String paler,
    List<State> states,
    boolean quietPlaces,
    boolean crowded,
    List<Kind> kinds,
    EventForm form,
    boolean uncertain,
    int withoutPoint) {
  private static final double FADED = 0.8;

  /// A state with a sample of how it looks.
  record State(MarkStyle sample, String words) {}

  /// A kind of event and how many of it are shown.
  record Kind(EventKind kind, int count) {}

  /// The legend of a scene.
  ///
  /// @param counts the events shown
  /// @param crowded whether marks gave way to others
  static LegendContent of(
      MapScene scene, EventCounts counts, EventForm form, boolean crowded, MapInk ink) {
    List<MarkStyle> styles = new ArrayList<>();
    boolean quiet = false;
    for (PlaceMark place : scene.content().places()) {
      MarkStyle style = place.style();
      if (style == null) {
        quiet = true;
      } else {
        styles.add(style);
      }
    }
    List<Kind> kinds = new ArrayList<>();
    counts.byKind().forEach((kind, count) -> kinds.add(new Kind(kind, count)));
    return new LegendContent(
        scene.caption().withoutCovered(),
        scene.content().actors(),
        scene.content().areas().stream()
            .filter(area -> !area.legend().isEmpty())
            .map(area -> LegendArea.of(area, ink))
            .distinct()
            .toList(),
        scene.content().areas().stream().anyMatch(area -> area.strength() < FADED)
            ? "paler areas: older evidence, " + scene.content().fading().words()
            : "",
        states(styles, scene.content().fading(), ink),
        quiet,
        crowded,
        List.copyOf(kinds),
        form,
        form != EventForm.DENSITY && counts.uncertain(),
        scene.selection().withoutPoint());
  }

  /// Its first line. What nobody has drawn is called interpolated also when the rest is folded.
  String title() {
    if (caption.legend() != MapCaption.LegendForm.CLOSED) {
      return caption.title();
    }
    return areas.stream().anyMatch(LegendArea::interpolated)
        ? "Legend · areas are interpolated"
        : "Legend";
  }

  /// What is left of it when it is closed.
  LegendContent closed() {
    MapCaption line =
        new MapCaption(MapCaption.LegendForm.CLOSED, caption.control(), caption.events(), "");
    return new LegendContent(
        line,
        List.of(),
        areas.stream().filter(LegendArea::interpolated).toList(),
        "",
        List.of(),
        false,
        false,
        List.of(),
        EventForm.GLYPHS,
        false,
        0);
  }

  /// Whether a number may stand on the map for events whose signs have no room.
  boolean numbers() {
    return !kinds.isEmpty() && (form == EventForm.GLYPHS || form == EventForm.FAR);
  }

  private static List<State> states(List<MarkStyle> styles, Fading fading, MapInk ink) {
    List<State> states = new ArrayList<>();
    List<Integer> one = List.of(ink.muted());
    List<Integer> two = List.of(ink.muted(), ink.line());
    for (Pattern pattern : Pattern.values()) {
      boolean agreed =
          styles.stream().anyMatch(style -> style.pattern() == pattern && !style.disputed());
      if (agreed) {
        states.add(new State(sample(pattern, colors(pattern, ink)), words(pattern)));
      }
    }
    if (styles.stream().anyMatch(MarkStyle::disputed)) {
      states.add(
          new State(
              new MarkStyle(Pattern.STRIPES, two, "", true, false, false, 1), "sources disagree"));
    }
    if (styles.stream().anyMatch(MarkStyle::partly)) {
      states.add(
          new State(
              new MarkStyle(Pattern.SOLID, one, "", false, true, false, 1), "only a part of it"));
    }
    if (styles.stream().anyMatch(MarkStyle::changing)) {
      states.add(
          new State(
              new MarkStyle(Pattern.SOLID, one, "", false, false, true, 1), "may be changing"));
    }
    if (styles.stream().anyMatch(style -> style.opacity() < FADED)) {
      states.add(
          new State(
              new MarkStyle(Pattern.SOLID, one, "", false, false, false, 0.4),
              "older: " + fading.words()));
    } else if (fading.isNever() && !styles.isEmpty()) {
      states.add(new State(sample(Pattern.SOLID, one), "older evidence does not fade"));
    }
    return List.copyOf(states);
  }

  private static List<Integer> colors(Pattern pattern, MapInk ink) {
    return switch (pattern) {
      case STRIPES -> List.of(ink.muted(), ink.line());
      case RING -> List.of(ink.muted(), ink.ink());
      case SOLID, STRUCK, EMPTY -> List.of(ink.muted());
    };
  }

  private static MarkStyle sample(Pattern pattern, List<Integer> colors) {
    return new MarkStyle(pattern, colors, "", false, false, false, 1);
  }

  private static String words(Pattern pattern) {
    return switch (pattern) {
      case SOLID -> "held";
      case STRIPES -> "contested";
      case RING -> "besieged";
      case STRUCK -> "lost, holder not stated";
      case EMPTY -> "unknown";
    };
  }
}
