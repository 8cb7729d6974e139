package org.chronofront.ui.map;

import java.util.stream.Collectors;
import javafx.scene.Node;
import org.chronofront.render.map.AreaMark;
import org.chronofront.render.map.MapContent;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// Tells a screen reader what the map shows: the day, and every place with its state.
final class MapSpeech {
  private final Node map;
  private final Session session;
  private @Nullable MapContent told;
  private String heading = "";
  private int events = -1;

  MapSpeech(Node map, Session session) {
    this.map = map;
    this.session = session;
  }

  void update(Shown shown, MapContent content) {
    String control = MapWords.control(session, shown).replace("\n", ", ");
    if (content.equals(told) && control.equals(heading) && events == shown.events().shown()) {
      return;
    }
    told = content;
    heading = control;
    events = shown.events().shown();
    String places =
        content.places().stream()
            .filter(place -> place.style() != null)
            .map(place -> place.name() + " " + place.words())
            .collect(Collectors.joining("; "));
    map.setAccessibleText(
        "%s: %s. %s%d events between %s."
            .formatted(
                control,
                places.isEmpty() ? "no places" : places,
                areas(content),
                events,
                DayText.window(shown.window())));
  }

  private static String areas(MapContent content) {
    return content.areas().stream()
        .map(AreaMark::legend)
        .filter(words -> !words.isEmpty())
        .distinct()
        .map(words -> words + ". ")
        .collect(Collectors.joining());
  }
}
