package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window, as imports need it. FX thread.
public interface ImportHost {
  /// The window that dialogs belong to.
  Stage stage();

  /// The file of the library that is open; null while there is none.
  @Nullable Path library();

  /// Opens a library that has changed anew, looking where one looked; does nothing when another one
  /// is open by now.
  ///
  /// @param library the file that changed
  /// @param newData true to find out what is in it that was not there before
  /// @param then gets what shows the new data, if it was asked for and there is any with a date or
  ///   a point
  void reopen(Path library, boolean newData, Consumer<Optional<Runnable>> then);

  /// Opens another library.
  void openLibrary(Path library);

  /// Writes down what is to be remembered: the recent files have changed.
  void remember();
}
