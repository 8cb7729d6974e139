package org.chronofront.render.map;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.render.label.FontWeight;
import org.chronofront.render.style.EventStyle;
import org.chronofront.render.style.MarkStyle;
import org.chronofront.render.style.Theme;

/// The lines of a legend, from top to bottom: actors, states, areas, then the events.
final class LegendEntries {
  private static final double MOST_TEXT = 190;
  private static final double MOST_BASIS = 218;
  private static final double SIZE = 12;
  private static final int MOST_AREAS = 6;

  private final MapText text;
  private final Theme theme;
  private final MapInk ink;
  private final LegendSymbols symbols;
  private final List<LegendEntry> entries = new ArrayList<>();

  private LegendEntries(MapText text, Theme theme) {
    this.text = text;
    this.theme = theme;
    this.ink = MapInk.of(theme);
    this.symbols = new LegendSymbols(text, ink);
  }

  static List<LegendEntry> of(LegendContent content, MapText text, Theme theme) {
    LegendEntries all = new LegendEntries(text, theme);
    all.basis(content.caption().basis());
    all.places(content);
    all.areas(content.areas());
    if (!content.paler().isEmpty()) {
      all.wrapped(LegendEntry.Symbol.NONE, content.paler());
    }
    all.events(content);
    return List.copyOf(all.entries);
  }

  /// What the title says beside the day, in as many lines as it takes.
  private void basis(List<String> lines) {
    for (String words : lines) {
      for (MapText.Line line : text.wrapped(words, FontWeight.REGULAR, SIZE, MOST_BASIS)) {
        entries.add(new LegendEntry(LegendEntry.Symbol.NONE, line, LegendEntry.Form.OF_TITLE));
      }
    }
  }

  private void places(LegendContent content) {
    for (LegendActor actor : content.actors()) {
      MarkStyle style =
          new MarkStyle(
              MarkStyle.Pattern.SOLID, List.of(actor.argb()), actor.code(), false, false, false, 1);
      add(symbols.mark(style, false), actor.name());
    }
    for (LegendContent.State state : content.states()) {
      add(symbols.mark(state.sample(), true), state.words());
    }
    if (content.quietPlaces()) {
      add(symbols::quiet, "place without claims");
    }
    if (content.crowded()) {
      add(symbols::more, "more places here: zoom in");
    }
  }

  /// Whose the areas are and who draws them so, in as many lines as it takes; many in few words.
  /// Then what nobody drew.
  private void areas(List<LegendArea> areas) {
    List<LegendArea> drawn = areas.stream().filter(area -> !area.interpolated()).toList();
    drawn.stream().limit(MOST_AREAS).forEach(this::area);
    if (drawn.size() > MOST_AREAS) {
      add(LegendEntry.Symbol.NONE, "and %d more areas".formatted(drawn.size() - MOST_AREAS));
    }
    List<LegendArea> between = areas.stream().filter(LegendArea::interpolated).toList();
    if (!between.isEmpty()) {
      add(
          LegendEntry.Symbol.NONE,
          "Interpolated up to %d km:".formatted(between.getFirst().reach()));
      between.forEach(this::area);
    }
  }

  private void area(LegendArea area) {
    wrapped((g, x, y) -> AreaBrush.sample(g, area, x, y), area.words());
  }

  private void wrapped(LegendEntry.Symbol symbol, String words) {
    LegendEntry.Symbol sign = symbol;
    for (MapText.Line line : text.wrapped(words, FontWeight.REGULAR, SIZE, MOST_TEXT)) {
      entries.add(new LegendEntry(sign, line, LegendEntry.Form.SIGN));
      sign = LegendEntry.Symbol.NONE;
    }
  }

  private void events(LegendContent content) {
    boolean discs = content.form() != EventForm.GLYPHS;
    String heading =
        content.kinds().isEmpty() ? "No events in these days" : content.caption().events();
    entries.add(
        new LegendEntry(
            symbols::rule,
            text.line(heading, FontWeight.SEMI_BOLD, SIZE),
            LegendEntry.Form.HEADING));
    for (LegendContent.Kind kind : content.kinds()) {
      EventStyle style = EventStyle.of(kind.kind(), theme);
      add(symbols.event(style, discs, false), kind.kind().label() + " · " + kind.count());
    }
    if (content.uncertain()) {
      EventStyle style = EventStyle.of(content.kinds().getFirst().kind(), theme);
      add(symbols.event(style, discs, true), "date uncertain");
    }
    if (content.numbers()) {
      add(symbols::number, "events of any kind");
    }
    if (content.form() == EventForm.DENSITY) {
      density();
    }
    if (content.withoutPoint() > 0) {
      note(content.withoutPoint() + " without a place on the map");
    }
  }

  /// What the squares stand for.
  private void density() {
    note("Events at a spot, of all kinds");
    int[] steps = EventDensity.STEPS;
    for (int step = 0; step < steps.length; step++) {
      boolean last = step + 1 == steps.length;
      String words =
          last
              ? "%,d or more".formatted(steps[step])
              : "%,d to %,d".formatted(steps[step], steps[step + 1] - 1);
      add(symbols.square(EventDensity.color(step, ink, ink.paper())), words);
    }
  }

  private void note(String words) {
    MapText.Line line = text.line(words, FontWeight.REGULAR, SIZE);
    entries.add(new LegendEntry(LegendEntry.Symbol.NONE, line, LegendEntry.Form.HEADING));
  }

  private void add(LegendEntry.Symbol symbol, String words) {
    MapText.Line line = text.fitting(words, FontWeight.REGULAR, SIZE, MOST_TEXT);
    entries.add(new LegendEntry(symbol, line, LegendEntry.Form.SIGN));
  }
}
