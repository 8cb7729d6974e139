package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chronofront.model.Dataset;
import org.chronofront.model.Event;
import org.chronofront.model.Report;
import org.jspecify.annotations.Nullable;

/// What a library file is asked and told. Any thread; every method throws {@link StorageException}
/// when the file cannot do it.
public final class DatasetStore {
  private final Database database;

  /// Over an open database, which the caller closes.
  public DatasetStore(Database database) {
    this.database = database;
  }

  /// Writes a whole dataset in place of the one with the same id, if there is one. All of it is
  /// written or nothing changes, whatever happens meanwhile.
  ///
  /// @param loadedAt UTC, ISO 8601, seconds
  /// @param fingerprint of the edition that the application ships; null when a person loads it
  public void replace(Dataset dataset, String loadedAt, @Nullable String fingerprint) {
    database.write(
        connection -> {
          String id = dataset.id();
          SearchTable.delete(connection, id);
          DatasetTable.delete(connection, id);
          DatasetTable.insert(connection, dataset, loadedAt, fingerprint);
          ActorTable.insert(connection, id, dataset.actors());
          PlaceTable.insert(connection, id, dataset.places());
          SourceTable.insert(connection, id, dataset.sources());
          ExcerptTable.insert(connection, id, dataset.excerpts());
          EventTable.insert(connection, id, dataset.events());
          ClaimTable.insert(connection, id, dataset.claims());
          SearchTable.insert(connection, dataset);
        });
  }

  /// The datasets, in the order of loading.
  public List<StoredDataset> datasets() {
    return database.read(DatasetTable::all);
  }

  /// Everything but the texts.
  public StoredContents contents() {
    return database.read(
        connection ->
            new StoredContents(
                Migrations.version(connection),
                DatasetTable.all(connection),
                SourceTable.all(connection),
                ActorTable.all(connection),
                PlaceTable.all(connection),
                ClaimTable.all(connection),
                EventTable.heads(connection),
                Sql.number(connection, "SELECT count(*) FROM excerpt")));
  }

  /// The events at a place, newest first, with their excerpts and those of the ids.
  public StoredTexts textsAt(String placeId, Collection<String> excerptIds) {
    return database.read(
        connection -> texts(connection, EventTable.at(connection, placeId), excerptIds));
  }

  /// One event with its excerpts; no event when there is none with this id.
  public StoredTexts textsOf(String eventId) {
    return database.read(
        connection -> texts(connection, EventTable.byId(connection, eventId), List.of()));
  }

  /// What people type finds names, summaries and excerpts: every word must be there, the last may
  /// be unfinished. Places first, then actors, events, excerpts; the best of each first.
  public List<FoundItem> find(String typed, int limit) {
    return database.read(connection -> SearchTable.find(connection, typed, limit));
  }

  private static StoredTexts texts(
      Connection connection, List<Event> events, Collection<String> excerptIds)
      throws SQLException {
    Set<String> ids = new LinkedHashSet<>(excerptIds);
    for (Event event : events) {
      event.reports().stream().map(Report::excerptId).forEach(ids::add);
    }
    return new StoredTexts(events, ExcerptTable.byId(connection, ids));
  }
}
