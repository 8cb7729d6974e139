package org.chronofront.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.chronofront.model.Dataset;
import org.chronofront.model.Event;
import org.chronofront.model.Excerpt;
import org.chronofront.model.Place;
import org.chronofront.model.Source;
import org.jspecify.annotations.Nullable;

/// What an open library is asked. Ids are those of the library: unique in it, whatever dataset
/// something comes from. Any thread; every method throws [StorageException] when the file cannot do
/// it.
public final class DatasetStore {
  private final Database database;

  /// Over an open database, which the caller closes.
  public DatasetStore(Database database) {
    this.database = database;
  }

  /// Writes a whole dataset in place of the one with the same id, if there is one, without a way
  /// back. All of it is written or nothing changes, whatever happens meanwhile.
  ///
  /// @param loadedAt UTC, ISO 8601, seconds
  /// @param fingerprint of the edition that the application ships; null when a person loads it
  /// @param segments makes the columns of the index
  public void replace(
      Dataset dataset, String loadedAt, @Nullable String fingerprint, SegmentSink segments) {
    EditionInfo info = new EditionInfo(dataset.info(), loadedAt, fingerprint, false);
    try (EditionImport edition = EditionImport.begin(database, info, segments)) {
      EditionPacker packer = edition.packer();
      packer.add(dataset);
      edition.write(packer.drain());
      packer.finish(edition::write);
      edition.complete(() -> {});
      edition.commit();
    }
  }

  /// The datasets, in the order in which they first came in.
  public List<StoredDataset> datasets() {
    return database.read(Editions::all);
  }

  /// What an open library keeps in memory.
  public StoredContents contents() {
    return database.read(ContentsReader::read);
  }

  /// Hands out what an index needs of a dataset's events, one by one; for a dataset without
  /// segments.
  public void heads(StoredDataset dataset, Consumer<EventHead> taker) {
    database.read(
        connection -> {
          new HeadReader(connection).read(dataset, taker);
          return dataset;
        });
  }

  /// Keeps a segment of a dataset that has none.
  ///
  /// @param position its number, from zero
  public void keepSegment(StoredDataset dataset, int position, int rows, byte[] columns) {
    database.write(
        connection ->
            Sql.run(
                connection,
                "INSERT OR IGNORE INTO event_segment VALUES (?, ?, ?)",
                Keys.paged(dataset.edition(), position),
                rows,
                columns));
  }

  /// The id of the event with a key; empty when it is there no more.
  public String eventId(int key) {
    return database.read(connection -> new EditionIds(connection).id(ItemKind.EVENT, key));
  }

  /// The key of the event with an id, if there is one.
  public OptionalInt eventKey(String id) {
    return key(ItemKind.EVENT, id);
  }

  /// The key of the place with an id, if there is one.
  public OptionalInt placeKey(String id) {
    return key(ItemKind.PLACE, id);
  }

  /// The id of the place with a key; empty when it is there no more.
  public String placeId(int key) {
    return database.read(connection -> new EditionIds(connection).id(ItemKind.PLACE, key));
  }

  /// The place with an id.
  public Optional<Place> place(String id) {
    return database.read(
        connection -> {
          EditionIds ids = new EditionIds(connection);
          Optional<Integer> key = ids.key(ItemKind.PLACE, id);
          return key.isEmpty()
              ? Optional.<Place>empty()
              : PlaceTable.byKey(connection, key.get(), ids);
        });
  }

  /// The source with an id.
  public Optional<Source> source(String id) {
    return database.read(
        connection -> {
          EditionIds ids = new EditionIds(connection);
          Optional<Integer> key = ids.key(ItemKind.SOURCE, id);
          return key.isEmpty()
              ? Optional.<Source>empty()
              : SourceTable.byKey(connection, key.get(), ids);
        });
  }

  /// The events at a place, newest first, with their excerpts and those of the ids.
  public StoredTexts textsAt(String placeId, Collection<String> excerptIds) {
    return database.read(connection -> new TextReader(connection).at(placeId, excerptIds));
  }

  /// Where an area comes from, and what its dataset says of some of its areas besides.
  public StoredAreaOrigin areaOrigin(String areaId, List<String> others) {
    return database.read(
        connection -> AreaTable.origin(connection, areaId, others, new EditionIds(connection)));
  }

  /// Excerpts by id; one that is not there is left out.
  public Map<String, Excerpt> excerpts(Collection<String> ids) {
    return database.read(connection -> new TextReader(connection).excerpts(ids));
  }

  /// One event with its excerpts; no event when there is none with this id.
  public StoredTexts textsOf(String eventId) {
    return database.read(connection -> new TextReader(connection).of(eventId));
  }

  /// Events by key, in the order asked for; keys of which there is nothing any more are left out.
  public Map<Integer, Event> events(int[] keys) {
    return database.read(
        connection -> new EventTable(connection, new EditionIds(connection)).byKeys(keys));
  }

  /// What people type finds names, summaries, headlines and excerpts: every word must be there, the
  /// last may be unfinished. Places first, then actors, events, excerpts; the best of each first.
  public List<FoundItem> find(String typed, int limit) {
    return database.read(connection -> Finder.find(connection, typed, limit));
  }

  private OptionalInt key(ItemKind kind, String id) {
    Optional<Integer> key = database.read(connection -> new EditionIds(connection).key(kind, id));
    return key.isPresent() ? OptionalInt.of(key.get()) : OptionalInt.empty();
  }
}
