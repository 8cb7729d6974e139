package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;

/// Takes back just those imports that a person was shown. Others may have come in since, while this
/// waited for its turn. Waits for it; any thread but the FX thread.
final class Undoing {
  private Undoing() {}

  /// Takes an import back, if it is still the last of its dataset that stands.
  ///
  /// @throws LibraryException when it is not; nothing is changed then
  static ImportAccount one(Importing importing, ImportAccount account, JobMonitor monitor) {
    boolean last =
        importing.accounts().stream()
            .filter(other -> other.datasetId().equals(account.datasetId()) && !other.undone())
            .findFirst()
            .filter(other -> other.key() == account.key())
            .isPresent();
    if (!last) {
      throw new LibraryException(
          ("This import of “%s” is not the last one that stands any more. Nothing was changed. Look"
                  + " at Imports and reports to see what came in since.")
              .formatted(account.title()));
    }
    return importing.undo(account.datasetId(), monitor);
  }

  /// Takes several back, the last first. Those that were taken back before a person called it off
  /// stay so, and are handed back.
  static List<ImportAccount> all(
      Importing importing, List<ImportAccount> accounts, JobMonitor monitor) {
    List<ImportAccount> undone = new ArrayList<>();
    for (ImportAccount account : accounts.reversed()) {
      try {
        undone.add(one(importing, account, monitor));
      } catch (JobCancelledException e) {
        if (undone.isEmpty()) {
          throw e;
        }
        return undone;
      }
    }
    return undone;
  }
}
