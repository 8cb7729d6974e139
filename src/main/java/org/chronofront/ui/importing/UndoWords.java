package org.chronofront.ui.importing;

import org.chronofront.library.importing.ImportAccount;

/// What is said before an import is taken back. Pure.
final class UndoWords {
  static final String CALLED_OFF = "Called off. The import stands, and the library is as it was.";

  private UndoWords() {}

  static String question(ImportAccount account) {
    return "“%s”, imported on %s (%s). The edition before it is current again, or the dataset is gone when there was none. What you have added elsewhere stays."
        .formatted(
            account.title(), AccountWords.when(account.startedAt()), AccountWords.told(account));
  }
}
