package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chronofront.model.Dataset;

/// The areas of an edition with those whose they are, under the ids that they have in the file: for
/// carrying them over into the next edition.
final class EarlierAreas {
  private EarlierAreas() {}

  /// Empty for a dataset that is more than a series of areas.
  static Optional<Dataset> of(Connection connection, StoredDataset dataset) throws SQLException {
    StoredDataset.Counts counts = dataset.counts();
    if (counts.areas() == 0 || counts.events() + counts.claims() > 0) {
      return Optional.empty();
    }
    EditionIds ids = EditionIds.plain(connection);
    int edition = dataset.edition();
    return Optional.of(
        new Dataset(
            dataset.info(),
            List.of(),
            ActorTable.all(connection, edition, ids),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            AreaTable.whole(connection, edition, ids)));
  }
}
