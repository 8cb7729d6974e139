package org.chronofront.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// The window's keys, in one table: what the keys do and what the help shows is the same list.
final class Shortcuts {
  /// A key of the window.
  ///
  /// @param keys as JavaFX writes them: "Shortcut+K" is Ctrl+K, on a Mac Command+K
  /// @param what what it does, in a few words
  record Shortcut(String keys, String what, Runnable action) {
    String shown() {
      return KeyCombination.valueOf(keys).getDisplayText();
    }
  }

  private final List<Shortcut> all;

  Shortcuts(List<Shortcut> all) {
    this.all = List.copyOf(all);
  }

  List<Shortcut> all() {
    return all;
  }

  /// Makes the keys work in a window.
  void install(Scene scene) {
    for (Shortcut shortcut : all) {
      scene.getAccelerators().put(KeyCombination.valueOf(shortcut.keys()), shortcut.action());
    }
  }
}
