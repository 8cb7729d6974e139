package org.chronofront.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chronofront.model.LocalName;

/// What a person has said of pairs of places or actors, and what there is to be compared. Nothing
/// is ever merged but by [#add]. Any thread; every method throws [StorageException] when the file
/// cannot do it.
public final class MergeStore {
  private final Database database;

  /// Over an open database, which the caller closes.
  public MergeStore(Database database) {
    this.database = database;
  }

  /// What became of a merge.
  public enum Outcome {
    DONE,
    /// The one to be merged is merged already.
    MERGED_ALREADY,
    /// The one to be kept is merged into the other.
    CIRCLE
  }

  /// All merges, oldest first.
  public List<StoredMerge> merges() {
    return database.read(MergeTable::all);
  }

  /// Merges one item into another of the same kind.
  ///
  /// @param madeAt UTC, ISO 8601, seconds
  public Outcome add(ItemKind kind, ItemName kept, ItemName merged, String madeAt) {
    Outcome[] outcome = new Outcome[1];
    database.write(
        connection -> outcome[0] = MergeTable.add(connection, kind, kept, merged, madeAt));
    return outcome[0];
  }

  /// Takes a merge back.
  ///
  /// @return false when there is none with this key
  public boolean remove(int key) {
    boolean[] done = new boolean[1];
    database.write(connection -> done[0] = MergeTable.remove(connection, key));
    return done[0];
  }

  /// Remembers that two items are two.
  public void addNotSame(ItemKind kind, ItemName one, ItemName other, String madeAt) {
    database.write(connection -> MergeTable.addNotSame(connection, kind, one, other, madeAt));
  }

  /// The pairs that are two and shown, by their ids in the library; each in both directions.
  public Set<List<String>> notSame(ItemKind kind) {
    return database.read(connection -> MergeTable.notSame(connection, kind));
  }

  /// The places of some datasets, merged ones as one.
  public List<NamedItem> places(Set<String> datasets) {
    return database.read(connection -> new NamedItems(connection).places(datasets));
  }

  /// All actors that are shown, merged ones as one.
  public List<NamedItem> actors() {
    return database.read(connection -> new NamedItems(connection).actors());
  }

  /// What names the item with an id in the library, if it is shown.
  public Optional<ItemName> name(ItemKind kind, String id) {
    return Optional.ofNullable(names(kind, Set.of(id)).get(id));
  }

  /// What names the items with these ids in the library, by id; those that are not shown are left
  /// out.
  public Map<String, ItemName> names(ItemKind kind, Set<String> ids) {
    return database.read(
        connection -> {
          EditionIds editions = new EditionIds(connection);
          Map<String, ItemName> names = new HashMap<>();
          for (String id : ids) {
            Optional<Integer> key = editions.key(kind, id);
            if (key.isPresent()) {
              NamedItems.names(connection, kind, key.get(), editions)
                  .forEach(name -> names.putIfAbsent(id, name));
            }
          }
          return names;
        });
  }

  /// Whether an item is there and shown.
  public boolean isShown(ItemKind kind, ItemName name) {
    return database.read(connection -> new EditionIds(connection).key(kind, name).isPresent());
  }

  /// The name that the app shows of an item by itself, its id while it is not shown.
  public String label(ItemKind kind, ItemName name) {
    return database.read(
        connection -> {
          Optional<Integer> key = new EditionIds(connection).key(kind, name);
          if (key.isEmpty()) {
            return name.item();
          }
          String owner = kind == ItemKind.PLACE ? "place" : "actor";
          List<LocalName> names = new NameTable(owner).of(connection, key.get());
          return names.isEmpty() ? name.item() : names.getFirst().text();
        });
  }
}
