package org.chronofront.ui.stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.time.DayRange;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;

/// The real library with the bundled dataset, and sessions on it as the app starts them.
public final class BundledLibrary {
  private BundledLibrary() {}

  /// A library in a folder of the test's own.
  public static OpenLibrary in(Path folder) {
    return new Libraries(
            folder.resolve("test.chronofront"),
            BundledDataset.shipped(),
            Clock.systemUTC(),
            Duration.ofMillis(500))
        .openDefault();
  }

  /// A session that shows 28 September to 12 October 2017 and stands on the 12th.
  public static Session session(OpenLibrary library) {
    return new Session(
        library,
        new DayRange(LocalDate.of(2011, 1, 1), LocalDate.of(2017, 11, 12)),
        new DayRange(LocalDate.of(2017, 9, 28), LocalDate.of(2017, 10, 12)),
        LocalDate.of(2017, 10, 12),
        new MapPosition(40, 34.5, 7));
  }
}
