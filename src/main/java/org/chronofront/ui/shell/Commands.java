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

  void openLibrary();

  void openDefaultLibrary();

  void showKeys();

  void showAbout();

  void quit();
}
