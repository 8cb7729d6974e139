package org.chronofront.ui.importing;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.library.importing.MadeMerge;
import org.chronofront.library.importing.MergeOffer;
import org.chronofront.library.importing.Merging;

/// What may be one, for a person to decide, and what was decided. FX thread, or a test's own.
final class MergesModel {
  private final Merging merging;
  private final Jobs reads;
  private final Jobs writes;
  private final Runnable changed;
  private final ObservableList<MergeOffer> offers = FXCollections.observableArrayList();
  private final ObservableList<MadeMerge> merges = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");

  /// @param changed runs after each change of what the library shows
  MergesModel(Merging merging, Jobs reads, Jobs writes, Runnable changed) {
    this.merging = merging;
    this.reads = reads;
    this.writes = writes;
    this.changed = changed;
  }

  private record Read(Merging.Offers offers, List<MadeMerge> merges) {}

  /// Compares the names in the library, and reads what was decided.
  void load() {
    busy.set(true);
    message.set("Comparing names…");
    reads.run(this::read, read -> show(read, ""), this::failed);
  }

  /// Merges two.
  void merge(MergeOffer offer) {
    change(
        () -> {
          merging.merge(offer);
          return "“%s” counts as “%s” from now on."
              .formatted(offer.other().label(), offer.kept().label());
        },
        changed);
  }

  /// Remembers that two are two.
  void notSame(MergeOffer offer) {
    change(
        () -> {
          merging.notSame(offer);
          return "“%s” and “%s” stay two, and are not offered again."
              .formatted(offer.kept().label(), offer.other().label());
        },
        () -> {});
  }

  /// Undoes a merge.
  void undo(MadeMerge merge) {
    change(
        () -> {
          merging.undo(merge.key());
          return "“%s” and “%s” are two again."
              .formatted(merge.kept().label(), merge.other().label());
        },
        changed);
  }

  private void change(Supplier<String> work, Runnable after) {
    busy.set(true);
    message.set("");
    writes.run(
        () -> {
          String sentence = work.get();
          return new Done(sentence, read());
        },
        done -> {
          show(done.read(), done.sentence());
          after.run();
        },
        this::failed);
  }

  private record Done(String sentence, Read read) {}

  private Read read() {
    return new Read(merging.offers(), merging.merges());
  }

  private void show(Read read, String sentence) {
    offers.setAll(read.offers().list());
    merges.setAll(read.merges());
    message.set((sentence + " " + read.offers().note()).strip());
    busy.set(false);
  }

  private void failed(String sentence) {
    busy.set(false);
    message.set(sentence);
  }

  ObservableList<MergeOffer> offers() {
    return offers;
  }

  ObservableList<MadeMerge> merges() {
    return merges;
  }

  /// True while names are compared or the library is being changed.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// What was done or could not be; empty for nothing.
  ReadOnlyObjectProperty<String> message() {
    return message.getReadOnlyProperty();
  }
}
