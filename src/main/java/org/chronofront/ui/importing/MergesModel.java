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
  private final Changing changing;
  private final Runnable changed;
  private final ObservableList<MergeOffer> offers = FXCollections.observableArrayList();
  private final ObservableList<MadeMerge> merges = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<String> message = new ReadOnlyObjectWrapper<>("");

  /// @param changed runs after each change of what the library shows
  MergesModel(Merging merging, Jobs reads, Jobs writes, Runnable changed) {
    this.merging = merging;
    this.reads = reads;
    this.changing = new Changing(writes, message::set);
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
        "Merging “%s”".formatted(offer.kept().label()),
        () -> {
          merging.merge(offer);
          return "%s counts as %s from now on."
              .formatted(named(offer.other(), offer.kept()), named(offer.kept(), offer.other()));
        },
        changed);
  }

  /// Remembers that two are two.
  void notSame(MergeOffer offer) {
    change(
        "Keeping “%s” apart".formatted(offer.kept().label()),
        () -> {
          merging.notSame(offer);
          return "%s and %s stay two, and are not offered again."
              .formatted(named(offer.kept(), offer.other()), named(offer.other(), offer.kept()));
        },
        () -> {});
  }

  /// Undoes a merge.
  void undo(MadeMerge merge) {
    change(
        "Parting “%s” again".formatted(merge.kept().label()),
        () -> {
          merging.undo(merge.key());
          return "%s and %s are two again."
              .formatted(named(merge.kept(), merge.other()), named(merge.other(), merge.kept()));
        },
        changed);
  }

  /// Two of one name are told apart by their datasets.
  private static String named(MergeOffer.Side side, MergeOffer.Side other) {
    return side.label().equals(other.label()) && !side.dataset().equals(other.dataset())
        ? "“%s” of “%s”".formatted(side.label(), side.dataset())
        : "“%s”".formatted(side.label());
  }

  private void change(String words, Supplier<String> work, Runnable after) {
    busy.set(true);
    changing.run(
        Changing.Change.quick(words),
        _ -> {
          String sentence = work.get();
          return new Done(sentence, read());
        },
        done -> {
          show(done.read(), done.sentence());
          after.run();
        },
        () -> busy.set(false));
  }

  private record Done(String sentence, Read read) {}

  private Read read() {
    return new Read(merging.offers(), merging.merges());
  }

  private void show(Read read, String sentence) {
    loaded.set(true);
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

  /// What is being changed, to be called off.
  Changing changing() {
    return changing;
  }

  /// True once names were compared: before that nobody knows whether anything looks alike.
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
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
