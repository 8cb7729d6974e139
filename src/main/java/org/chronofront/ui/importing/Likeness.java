package org.chronofront.ui.importing;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.jspecify.annotations.Nullable;

/// What a report says of names that look alike: as things stand now, not as they stood when the
/// import came in. FX thread, or a test's own.
final class Likeness {
  private final Importing importing;
  private final Jobs comparisons;
  private final AtomicInteger wish = new AtomicInteger();
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");

  Likeness(Importing importing, Jobs comparisons) {
    this.importing = importing;
    this.comparisons = comparisons;
  }

  /// Compares the names of what came in with all others. What was asked for before and has not
  /// begun is never done.
  ///
  /// @param account null for none
  void of(@Nullable ImportAccount account) {
    int mine = wish.incrementAndGet();
    sentence.set("");
    if (account == null || account.undone()) {
      return;
    }
    comparisons.run(
        () ->
            mine == wish.get()
                ? importing.merging().alike(Set.of(account.datasetId()))
                : Alike.NONE,
        alike -> {
          if (mine == wish.get()) {
            sentence.set(alike.sentence());
          }
        },
        _ -> {});
  }

  /// What is to be told; empty for nothing.
  ReadOnlyObjectProperty<String> sentence() {
    return sentence.getReadOnlyProperty();
  }
}
