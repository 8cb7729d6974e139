package org.chronofront.ui.mark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Where the platform's dialogs begin when something is to be saved: the folder used last, else the
/// person's documents, else their home. Without one the platform takes the folder that the app runs
/// in, which a person has not chosen and may not be allowed to write to. FX thread.
public final class SaveFolder {
  /// The one of the person whose window this is.
  public static final SaveFolder OWN = new SaveFolder(Path.of(System.getProperty("user.home")));

  private final Path home;
  private @Nullable Path last;

  SaveFolder(Path home) {
    this.home = home;
  }

  /// The folder to begin in; null where not even a home is there.
  public @Nullable File begin() {
    Path used = last;
    if (used != null && Files.isDirectory(used)) {
      return used.toFile();
    }
    Path documents = home.resolve("Documents");
    if (Files.isDirectory(documents)) {
      return documents.toFile();
    }
    return Files.isDirectory(home) ? home.toFile() : null;
  }

  /// Shows a platform's dialog that begins there, and remembers where it ended.
  ///
  /// @return the file that was chosen; empty when the person changed their mind
  public Optional<Path> choose(FileChooser chooser, Window owner) {
    chooser.setInitialDirectory(begin());
    Optional<Path> chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    chosen.ifPresent(this::used);
    return chosen;
  }

  /// A file was saved there.
  void used(Path file) {
    last = file.toAbsolutePath().getParent();
  }
}
