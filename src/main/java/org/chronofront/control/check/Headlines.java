package org.chronofront.control.check;

import java.time.LocalDate;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.ControlState;
import org.chronofront.model.ControlState.Contested;
import org.chronofront.model.ControlState.Held;
import org.chronofront.model.ControlState.Lost;
import org.chronofront.model.DateSpan;
import org.jspecify.annotations.Nullable;

/// When one claim of a text says more than another: a headline has the town taken, and the article
/// has the army at its western entrance.
final class Headlines {
  private Headlines() {}

  /// True when the one is about the whole place and the other, in the same words of the same voice
  /// and for days that may be the same, about a part of it or about a fight for it.
  ///
  /// A voice is its own or that of the text itself: a text that quotes two others does not
  /// contradict itself. Where both ends of one span lie before those of the other, the text tells a
  /// story, first this and then that.
  static boolean saysMore(ControlClaim wide, ControlClaim narrow) {
    return !wide.extent().part()
        && isLess(wide.state(), narrow)
        && (wide.originId().equals(narrow.originId()) || wide.originId().equals(wide.sourceId()))
        && wide.span().overlaps(narrow.span())
        && !isStory(wide.span(), narrow.span())
        && !isStory(narrow.span(), wide.span());
  }

  private static boolean isLess(ControlState whole, ControlClaim narrow) {
    if (narrow.extent().part() && narrow.state().equals(whole)) {
      return true;
    }
    return switch (whole) {
      case Held(String actor) -> isFightOf(narrow.state(), actor);
      case Lost(String actor) -> isFightOf(narrow.state(), actor);
      case Contested _, ControlState.Besieged _ -> false;
    };
  }

  private static boolean isFightOf(ControlState state, String actor) {
    return state instanceof Contested(var actors) && actors.contains(actor);
  }

  private static boolean isStory(DateSpan first, DateSpan then) {
    return isBefore(first.earliest(), then.earliest()) && isBefore(first.latest(), then.latest());
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
