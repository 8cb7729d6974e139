package org.chronofront.ui.shell;

import org.chronofront.ui.events.EventChoice;

/// What menus and keys can ask of the main window.
interface Commands {
  void focusSearch();

  void exportSnapshot();

  /// Lists events one by one.
  void showEvents(EventChoice choice);

  /// Lists gaps and what cannot be right.
  void showChecks();

  /// Goes to the next gap or check that is not done, or to the one before.
  ///
  /// @param direction 1 or -1
  void stepCheck(int direction);

  /// Shows all places over time.
  void showMatrix();

  /// Compares two days.
  void compareDays();

  /// Compares what was known then with what is known now.
  void compareKnown();

  void openLibrary();

  void openDefaultLibrary();

  void showKeys();

  void showAbout();

  void quit();
}
