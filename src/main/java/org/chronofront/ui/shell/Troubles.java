package org.chronofront.ui.shell;

import java.util.concurrent.CompletionException;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.chronofront.library.LibraryException;
import org.chronofront.ui.mark.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what went wrong in a sentence; the stack trace goes to the log.
final class Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

  private Troubles() {}

  /// The sentence for a problem, which is logged.
  static String sentence(Throwable problem) {
    Throwable cause = problem;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    LOG.error("Shown to the person", cause);
    if (cause instanceof LibraryException told && told.getMessage() != null) {
      return told.getMessage();
    }
    if (cause instanceof OutOfMemoryError) {
      return "There is not enough memory for this library. It is unharmed. The user guide says,"
          + " under “Memory”, how to give Chronofront more.";
    }
    return "Something went wrong that the app does not know how to explain ("
        + cause.getClass().getSimpleName()
        + "). Your library is as it was. The log has the details.";
  }

  static void tell(Window owner, String title, String sentence) {
    Alert alert = Notice.saying(Alert.AlertType.ERROR, owner, title, sentence, ButtonType.CLOSE);
    Styles.apply(alert.getDialogPane().getStylesheets());
    alert.show();
  }
}
