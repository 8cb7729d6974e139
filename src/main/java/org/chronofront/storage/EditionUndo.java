package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Takes back the last import of a dataset: the edition before is current again, or the dataset is
/// gone.
final class EditionUndo {
  private EditionUndo() {}

  /// The account of what was taken back, null when nothing can be.
  ///
  /// @param step gets how many rows went after each step; may throw, and then the caller rolls back
  static @Nullable StoredRun run(Connection connection, String datasetId, IntConsumer step)
      throws SQLException {
    Optional<StoredDataset> found = Editions.of(connection, datasetId);
    if (found.isEmpty() || !found.get().undoable()) {
      return null;
    }
    StoredDataset current = found.get();
    List<StoredRun> runs = ImportLog.of(connection, current.edition());
    Integer before = current.before();
    if (before == null) {
      Sql.run(connection, "UPDATE dataset SET edition = NULL WHERE id = ?", datasetId);
    } else {
      Editions.makeCurrent(connection, before);
    }
    EditionDrop.run(connection, current.edition(), step);
    if (before == null) {
      Sql.run(connection, "DELETE FROM dataset WHERE id = ?", datasetId);
    }
    ImportLog.undone(connection, current.edition());
    return runs.isEmpty() ? null : runs.getFirst().takenBack();
  }
}
