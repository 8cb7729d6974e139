package org.chronofront.ui.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.chronofront.control.Finding;
import org.chronofront.control.RuleChoice;
import org.chronofront.index.EventSelection;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What is to be seen at this moment: derived from what is asked, never set.
///
/// @param day the day whose control the map shows
/// @param window the window whose events are shown
/// @param known the knowledge day, null for all that is known
/// @param rule how claims are weighed
/// @param events the events of the window that pass the filter
/// @param findings by id of the place, for every place that some claim is about
public record Shown(
    LocalDate day,
    DayRange window,
    @Nullable LocalDate known,
    RuleChoice rule,
    EventSelection events,
    Map<String, Finding> findings) {

  /// True when the other answers who held what with the same: the same day, as known on the same
  /// day, by the same rule, of the same library. Windows and events may differ.
  public boolean hasControlOf(Shown other) {
    return day.equals(other.day) && Objects.equals(known, other.known) && rule.equals(other.rule);
  }
}
