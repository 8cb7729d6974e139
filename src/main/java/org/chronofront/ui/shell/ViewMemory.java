package org.chronofront.ui.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.chronofront.settings.Settings.LastView;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Turns a session into what is remembered of it, and back. What no longer fits the library (a
/// place that is gone, a day out of reach) is left out.
final class ViewMemory {
  private ViewMemory() {}

  static LastView remember(Session session) {
    Selection selection = session.selectionProperty().get();
    LocalDate known = session.knownProperty().get();
    MapPosition position = session.mapPositionProperty().get();
    return new LastView(
        session.library().info().file().toString(),
        session.windowProperty().get().from().toString(),
        session.windowProperty().get().to().toString(),
        session.dayProperty().get().toString(),
        known == null ? null : known.toString(),
        position.longitude(),
        position.latitude(),
        position.zoom(),
        selection == null ? null : selection.placeId(),
        List.copyOf(session.pinnedPlaces()),
        unsaved(session),
        session.ruleProperty().get().id(),
        session.fadingProperty().get().id());
  }

  /// What was ticked off and is not in the library's file; older versions kept all of it here.
  private static @Nullable List<String> unsaved(Session session) {
    List<String> keys =
        session.tickedOff().unsaved().entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return keys.isEmpty() ? null : keys;
  }

  /// A session that looks where the last one looked, or where one looks first.
  static Session restore(
      OpenLibrary library, @Nullable LastView last, FirstLook first, MapPosition position) {
    if (last == null || !last.library().equals(library.info().file().toString())) {
      return new Session(library, first.extent(), first.window(), first.day(), position);
    }
    try {
      Session session =
          new Session(
              library,
              first.extent(),
              new DayRange(
                  first.extent().clamp(LocalDate.parse(last.from())),
                  first.extent().clamp(LocalDate.parse(last.to()))),
              LocalDate.parse(last.day()),
              new MapPosition(last.longitude(), last.latitude(), last.zoom()));
      restoreChoices(session, last);
      restoreRule(session, last.rule());
      restoreFading(session, last.fading());
      return session;
    } catch (DateTimeException | IllegalArgumentException _) {
      return new Session(library, first.extent(), first.window(), first.day(), position);
    }
  }

  /// A session on the same library, changed meanwhile, that looks where the one before does: with
  /// its filter, its rule and the picked event, too.
  static Session carry(Session before, OpenLibrary library, FirstLook first, MapPosition position) {
    Session session = restore(library, remember(before), first, position);
    session.filterProperty().set(before.filterProperty().get());
    session.ruleProperty().set(before.ruleProperty().get());
    session.fadingProperty().set(before.fadingProperty().get());
    session.interpolationProperty().set(before.interpolationProperty().get());
    session.tickedOff().takeOver(before.tickedOff());
    Selection selection = before.selectionProperty().get();
    String event = selection == null ? null : selection.eventId();
    if (event != null) {
      for (int row = 0; row < library.events().size(); row++) {
        if (library.events().id(row).equals(event)) {
          session.selectionProperty().set(Selection.event(event, library.events().placeId(row)));
          break;
        }
      }
    }
    return session;
  }

  /// A lens keeps those of its sources that are still there; where none is, and where the text is
  /// no rule, the latest claim counts.
  private static void restoreRule(Session session, @Nullable String id) {
    if (id == null) {
      return;
    }
    try {
      RuleChoice choice = RuleChoice.parse(id);
      Set<String> there =
          session.library().catalog().sources().stream()
              .map(Source::id)
              .collect(Collectors.toSet());
      List<String> lens = choice.lens().stream().filter(there::contains).toList();
      session
          .ruleProperty()
          .set(
              choice.lens().isEmpty() || !lens.isEmpty()
                  ? choice.through(lens)
                  : RuleChoice.LATEST);
    } catch (IllegalArgumentException _) {
      session.ruleProperty().set(RuleChoice.LATEST);
    }
  }

  private static void restoreFading(Session session, @Nullable String id) {
    if (id == null) {
      return;
    }
    try {
      session.fadingProperty().set(Fading.parse(id));
    } catch (IllegalArgumentException _) {
      session.fadingProperty().set(Fading.USUAL);
    }
  }

  private static void restoreChoices(Session session, LastView last) {
    Set<String> places =
        session.library().catalog().places().stream().map(Place::id).collect(Collectors.toSet());
    if (last.known() != null) {
      session.knownProperty().set(LocalDate.parse(last.known()));
    }
    if (last.pinned() != null) {
      last.pinned().stream().filter(places::contains).forEach(session.pinnedPlaces()::add);
    }
    if (last.tickedOff() != null) {
      last.tickedOff().forEach(key -> session.tickedOff().tick(key, true));
    }
    if (last.place() != null && places.contains(last.place())) {
      session.selectPlace(last.place());
    }
  }
}
