package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.RawRows;
import org.chronofront.ui.fx.Delay;
import org.jspecify.annotations.Nullable;

/// One dataset that is about to come in: what it is read as, what a person has decided, and what
/// would come of it. Each decision has the files looked at and read anew, a little later and
/// elsewhere; only the answer to the latest is used. FX thread, or a test's own.
final class OfferModel {
  private final Workbench bench;
  private final List<Path> files;
  private final Consumer<List<ImportOffer>> others;
  private final Map<String, String> given = new LinkedHashMap<>();
  private final InfoFields info = new InfoFields(new DatasetInfo("", "", "", "", ""));
  private final ReadOnlyObjectWrapper<@Nullable ImportOffer> offer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<RawRows> raw = new ReadOnlyObjectWrapper<>(RawRows.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Pace> pace = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final BooleanProperty included = new SimpleBooleanProperty(true);
  private final BooleanProperty unseen = new SimpleBooleanProperty();
  private final BooleanProperty remembering = new SimpleBooleanProperty();
  private final StringProperty mappingName = new SimpleStringProperty("");
  private final Delay typing;
  private @Nullable String formatId;
  private @Nullable WatchedJob reading;
  private boolean examining;
  private boolean empty;
  private int wish;

  /// A dataset that files were found to be.
  ///
  /// @param others gets what else the files are found to be when they are read as another format
  OfferModel(Workbench bench, ImportOffer found, Consumer<List<ImportOffer>> others) {
    this(bench, found.files(), others);
    // answered when the files were chosen: only then it is known what came with them
    String dataset = found.answers().get(ImportOffer.DATASET);
    if (dataset != null) {
      given.put(ImportOffer.DATASET, dataset);
    }
    take(found);
    read();
  }

  /// Files that could not be told, or not be read.
  OfferModel(Workbench bench, BatchModel.Unread unread, Consumer<List<ImportOffer>> others) {
    this(bench, unread.files(), others);
    empty = unread.empty();
    trouble.set(unread.sentence());
  }

  private OfferModel(Workbench bench, List<Path> files, Consumer<List<ImportOffer>> others) {
    this.bench = bench;
    this.files = files;
    this.others = others;
    this.typing = bench.typing().get();
  }

  /// Answers a question, or takes an answer back.
  ///
  /// @param answer null or empty for none
  void answer(String key, @Nullable String answer) {
    boolean none = answer == null || answer.isBlank();
    @Nullable String before = none ? given.remove(key) : given.put(key, answer);
    if (!java.util.Objects.equals(before, none ? null : answer)) {
      examineSoon();
    }
  }

  /// What stands in the form for a question: what a person said, else what was found.
  @Nullable String answered(String key) {
    ImportOffer now = offer.get();
    String said = given.get(key);
    return said != null || now == null ? said : now.answers().get(key);
  }

  /// Reads the files as another format; what was answered for the one before is dropped.
  void chooseFormat(String id) {
    ImportOffer now = offer.get();
    if (id.equals(formatId) || (formatId == null && now != null && id.equals(now.formatId()))) {
      return;
    }
    formatId = id;
    given.clear();
    typing.stop();
    examine();
  }

  /// Stops whatever reads for it.
  void close() {
    typing.stop();
    wish++;
    cancelReading();
  }

  private void examineSoon() {
    wish++;
    cancelReading();
    examining = true;
    busy.set(true);
    typing.start(this::examine);
  }

  private void examine() {
    examining = true;
    int mine = begin();
    Map<String, String> answers = Map.copyOf(given);
    @Nullable String format = formatId;
    WatchedJob job = bench.watch(_ -> {});
    reading = job;
    bench
        .jobs()
        .run(
            () -> bench.importing().examine(files, format, answers, job),
            found -> {
              if (mine == wish) {
                examined(found);
              }
            },
            sentence -> failed(mine, sentence),
            () -> {});
  }

  private void examined(List<ImportOffer> found) {
    if (found.isEmpty()) {
      failed(wish, "Nothing in these files can be read this way. Choose another format.");
      return;
    }
    take(found.getFirst());
    if (found.size() > 1) {
      others.accept(found.subList(1, found.size()));
    }
    read();
  }

  private void take(ImportOffer found) {
    trouble.set("");
    info.suggest(found.info());
    offer.set(found);
  }

  private void read() {
    examining = false;
    int mine = begin();
    ImportOffer now = offer.get();
    if (now == null || !now.open().isEmpty()) {
      preview.set(null);
      busy.set(false);
      readRaw(now, mine);
      return;
    }
    raw.set(RawRows.NONE);
    WatchedJob job =
        bench.watch(
            p -> {
              if (mine == wish && busy.get()) {
                pace.set(p);
              }
            });
    reading = job;
    bench
        .jobs()
        .run(
            () -> {
              job.throwIfCancelled();
              return bench.importing().preview(now, job);
            },
            seen -> {
              if (mine == wish) {
                pace.set(null);
                busy.set(false);
                preview.set(seen);
              }
            },
            sentence -> failed(mine, sentence),
            () -> {});
  }

  /// Whoever is asked what the columns mean wants to see what is in them.
  private void readRaw(@Nullable ImportOffer now, int mine) {
    if (now != null) {
      bench
          .jobs()
          .run(
              () -> bench.importing().firstRows(now),
              rows -> {
                if (mine == wish) {
                  raw.set(rows);
                }
              },
              _ -> {});
    }
  }

  private int begin() {
    cancelReading();
    pace.set(null);
    busy.set(true);
    unseen.set(false);
    return ++wish;
  }

  private void failed(int mine, String sentence) {
    if (mine == wish) {
      examining = false;
      pace.set(null);
      preview.set(null);
      raw.set(RawRows.NONE);
      trouble.set(sentence);
      busy.set(false);
    }
  }

  private void cancelReading() {
    WatchedJob job = reading;
    if (job != null) {
      job.cancel();
    }
    reading = null;
  }

  /// The dataset as it would come in; only when nothing blocks it.
  ImportOffer decided() {
    ImportOffer now = java.util.Objects.requireNonNull(offer.get());
    return now.with(info.info());
  }

  /// True when there is nothing in the files that could be read in another way.
  boolean isEmpty() {
    return empty;
  }

  /// True while what was decided last is not yet taken over.
  boolean isExamining() {
    return examining;
  }

  List<Path> files() {
    return files;
  }

  InfoFields info() {
    return info;
  }

  Workbench bench() {
    return bench;
  }

  /// What was found; null for files that could not be told.
  ReadOnlyObjectProperty<@Nullable ImportOffer> offer() {
    return offer.getReadOnlyProperty();
  }

  /// What would come of it; null before that is known. While [#busy] it is of the decision before.
  ReadOnlyObjectProperty<@Nullable ImportPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  /// The first rows as they stand in the file, while questions are open; none for what is no table.
  ReadOnlyObjectProperty<RawRows> raw() {
    return raw.getReadOnlyProperty();
  }

  /// How far reading has come; null when nothing is read.
  ReadOnlyObjectProperty<@Nullable Pace> pace() {
    return pace.getReadOnlyProperty();
  }

  /// Why it cannot be read, as a sentence; empty when it can.
  ReadOnlyObjectProperty<String> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// True while files are looked at or read.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// False when a person leaves it out.
  BooleanProperty included() {
    return included;
  }

  /// True when a person does not want to wait for the preview.
  BooleanProperty unseen() {
    return unseen;
  }

  /// True when the answers are to be remembered for files of the same shape.
  BooleanProperty remembering() {
    return remembering;
  }

  /// The name under which they are.
  StringProperty mappingName() {
    return mappingName;
  }
}
