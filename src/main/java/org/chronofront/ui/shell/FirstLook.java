package org.chronofront.ui.shell;

import java.time.LocalDate;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Where to look first in a library that nobody has looked at: at its last fortnight, on its last
/// day.
///
/// @param extent all days that claims and events speak of, with a month before and after
/// @param window the last fortnight with anything in it
/// @param day the last day with anything in it
record FirstLook(DayRange extent, DayRange window, LocalDate day) {
  private static final int MARGIN_DAYS = 31;
  private static final int WINDOW_DAYS = 15;

  /// The first look at a library.
  ///
  /// @param today the day to show where the library is empty
  static FirstLook at(OpenLibrary library, LocalDate today) {
    @Nullable DayRange all = library.events().extent();
    for (String place : library.control().places()) {
      for (ControlClaim claim : library.control().claims(place)) {
        DayRange days = DayRange.named(claim.span());
        all = all == null ? days : all.union(days);
      }
    }
    DayRange found = all == null ? new DayRange(today.minusYears(1), today) : all;
    DayRange extent =
        new DayRange(found.from().minusDays(MARGIN_DAYS), found.to().plusDays(MARGIN_DAYS));
    LocalDate last = found.to();
    DayRange window = new DayRange(extent.clamp(last.minusDays(WINDOW_DAYS - 1)), last);
    return new FirstLook(extent, window, last);
  }
}
