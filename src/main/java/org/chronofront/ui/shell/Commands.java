package org.chronofront.ui.shell;

/// What menus and keys can ask of the main window.
interface Commands {
  void focusSearch();

  void exportSnapshot();

  void openLibrary();

  void openDefaultLibrary();

  void showKeys();

  void showAbout();

  void quit();
}
