package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chronofront.model.Dataset;
import org.chronofront.model.Source;

/// The claims of an edition with all that they refer to, under the ids that they have in the file:
/// for carrying them over into the next edition.
final class EarlierClaims {
  private EarlierClaims() {}

  static Dataset of(Connection connection, StoredDataset dataset) throws SQLException {
    EditionIds ids = EditionIds.plain(connection);
    int edition = dataset.edition();
    List<Source> sources = new ArrayList<>();
    for (int key : SourceTable.claimed(connection, edition)) {
      SourceTable.byKey(connection, key, ids).ifPresent(sources::add);
    }
    return new Dataset(
        dataset.info(),
        sources,
        ActorTable.all(connection, edition, ids),
        PlaceTable.all(connection, edition, ids),
        ExcerptTable.all(connection, edition, ids),
        List.of(),
        ClaimTable.all(connection, edition, ids),
        List.of());
  }
}
