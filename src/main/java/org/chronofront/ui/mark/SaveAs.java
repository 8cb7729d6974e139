package org.chronofront.ui.mark;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks a person where a file is to go. An interface because the platform's own dialog cannot be
/// opened without a display. FX thread.
@FunctionalInterface
public interface SaveAs {
  /// Asks; empty when the person changes their mind. The platform asks before an existing file is
  /// chosen.
  ///
  /// @param title of the dialog
  /// @param name the name offered, with its ending
  /// @param kind what files with that ending are: "CSV table"
  Optional<Path> ask(Window owner, String title, String name, String kind);

  /// The platform's dialog.
  static SaveAs platform() {
    return (owner, title, name, kind) -> {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(title);
      chooser.setInitialFileName(name);
      String ending = "*" + name.substring(name.lastIndexOf('.'));
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, ending));
      return SaveFolder.OWN.choose(chooser, owner);
    };
  }
}
