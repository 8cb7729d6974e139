package org.chronofront.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.chronofront.ui.mark.SaveFolder;

/// Asks a person for files and folders. An interface because the platform's own dialogs cannot be
/// opened without a display. FX thread.
public interface FileChoices {
  /// Asks which files are to come in; empty when the person changes their mind.
  List<Path> open(Window owner);

  /// Asks where a new file is to go.
  ///
  /// @param name the name offered
  Optional<Path> save(Window owner, String title, String name);

  /// Asks for a folder.
  Optional<Path> folder(Window owner, String title);

  /// The platform's dialogs.
  static FileChoices platform() {
    return new FileChoices() {
      @Override
      public List<Path> open(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import files");
        chooser
            .getExtensionFilters()
            .setAll(
                new ExtensionFilter("All files", "*"),
                new ExtensionFilter("Tables", "*.csv", "*.tsv", "*.tab", "*.txt"),
                new ExtensionFilter("Maps", "*.geojson", "*.kml", "*.kmz"),
                new ExtensionFilter("JSON", "*.json"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> save(Window owner, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return SaveFolder.OWN.choose(chooser, owner);
      }

      @Override
      public Optional<Path> folder(Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(SaveFolder.OWN.begin());
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
      }
    };
  }
}
