package org.chronofront.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.library.importing.DatasetEntry;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;

/// The datasets of the library, with their switches. FX thread, or a test's own.
final class DatasetsModel {
  /// A dataset and the last import of it that stands.
  record Item(DatasetEntry entry, @Nullable ImportAccount last) {}

  private final Importing importing;
  private final Jobs reads;
  private final Runnable changed;
  private final Changing changing;
  private final ObservableList<Item> items = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");

  /// @param changed runs after each change of the library
  DatasetsModel(Importing importing, Jobs reads, Jobs writes, Runnable changed) {
    this.importing = importing;
    this.reads = reads;
    this.changed = changed;
    this.changing = new Changing(writes, message::set);
  }

  /// Reads the list.
  void load() {
    reads.run(this::read, this::show, message::set);
  }

  /// Switches a dataset on or off.
  void show(DatasetEntry entry, boolean shown) {
    String title = entry.info().title();
    String to = shown ? "on" : "off";
    change(
        Changing.Change.quick("Switching “%s” %s".formatted(title, to)),
        _ -> {
          importing.show(entry.info().id(), shown);
          return "“%s” is switched %s.".formatted(title, to);
        });
  }

  /// Takes the last import of a dataset back.
  void undo(Item item) {
    DatasetEntry entry = item.entry();
    ImportAccount last = item.last();
    change(
        Changing.Change.TAKING_BACK,
        job -> {
          if (last == null) {
            importing.undo(entry.info().id(), job);
          } else {
            Undoing.one(importing, last, job);
          }
          return "The last import of “%s” was taken back.".formatted(entry.info().title());
        });
  }

  private void change(Changing.Change change, Function<JobMonitor, String> work) {
    busy.set(true);
    changing.run(
        change,
        job -> new Change(work.apply(job), read()),
        this::changed,
        () -> {
          busy.set(false);
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

  /// What is being changed, to be called off.
  Changing changing() {
    return changing;
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
