package org.chronofront.ui.map;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chronofront.basemap.BaseMap;
import org.chronofront.geo.Viewport;
import org.chronofront.library.Catalog;
import org.chronofront.render.map.MapCaption;
import org.chronofront.render.map.MapCaption.LegendForm;
import org.chronofront.render.map.MapContent;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.map.MapScene;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Shown;
import org.jspecify.annotations.Nullable;

/// Turns the session into a scene; derives the marks anew only when what is shown has changed.
final class SceneOfSession {
  private final Session session;
  private final String attribution;
  private @Nullable Shown derivedFrom;
  private @Nullable Theme derivedFor;
  private MapContent content = MapContent.EMPTY;

  SceneOfSession(Session session) {
    this.session = session;
    this.attribution =
        Stream.concat(
                session.library().info().datasets().stream().map(data -> "Data: " + data.title()),
                Stream.of(BaseMap.ATTRIBUTION))
            .collect(Collectors.joining(" · "));
  }

  MapScene scene(Viewport viewport, int scale, @Nullable String hovered, LegendForm legend) {
    Shown shown = session.shown().get();
    return new MapScene(
        viewport,
        scale,
        session.themeProperty().get(),
        content(),
        session.library().events(),
        shown.events(),
        shown.window(),
        focus(hovered),
        new MapCaption(
            legend,
            "Control on " + DayText.of(shown.day()),
            "Events " + DayText.window(shown.window()),
            attribution));
  }

  /// The marks of the day.
  MapContent content() {
    Shown shown = session.shown().get();
    Theme theme = session.themeProperty().get();
    if (derivedFrom == null || !shown.hasControlOf(derivedFrom) || theme != derivedFor) {
      Catalog catalog = session.library().catalog();
      content =
          MapContent.of(
              catalog.places(),
              shown.findings(),
              shown.day(),
              catalog.actors(),
              session.actorColors(),
              theme);
      derivedFrom = shown;
      derivedFor = theme;
    }
    return content;
  }

  private MapFocus focus(@Nullable String hovered) {
    Selection selection = session.selectionProperty().get();
    if (selection == null) {
      return new MapFocus(null, -1, hovered);
    }
    String event = selection.eventId();
    return new MapFocus(selection.placeId(), event == null ? -1 : rowOf(event), hovered);
  }

  private int rowOf(String eventId) {
    for (int row : session.shown().get().events().rows()) {
      if (session.library().events().id(row).equals(eventId)) {
        return row;
      }
    }
    return -1;
  }
}
