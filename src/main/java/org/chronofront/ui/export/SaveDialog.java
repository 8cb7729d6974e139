package org.chronofront.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks a person where a file is to go. An interface because the platform's own dialog cannot be
/// opened without a display.
@FunctionalInterface
public interface SaveDialog {
  /// Asks; empty when the person changes their mind. The platform asks before an existing file is
  /// chosen.
  ///
  /// @param name the name offered
  Optional<Path> ask(Window owner, String name);

  /// The platform's dialog for PNG files.
  static SaveDialog platform() {
    return (owner, name) -> {
      var chooser = new javafx.stage.FileChooser();
      chooser.setTitle("Save the map snapshot");
      chooser.setInitialFileName(name);
      chooser
          .getExtensionFilters()
          .add(new javafx.stage.FileChooser.ExtensionFilter("PNG picture", "*.png"));
      var file = chooser.showSaveDialog(owner);
      return file == null ? Optional.empty() : Optional.of(file.toPath());
    };
  }
}
