package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronofront.model.Dataset;
import org.chronofront.model.Source;

/// A part of an edition with all that it refers to, under the ids that they have in the file: for
/// carrying it over into the next edition.
final class EarlierRows {
  private EarlierRows() {}

  /// Empty when an edition has nothing to be carried over.
  static Optional<Dataset> of(Connection connection, StoredDataset dataset, EarlierPart part)
      throws SQLException {
    return switch (part) {
      case CLAIMS -> Optional.of(claims(connection, dataset));
      case AREAS -> areas(connection, dataset);
    };
  }

  private static Dataset claims(Connection connection, StoredDataset dataset) throws SQLException {
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

  private static Optional<Dataset> areas(Connection connection, StoredDataset dataset)
      throws SQLException {
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
