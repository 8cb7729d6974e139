package org.chronofront.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks which library to open.
final class LibraryChooser {
  private LibraryChooser() {}

  static Optional<Path> choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Open a library");
    chooser
        .getExtensionFilters()
        .setAll(
            new ExtensionFilter("Chronofront libraries", "*.chronofront"),
            new ExtensionFilter("All files", "*"));
    File chosen = chooser.showOpenDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
