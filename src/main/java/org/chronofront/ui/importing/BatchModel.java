package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.EmptyFileException;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.Importing;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;

/// The datasets that some files make, and whether they can come in. FX thread, or a test's own.
final class BatchModel {
  private final Workbench bench;
  private final ObservableList<OfferModel> offers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<String> blocked = new ReadOnlyObjectWrapper<>("");

  /// @param found by [#look]
  BatchModel(Workbench bench, Looked found) {
    this.bench = bench;
    found.offers().forEach(this::add);
    found.unread().forEach(unread -> watch(unread(unread)));
    update();
  }

  /// What files were found to be.
  record Looked(List<ImportOffer> offers, List<Unread> unread) {}

  /// A file that could not be told or read.
  ///
  /// @param sentence why, for a person
  /// @param empty true when there is nothing in it that could be read in another way
  record Unread(List<Path> files, String sentence, boolean empty) {}

  /// Looks at files. Where one of several, or of those in a folder, cannot be told, the others are.
  /// Waits for it; any thread but the FX thread.
  static Looked look(Importing importing, List<Path> files, JobMonitor monitor) {
    try {
      return new Looked(importing.examine(files, null, Map.of(), monitor), List.of());
    } catch (LibraryException problem) {
      List<Unread> bad = new ArrayList<>();
      List<Path> all = new ArrayList<>();
      for (Path file : files) {
        try {
          all.addAll(importing.files(file));
        } catch (LibraryException notThere) {
          bad.add(unread(file, notThere));
        }
      }
      return all.size() + bad.size() == 1
          ? new Looked(List.of(), bad.isEmpty() ? List.of(unread(all.getFirst(), problem)) : bad)
          : lookOneByOne(importing, all, bad, monitor);
    }
  }

  private static Looked lookOneByOne(
      Importing importing, List<Path> files, List<Unread> bad, JobMonitor monitor) {
    List<Path> good = new ArrayList<>();
    for (Path file : files) {
      try {
        if (!importing.examine(List.of(file), null, Map.of(), monitor).isEmpty()) {
          good.add(file);
        }
      } catch (LibraryException problem) {
        bad.add(unread(file, problem));
      }
    }
    return new Looked(
        good.isEmpty() ? List.of() : importing.examine(good, null, Map.of(), monitor), bad);
  }

  private static Unread unread(Path file, LibraryException problem) {
    return new Unread(
        List.of(file), String.valueOf(problem.getMessage()), problem instanceof EmptyFileException);
  }

  private OfferModel unread(Unread unread) {
    return new OfferModel(bench, unread, more -> more.forEach(this::add));
  }

  private void add(ImportOffer found) {
    watch(new OfferModel(bench, found, more -> more.forEach(this::add)));
  }

  private void watch(OfferModel model) {
    offers.add(model);
    model.offer().subscribe(this::update);
    model.preview().subscribe(this::update);
    model.trouble().subscribe(this::update);
    model.busy().subscribe(this::update);
    model.included().subscribe(this::update);
    model.unseen().subscribe(this::update);
    model.remembering().subscribe(this::update);
    model.mappingName().subscribe(this::update);
    model.info().title().subscribe(this::update);
  }

  private void update() {
    List<OfferModel> wanted = included();
    blocked.set(
        wanted.isEmpty()
            ? "Nothing is chosen"
            : wanted.stream()
                .map(model -> named(model, Readiness.blocked(model)))
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElseGet(() -> twice(wanted)));
  }

  /// Files that somebody has go into one dataset, of which the second would be an edition in place
  /// of the first.
  private static String twice(List<OfferModel> wanted) {
    OfferModel second = second(wanted);
    return second == null
        ? ""
        : "“%s” is there twice, and %s would take the place of the other: leave one out"
            .formatted(OfferWords.title(second), OfferWords.inFolder(second.files().getFirst()));
  }

  private static @Nullable OfferModel second(List<OfferModel> wanted) {
    Set<String> ids = new HashSet<>();
    return wanted.stream()
        .filter(model -> model.offer().get() != null)
        .filter(model -> !ids.add(model.decided().info().id()))
        .findFirst()
        .orElse(null);
  }

  /// Where there are several, the reason says which one it is about.
  private String named(OfferModel model, String reason) {
    if (offers.size() == 1 && model.offer().get() == null) {
      return model.isEmpty() ? "Choose another file to go on" : "Choose a format to go on";
    }
    return reason.isEmpty() || offers.size() < 2 ? reason : OfferWords.title(model) + ": " + reason;
  }

  /// The datasets, in the order of the files.
  ObservableList<OfferModel> offers() {
    return offers;
  }

  /// Those that are to come in.
  List<OfferModel> included() {
    return offers.stream().filter(model -> model.included().get()).toList();
  }

  /// Why they cannot come in, as a sentence; empty when they can.
  ReadOnlyObjectProperty<String> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /// The first dataset that a person has to do something about; null when there is none.
  @Nullable OfferModel firstBlocked() {
    return included().stream()
        .filter(model -> !Readiness.blocked(model).isEmpty())
        .findFirst()
        .orElseGet(() -> second(included()));
  }

  /// Stops whatever is read for them.
  void close() {
    offers.forEach(OfferModel::close);
  }
}
