package org.chronofront.ui.timeline;

import java.time.LocalDate;
import org.chronofront.library.OpenLibrary;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;

/// Sessions as the app starts them.
final class Sessions {
  static final DayRange EXTENT = new DayRange(LocalDate.of(2011, 1, 1), LocalDate.of(2017, 10, 12));
  static final DayRange WINDOW =
      new DayRange(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 12));

  private Sessions() {}

  /// On the bundled dataset.
  static Session bundled() {
    return of(FakeLibrary.bundled());
  }

  static Session of(OpenLibrary library) {
    return new Session(
        library, EXTENT, WINDOW, LocalDate.of(2017, 10, 3), new MapPosition(40, 34.5, 7));
  }
}
