package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.chronofront.model.importing.RowProblem;
import org.jspecify.annotations.Nullable;

/// All imports of the library, and what is to be told of the rows of the one that is picked. FX
/// thread, or a test's own.
final class ReportsModel {
  private final Importing importing;
  private final Jobs reads;
  private final Runnable changed;
  private final ObservableList<ImportAccount> accounts = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable ImportAccount> picked = new SimpleObjectProperty<>();
  private final ObjectProperty<RowProblem.@Nullable Kind> kind = new SimpleObjectProperty<>();
  private final Changing changing;
  private final PagedProblems problems;
  private final Likeness likeness;
  private int wish;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");

  /// @param changed runs after each change of the library
  ReportsModel(Importing importing, Jobs reads, Jobs comparisons, Jobs writes, Runnable changed) {
    this.importing = importing;
    this.reads = reads;
    this.changed = changed;
    this.likeness = new Likeness(importing, comparisons);
    this.changing = new Changing(writes, message::set);
    this.problems = new PagedProblems(importing, reads, message::set);
    picked.subscribe((_, _) -> readProblems());
    picked.subscribe((_, now) -> likeness.of(now));
    kind.subscribe((_, _) -> readProblems());
  }

  /// Reads the list of imports.
  ///
  /// @param key of the import to pick, null for the latest
  void load(@Nullable Long key) {
    reads.run(importing::accounts, read -> show(read, key), message::set);
  }

  private void show(List<ImportAccount> read, @Nullable Long key) {
    accounts.setAll(read);
    loaded.set(true);
    picked.set(
        read.stream()
            .filter(account -> key == null || account.key() == key)
            .findFirst()
            .orElse(null));
  }

  private void readProblems() {
    int mine = ++wish;
    ImportAccount account = picked.get();
    RowProblem.@Nullable Kind only = kind.get();
    problems.clear();
    if (account == null) {
      return;
    }
    reads.run(
        () -> importing.problemPages(account.key(), only, PagedProblems.PAGE),
        pages -> {
          if (mine == wish) {
            problems.show(account.key(), only, pages);
          }
        },
        message::set);
  }

  /// Writes the rejected rows of the picked import into a file.
  void saveRejected(Path file) {
    ImportAccount account = picked.get();
    if (account == null) {
      return;
    }
    reads.run(
        () -> importing.saveRejected(account.key(), file),
        rows ->
            message.set(
                OfferWords.number(rows, "row")
                    + " written to "
                    + file
                    + ". Mend them there, and import that file: it comes in beside this dataset, as"
                    + " one of its own."),
        message::set);
  }

  /// True when the picked import is the last of its dataset that stands.
  boolean undoable() {
    ImportAccount account = picked.get();
    return account != null
        && !account.undone()
        && accounts.stream()
            .filter(other -> other.datasetId().equals(account.datasetId()) && !other.undone())
            .findFirst()
            .filter(account::equals)
            .isPresent();
  }

  /// Takes the picked import back.
  void undo() {
    ImportAccount account = picked.get();
    if (account == null) {
      return;
    }
    busy.set(true);
    changing.run(
        Changing.Change.TAKING_BACK,
        job -> Undoing.one(importing, account, job),
        undone -> {
          busy.set(false);
          message.set("The import of “%s” was taken back.".formatted(undone.title()));
          load(account.key());
          changed.run();
        },
        () -> busy.set(false));
  }

  ObservableList<ImportAccount> accounts() {
    return accounts;
  }

  /// The import whose report is shown.
  ObjectProperty<@Nullable ImportAccount> picked() {
    return picked;
  }

  /// The one kind of problem that is shown; null for all.
  ObjectProperty<RowProblem.@Nullable Kind> kind() {
    return kind;
  }

  /// What is to be told of the picked import's rows, of the chosen kind.
  ObservableList<RowProblem> problems() {
    return problems;
  }

  /// How much of the picked import may be one with something else; empty while nobody knows.
  ReadOnlyObjectProperty<String> alike() {
    return likeness.sentence();
  }

  /// What is being changed, to be called off.
  Changing changing() {
    return changing;
  }

  /// True once the list of imports was read.
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
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
