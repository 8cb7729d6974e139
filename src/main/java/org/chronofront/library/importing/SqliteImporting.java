package org.chronofront.library.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.chronofront.ingest.Format;
import org.chronofront.ingest.Formats;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.library.LibraryException;
import org.chronofront.library.Sentences;
import org.chronofront.model.importing.RawRows;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.storage.Database;
import org.chronofront.storage.ImportStore;
import org.chronofront.storage.PreviousRows;
import org.chronofront.storage.StorageException;
import org.chronofront.storage.StoredDataset;
import org.chronofront.storage.StoredMapping;
import org.chronofront.storage.StoredRun;
import org.chronofront.task.JobMonitor;
import org.jspecify.annotations.Nullable;

/// What comes into one library file. Opens the file for each piece of work and closes it after, so
/// that nothing is held while nothing is done; a library that is not there yet is made by the first
/// import.
public final class SqliteImporting implements Importing {
  private final Path library;
  private final Formats formats;
  private final Clock clock;
  private final Duration busyTimeout;
  private final Executor executor;

  /// @param library the file; need not be there
  /// @param clock tells when something was imported
  /// @param busyTimeout how long to wait for another copy that writes
  /// @param executor runs the reading, while the caller's thread writes: it must have a thread to
  ///   spare besides the caller's
  public SqliteImporting(
      Path library, Formats formats, Clock clock, Duration busyTimeout, Executor executor) {
    this.library = library;
    this.formats = formats;
    this.clock = clock;
    this.busyTimeout = busyTimeout;
    this.executor = executor;
  }

  @Override
  public List<FormatChoice> formats() {
    return formats.list().stream()
        .map(format -> new FormatChoice(format.id(), format.title()))
        .toList();
  }

  @Override
  public List<ImportOffer> examine(
      List<Path> files, @Nullable String formatId, Map<String, String> answers) {
    return examine(files, formatId, answers, JobMonitor.NONE);
  }

  @Override
  public List<ImportOffer> examine(
      List<Path> files,
      @Nullable String formatId,
      Map<String, String> answers,
      JobMonitor monitor) {
    Examiner examiner = new Examiner(formats, this::mapping, monitor);
    List<ImportOffer> found =
        Deserted.run(() -> examiner.offers(files, formatId, answers), monitor);
    return new Destination(datasets(), this::adds).decide(found, answers);
  }

  @Override
  public List<Path> files(Path file) {
    return Examiner.expanded(List.of(file));
  }

  @Override
  public ImportPreview preview(ImportOffer offer, JobMonitor monitor) {
    Format format = format(offer);
    String id = offer.info().id();
    boolean replaces = datasets().stream().anyMatch(entry -> entry.info().id().equals(id));
    PreviousRows previous = replaces ? reading(store -> store.previous(id)) : PreviousRows.none();
    EarlierEdition earlier =
        EarlierEdition.of(
            replaces ? format.earlier() : Format.Earlier.WITHDRAWN,
            part -> reading(store -> store.earlier(id, part)));
    try {
      return Preview.of(offer, format, replaces, previous, earlier, monitor);
    } catch (UnreadableException e) {
      throw ImportSentences.unreadable(e);
    } catch (IOException e) {
      throw ImportSentences.noAccess(offer.files().getFirst(), e);
    } catch (StorageException e) {
      throw Sentences.writing(library, e);
    }
  }

  @Override
  public RawRows firstRows(ImportOffer offer) {
    try {
      return format(offer.formatId()).firstRows(offer.files(), offer.answers());
    } catch (UnreadableException e) {
      throw ImportSentences.unreadable(e);
    } catch (IOException e) {
      throw ImportSentences.noAccess(offer.files().getFirst(), e);
    }
  }

  @Override
  public ImportAccount run(ImportOffer offer, JobMonitor monitor) {
    Format format = format(offer);
    monitor.throwIfCancelled();
    ImportRun run = new ImportRun(library, clock, busyTimeout, executor);
    List<String> names =
        offer.files().stream().map(file -> String.valueOf(file.getFileName())).toList();
    try {
      return run.run(
          new ImportRun.Subject(
              offer.info(),
              names,
              offer.formatTitle(),
              offer.bytes(),
              format.earlier(),
              format.searchesDetails()),
          sink -> format.read(offer.files(), offer.answers(), sink),
          monitor);
    } catch (UnreadableException e) {
      throw ImportSentences.unreadable(e);
    } catch (IOException e) {
      throw ImportSentences.noAccess(offer.files().getFirst(), e);
    } catch (StorageException e) {
      throw Sentences.writing(library, e);
    }
  }

  @Override
  public List<DatasetEntry> datasets() {
    return Files.exists(library)
        ? reading(store -> store.datasets().stream().map(Accounts::of).toList())
        : List.of();
  }

  @Override
  public void show(String datasetId, boolean shown) {
    if (!writing(store -> store.show(datasetId, shown))) {
      throw ImportSentences.noDataset(datasetId);
    }
  }

  @Override
  public ImportAccount undo(String datasetId) {
    return undo(datasetId, JobMonitor.NONE);
  }

