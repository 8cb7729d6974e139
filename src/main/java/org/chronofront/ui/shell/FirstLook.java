package org.chronofront.ui.shell;

import java.time.LocalDate;
import org.chronofront.library.LibraryArea;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.model.DateSpan;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Where to look first in a library that nobody has looked at: at its last fortnight, on its last
/// day. Areas alone count for that where there is nothing else.
///
/// @param extent all days that claims, events and areas speak of, with a month before and after
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
    @Nullable DayRange drawn = days(library);
    @Nullable DayRange first = all == null ? drawn : all;
    DayRange found = first == null ? new DayRange(today.minusYears(1), today) : first;
    DayRange whole = drawn == null ? found : found.union(drawn);
    DayRange extent =
        new DayRange(whole.from().minusDays(MARGIN_DAYS), whole.to().plusDays(MARGIN_DAYS));
    LocalDate last = found.to();
    DayRange window = new DayRange(extent.clamp(last.minusDays(WINDOW_DAYS - 1)), last);
    return new FirstLook(extent, window, last);
  }

  /// The days of a library's areas; null when none has a date.
  private static @Nullable DayRange days(OpenLibrary library) {
    @Nullable DayRange all = null;
    for (LibraryArea area : library.areas()) {
      DateSpan span = area.span();
      if (span != null) {
        DayRange days = DayRange.named(span);
        all = all == null ? days : all.union(days);
      }
    }
    return all;
  }
}
