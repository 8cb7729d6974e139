package org.chronofront.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Between the ids in the file, which are unique within an edition, and those of an open library,
/// which are unique in it: an id that an earlier dataset uses already gets "@" and the id of its
/// dataset at its end. What a person has merged has the id of what was kept. For one transaction.
final class EditionIds {
  private final Connection connection;
  private final List<StoredDataset> datasets;
  private final Map<Integer, Integer> positions = new HashMap<>();
  private final Map<ItemKind, Map<Integer, String>> known = new HashMap<>();
  private @Nullable MergedKeys merged;

  EditionIds(Connection connection) throws SQLException {
    this(connection, Editions.all(connection));
  }

  private EditionIds(Connection connection, List<StoredDataset> datasets) {
    this.connection = connection;
    this.datasets = datasets;
    for (int i = 0; i < datasets.size(); i++) {
      positions.put(datasets.get(i).edition(), i);
    }
  }

  /// The ids as they stand in the file, whatever other datasets hold and whatever was merged.
  static EditionIds plain(Connection connection) {
    return new EditionIds(connection, List.of());
  }

  List<StoredDataset> datasets() {
    return datasets;
  }

  List<StoredDataset> shown() {
    return datasets.stream().filter(StoredDataset::shown).toList();
  }

  /// The id in the library of an item of a current edition.
  String qualified(ItemKind kind, int edition, String id) throws SQLException {
    Integer position = positions.get(edition);
    if (position == null) {
      return id;
    }
    for (int i = 0; i < position; i++) {
      if (key(kind, datasets.get(i), id).isPresent()) {
        return id + "@" + datasets.get(position).id();
      }
    }
    return id;
  }

  /// The id in the library of the item with a key.
  String id(ItemKind kind, int item) throws SQLException {
    boolean mergeable = kind == ItemKind.PLACE || kind == ItemKind.ACTOR;
    int key = mergeable ? merged().kept(kind, item) : item;
    Map<Integer, String> ids = known.computeIfAbsent(kind, _ -> new HashMap<>());
    String id = ids.get(key);
    if (id == null) {
      id = read(kind, key);
      ids.put(key, id);
    }
    return id;
  }

  /// The key of the item that has an id in the library, if it is in a dataset that is shown.
  Optional<Integer> key(ItemKind kind, String id) throws SQLException {
    for (StoredDataset dataset : datasets) {
      Optional<Integer> key = key(kind, dataset, id);
      if (key.isPresent()) {
        return dataset.shown() ? key : Optional.empty();
      }
    }
    for (StoredDataset dataset : datasets) {
      String end = "@" + dataset.id();
      if (dataset.shown() && id.endsWith(end)) {
        Optional<Integer> key = key(kind, dataset, id.substring(0, id.length() - end.length()));
        if (key.isPresent()) {
          return key;
        }
      }
    }
    return Optional.empty();
  }

  /// The key of an item, if it is in a dataset that is shown.
  Optional<Integer> key(ItemKind kind, ItemName name) throws SQLException {
    for (StoredDataset dataset : datasets) {
      if (dataset.shown() && dataset.id().equals(name.dataset())) {
        return key(kind, dataset, name.item());
      }
    }
    return Optional.empty();
  }

  /// What was merged.
  MergedKeys merged() throws SQLException {
    MergedKeys read = merged;
    if (read == null) {
      read = MergedKeys.read(connection, this);
      merged = read;
    }
    return read;
  }

  /// The edition that holds an event.
  Optional<StoredDataset> ofEvent(int event) {
    return datasets.stream()
        .filter(d -> event >= d.firstEvent() && event < d.firstEvent() + d.counts().events())
        .findFirst();
  }

  private String read(ItemKind kind, int key) throws SQLException {
    if (kind == ItemKind.EVENT) {
      List<String> ids =
          Sql.list(connection, "SELECT id FROM event WHERE key = ?", row -> row.text("id"), key);
      int edition = ofEvent(key).map(StoredDataset::edition).orElse(0);
      return ids.isEmpty() ? "" : qualified(kind, edition, ids.getFirst());
    }
    List<String> ids = new ArrayList<>();
    Sql.each(
        connection,
        "SELECT edition, id FROM " + table(kind) + " WHERE key = ?",
        row -> ids.add(qualified(kind, row.number("edition"), row.text("id"))),
        key);
    return ids.isEmpty() ? "" : ids.getFirst();
  }

  private Optional<Integer> key(ItemKind kind, StoredDataset dataset, String id)
      throws SQLException {
    if (kind == ItemKind.EVENT) {
      return RowLookup.key(connection, dataset, kind, id);
    }
    return Sql.list(
            connection,
            "SELECT key FROM " + table(kind) + " WHERE edition = ? AND id = ?",
            row -> row.number("key"),
            dataset.edition(),
            id)
        .stream()
        .findFirst();
  }

  private static String table(ItemKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
