package org.chronofront.ui.importing;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.library.importing.DatasetEntry;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.jspecify.annotations.Nullable;

/// The datasets of the library, with their switches. FX thread, or a test's own.
final class DatasetsModel {
  /// A dataset and the last import of it that stands.
  record Item(DatasetEntry entry, @Nullable ImportAccount last) {}

  private final Importing importing;
  private final Jobs reads;
  private final Jobs writes;
  private final Runnable changed;
  private final TakingBack takingBack;
  private final ObservableList<Item> items = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");

  /// @param changed runs after each change of the library
  DatasetsModel(Importing importing, Jobs reads, Jobs writes, Runnable changed) {
    this.importing = importing;
    this.reads = reads;
    this.writes = writes;
    this.changed = changed;
    this.takingBack = new TakingBack(writes, message::set);
  }

  /// Reads the list.
  void load() {
    reads.run(this::read, this::show, message::set);
  }

  /// Switches a dataset on or off.
  void show(DatasetEntry entry, boolean shown) {
    change(
        () -> {
          importing.show(entry.info().id(), shown);
          return "“%s” is switched %s.".formatted(entry.info().title(), shown ? "on" : "off");
        });
  }

  /// Takes the last import of a dataset back.
  void undo(DatasetEntry entry) {
    busy.set(true);
    takingBack.run(
        job -> {
          importing.undo(entry.info().id(), job);
          return new Change(
              "The last import of “%s” was taken back.".formatted(entry.info().title()), read());
        },
        this::changed,
        () -> {
          busy.set(false);
          load();
        });
  }

  private void change(Supplier<String> work) {
    busy.set(true);
    message.set("");
    writes.run(
        () -> new Change(work.get(), read()),
        this::changed,
        sentence -> {
          busy.set(false);
          message.set(sentence);
          load();
        });
  }

  private void changed(Change done) {
    busy.set(false);
    message.set(done.sentence());
    show(done.items());
    changed.run();
  }

  private record Change(String sentence, List<Item> items) {}

  private List<Item> read() {
    List<ImportAccount> accounts = importing.accounts();
    return importing.datasets().stream()
        .map(entry -> new Item(entry, last(accounts, entry.info().id())))
        .toList();
  }

  private static @Nullable ImportAccount last(List<ImportAccount> accounts, String datasetId) {
    for (ImportAccount account : accounts) {
      if (account.datasetId().equals(datasetId) && !account.undone()) {
        return account;
      }
    }
    return null;
  }

  private void show(List<Item> read) {
    items.setAll(read);
  }

  ObservableList<Item> items() {
    return items;
  }

  /// The taking back of an import, to be called off.
  TakingBack takingBack() {
    return takingBack;
  }

  /// True while the library is being changed.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// What was done or could not be; empty for nothing.
  ReadOnlyObjectProperty<String> message() {
    return message.getReadOnlyProperty();
  }
}
