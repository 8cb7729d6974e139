package org.chronofront.ui.map;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Event;
import org.chronofront.render.map.PlaceMark;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;

/// What a tooltip says of events, and of places that gave way to another.
final class MapWords {
  private MapWords() {}

  /// Heading of the states: the day, and in further lines the rule where it is not the usual one,
  /// and the knowledge day where there is one: "Control on 12 October 2017", "cautious, as 2
  /// outlets tell it", "as known on 3 October 2017".
  static String control(Session session, Shown shown) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add("Control on " + DayText.of(shown.day()));
    RuleChoice rule = shown.rule();
    if (!rule.equals(RuleChoice.LATEST)) {
      List<String> told =
          rule.lens().stream().map(session.library().catalog()::sourceName).distinct().toList();
      lines.add(
          told.size() > 1
              ? rule.through(List.of()).name(id -> id) + ", as " + told.size() + " outlets tell it"
              : rule.name(session.library().catalog()::sourceName));
    }
    if (shown.known() != null) {
      lines.add("as known on " + DayText.of(shown.known()));
    }
    return lines.toString();
  }

  /// One event with its days and summary, or how many there are of a kind; empty for none.
  static String events(Session session, List<Integer> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    OpenLibrary library = session.library();
    String kind = library.events().kind(rows.getFirst()).label();
    if (rows.size() > 1) {
      boolean mixed = rows.stream().map(library.events()::kind).distinct().count() > 1;
      return "%s%d events%nClick to choose one".formatted(mixed ? "" : kind + ": ", rows.size());
    }
    try {
      Event event = library.event(library.events().id(rows.getFirst())).event();
      return "%s, %s%n%s".formatted(kind, DayText.orUndated(event.span()), event.summary());
    } catch (LibraryException e) {
      return kind;
    }
  }

  /// The places that there was no room for.
  static String hidden(List<PlaceMark> places) {
    String names = places.stream().map(PlaceMark::name).collect(Collectors.joining(", "));
    return "Also here: %s%nClick to zoom in".formatted(names);
  }
}