  @Override
  public ImportAccount undo(String datasetId, JobMonitor monitor) {
    if (datasets().stream().noneMatch(entry -> entry.info().id().equals(datasetId))) {
      throw ImportSentences.noDataset(datasetId);
    }
    return writing(store -> store.undo(datasetId, monitor))
        .map(Accounts::of)
        .orElseThrow(() -> ImportSentences.noUndo(datasetId));
  }

  @Override
  public ImportAccount undoLast() {
    return undoLast(JobMonitor.NONE);
  }

  @Override
  public ImportAccount undoLast(JobMonitor monitor) {
    List<String> undoable =
        reading(ImportStore::datasets).stream()
            .filter(StoredDataset::undoable)
            .map(StoredDataset::id)
            .toList();
    StoredRun last =
        reading(ImportStore::runs).stream()
            .filter(run -> !run.undone())
            .findFirst()
            .orElseThrow(ImportSentences::nothingToUndo);
    if (!undoable.contains(last.datasetId())) {
      throw ImportSentences.noUndo(last.datasetId());
    }
    return undo(last.datasetId(), monitor);
  }

  @Override
  public List<ImportAccount> accounts() {
    return Files.exists(library)
        ? reading(store -> store.runs().stream().map(Accounts::of).toList())
        : List.of();
  }

  @Override
  public List<RowProblem> problems(long importKey, int from, int limit) {
    return problems(importKey, null, from, limit);
  }

  @Override
  public List<RowProblem> problems(
      long importKey, RowProblem.@Nullable Kind kind, int from, int limit) {
    return reading(store -> store.problems(Math.toIntExact(importKey), kind, from, limit));
  }

  @Override
  public ProblemPages problemPages(long importKey, RowProblem.@Nullable Kind kind, int size) {
    List<Integer> starts = new ArrayList<>();
    int count =
        reading(store -> store.problemStarts(Math.toIntExact(importKey), kind, size, starts::add));
    return new ProblemPages(count, starts);
  }

  @Override
  public String rejectedFileName(long importKey) {
    StoredRun run = run(importKey);
    StoredRun.Frame frame = run.rejected();
    String name = run.files().isEmpty() ? run.datasetId() : run.files().getFirst();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name)
        + ".rejected."
        + (frame == null ? "txt" : frame.extension());
  }

  @Override
  public long saveRejected(long importKey, Path file) {
    StoredRun run = run(importKey);
    StoredRun.Frame frame = run.rejected();
    if (frame == null || run.counts().rejected() == 0) {
      throw ImportSentences.nothingRejected();
    }
    return reading(
        store -> RejectedFile.write(file, frame, taker -> store.rejected(run.key(), taker)));
  }

  private StoredRun run(long importKey) {
    return reading(ImportStore::runs).stream()
        .filter(one -> one.key() == importKey)
        .findFirst()
        .orElseThrow(() -> ImportSentences.noImport(importKey));
  }

  @Override
  public void saveMapping(String name, ImportOffer offer) {
    Map<String, String> answers = new LinkedHashMap<>(offer.answers());
    formats
        .byId(offer.formatId())
        .ifPresent(format -> answers.keySet().removeIf(key -> !format.remembers(key)));
    answers.remove(ImportOffer.DATASET);
    StoredMapping mapping = new StoredMapping(name, offer.formatId(), offer.signature(), answers);
    writing(
        store -> {
          store.saveMapping(mapping, now());
          return name;
        });
  }

  @Override
  public List<Path> saveTemplates(Path folder) {
    return Templates.write(folder, formats.templates());
  }

  @Override
  public Merging merging() {
    return new SqliteMerging(library, clock, busyTimeout);
  }

  private Optional<StoredMapping> mapping(String formatId, String signature) {
    return Files.exists(library)
        ? reading(store -> store.mapping(formatId, signature))
        : Optional.empty();
  }

  private boolean adds(String formatId) {
    return formats
        .byId(formatId)
        .filter(format -> format.earlier() != Format.Earlier.WITHDRAWN)
        .isPresent();
  }

  private Format format(ImportOffer offer) {
    if (!offer.open().isEmpty()) {
      throw ImportSentences.open(offer);
    }
    return format(offer.formatId());
  }

  private Format format(String id) {
    return formats
        .byId(id)
        .orElseThrow(
            () ->
                new LibraryException(
                    "There is no format “%s”. Nothing was changed.".formatted(id)));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private <T> T reading(Function<ImportStore, T> question) {
    boolean writable = Files.isWritable(library);
    try (Database database =
        writable
            ? Database.open(library, busyTimeout)
            : Database.openReadOnly(library, busyTimeout)) {
      return question.apply(new ImportStore(database));
    } catch (StorageException e) {
      throw Sentences.reading(library, e);
    }
  }

  private <T> T writing(Function<ImportStore, T> change) {
    try (Database database = Database.openOrCreate(library, busyTimeout)) {
      return change.apply(new ImportStore(database));
    } catch (StorageException e) {
      throw Sentences.writing(library, e);
    }
  }
}
