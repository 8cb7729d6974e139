package org.chronofront.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.DatasetEntry;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.ImportPreview;
import org.chronofront.library.importing.Importing;
import org.chronofront.library.importing.ProblemPages;
import org.chronofront.model.DatasetInfo;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.RawRows;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;

/// Importing in memory, as the contract has it: tables of `day,place,what,deaths` whose order of
/// day and month is asked where the data leave it open, and a "UCDP GED" that asks nothing.
/// Synchronized: the windows call it from several threads.
public final class FakeImporting implements Importing {
  private final Map<String, DatasetEntry> datasets = new LinkedHashMap<>();
  private final List<ImportAccount> accounts = new ArrayList<>();
  private final Map<Long, List<RowProblem>> problems = new LinkedHashMap<>();
  final List<String> mappings = new ArrayList<>();
  private Consumer<ImportOffer> onRun = _ -> {};
  private Consumer<String> onUndo = _ -> {};
  private final MergesModelTest.Decisions decisions = new MergesModelTest.Decisions();
  private int steps = 1;
  private long stepMillis;

  /// Does something real at each import, such as filling a library, and when one is taken back.
  public FakeImporting doing(Consumer<ImportOffer> run, Consumer<String> undo) {
    onRun = run;
    onUndo = undo;
    return this;
  }

  /// Takes its time: each import tells of itself that many times and waits in between.
  public FakeImporting slow(int howOften, long millis) {
    steps = howOften;
    stepMillis = millis;
    return this;
  }

  @Override
  public List<FormatChoice> formats() {
    return List.of(
        new FormatChoice("ucdp-ged", "UCDP GED"),
        new FormatChoice("table", "Table (CSV, TSV, …)"),
        new FormatChoice("geojson", "GeoJSON"));
  }

  @Override
  public List<Path> files(Path file) {
    try (java.util.stream.Stream<Path> inside = Files.walk(file)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public List<ImportOffer> examine(List<Path> files, String formatId, Map<String, String> answers) {
    List<ImportOffer> offers = new ArrayList<>();
    for (Path file : files.stream().flatMap(file -> files(file).stream()).toList()) {
      FakeTable table = FakeTable.read(file);
      String format = formatId != null ? formatId : table.recognized();
      if (format == null) {
        throw new LibraryException(
            "The file %s has no format that Chronofront knows. Nothing was changed. Choose its format, or map it as a table."
                .formatted(file.getFileName()));
      }
      if (format.equals("geojson")) {
        throw new LibraryException(
            "The file %s is no GeoJSON: it begins with “day”. Nothing was changed. Choose another format."
                .formatted(file.getFileName()));
      }
      offers.add(offer(file, format, table, answers));
    }
    return offers;
  }

  private ImportOffer offer(
      Path file, String format, FakeTable table, Map<String, String> answers) {
    boolean ucdp = format.equals("ucdp-ged");
    String name = OfferWords.name(file);
    DatasetInfo info =
        new DatasetInfo(
            format + "-" + name,
            ucdp ? "UCDP GED, " + name : name.replaceAll("\\.[a-z]+$", ""),
            "",
            ucdp ? "CC BY 4.0" : "",
            ucdp ? "Uppsala Conflict Data Program" : "",
            null,
            null,
            LocalDate.of(2026, 11, 25));
    var questions =
        ucdp ? List.<org.chronofront.model.importing.Question>of() : table.questions(answers);
    Map<String, String> decided = new LinkedHashMap<>();
    questions.stream()
        .filter(question -> !question.required() && question.suggested() != null)
        .forEach(question -> decided.put(question.key(), question.suggested()));
    decided.putAll(answers);
    return new ImportOffer(
        List.of(file),
        file.toFile().length(),
        format,
        ucdp ? "UCDP GED" : "Table",
        ucdp ? 98 : 15,
        info,
        questions,
        decided,
        ucdp ? "" : table.signature(),
        null,
        ucdp ? List.of() : List.of("The file says nothing of its encoding: it is read as UTF-8."));
  }

  @Override
  public RawRows firstRows(ImportOffer offer) {
    FakeTable table = FakeTable.read(offer.files().getFirst());
    return new RawRows(table.header(), table.lines().stream().map(List::of).toList());
  }

  @Override
  public ImportPreview preview(ImportOffer offer, JobMonitor monitor) {
    return previewed(offer, read(offer, monitor));
  }

  private synchronized ImportPreview previewed(ImportOffer offer, FakeTable.Reading read) {
    DatasetEntry before = datasets.get(offer.info().id());
    return new ImportPreview(
        offer, before != null, counts(read, before), read.rows(), read.problems());
  }

  private FakeTable.Reading read(ImportOffer offer, JobMonitor monitor) {
    FakeTable.Reading read = FakeTable.read(offer.files().getFirst()).read(offer.answers());
    for (int step = 1; step <= steps; step++) {
      monitor.throwIfCancelled();
      monitor.show(
          new JobState("Reading", offer.bytes() * step / steps, offer.bytes(), 12_000L * step));
      pause();
    }
    monitor.throwIfCancelled();
    return read;
  }

  private void pause() {
    if (stepMillis > 0) {
      try {
        Thread.sleep(stepMillis);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static ImportCounts counts(FakeTable.Reading read, DatasetEntry before) {
    long good = read.good();
    long held = before == null ? 0 : before.events();
    return new ImportCounts(
        Math.max(0, good - held),
        0,
        Math.min(good, held),
        read.of(RowProblem.Kind.SKIPPED),
        read.of(RowProblem.Kind.REJECTED),
        Math.max(0, held - good),
        read.of(RowProblem.Kind.FLAGGED),
        read.undated(),
        0);
  }

  @Override
  public ImportAccount run(ImportOffer offer, JobMonitor monitor) {
    return keep(offer, read(offer, monitor));
  }

  private synchronized ImportAccount keep(ImportOffer offer, FakeTable.Reading read) {
    onRun.accept(offer);
    String id = offer.info().id();
    long key = accounts.size() + 1L;
    ImportAccount account =
        new ImportAccount(
            key,
            id,
            offer.info().title(),
            offer.files().stream().map(OfferWords::name).toList(),
            offer.formatTitle(),
            "2026-11-25T02:11:35Z",
            1.23,
            counts(read, datasets.get(id)),
            false);
    accounts.addFirst(account);
    problems.put(key, read.problems());
    datasets.put(
        id,
        new DatasetEntry(
            offer.info(), true, "2026-11-25T02:11:35Z", true, read.good(), 0, 3, 2, 1, 0));
    return account;
  }

  /// So much looks alike from now on.
  public void alike(Alike now) {
    decisions.alike(now);
  }

  @Override
  public MergesModelTest.Decisions merging() {
    return decisions;
  }

  @Override
  public synchronized List<DatasetEntry> datasets() {
    return List.copyOf(datasets.values());
  }

  @Override
  public synchronized void show(String datasetId, boolean shown) {
    datasets.computeIfPresent(
        datasetId,
        (_, e) ->
            new DatasetEntry(
                e.info(),
                shown,
                e.loadedAt(),
                e.undoable(),
                e.events(),
                e.claims(),
                e.places(),
                e.actors(),
                e.sources(),
                e.areas()));
  }

  @Override
  public synchronized ImportAccount undo(String datasetId) {
    for (int i = 0; i < accounts.size(); i++) {
      ImportAccount account = accounts.get(i);
      if (account.datasetId().equals(datasetId) && !account.undone()) {
        ImportAccount undone =
            new ImportAccount(
                account.key(),
                datasetId,
                account.title(),
                account.files(),
                account.format(),
                account.startedAt(),
                account.seconds(),
                account.counts(),
                true);
        accounts.set(i, undone);
        datasets.remove(datasetId);
        onUndo.accept(datasetId);
        return undone;
      }
    }
    throw new LibraryException(
        "There is no import of this dataset to take back. Nothing was changed.");
  }

  @Override
  public synchronized ImportAccount undoLast() {
    return undo(
        accounts.stream()
            .filter(account -> !account.undone())
            .findFirst()
            .orElseThrow()
            .datasetId());
  }

  @Override
  public synchronized List<ImportAccount> accounts() {
    return List.copyOf(accounts);
  }

  @Override
  public synchronized List<RowProblem> problems(long importKey, int from, int limit) {
    List<RowProblem> all = problems.getOrDefault(importKey, List.of());
    return all.subList(Math.min(from, all.size()), Math.min(from + limit, all.size()));
  }

  @Override
  public synchronized List<RowProblem> problems(
      long importKey, RowProblem.Kind kind, int from, int limit) {
    return problems(importKey, from, Integer.MAX_VALUE / 2).stream()
        .filter(problem -> kind == null || problem.kind() == kind)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized ProblemPages problemPages(long importKey, RowProblem.Kind kind, int size) {
    List<RowProblem> all = problems.getOrDefault(importKey, List.of());
    List<Integer> starts = new ArrayList<>();
    int count = 0;
    for (int at = 0; at < all.size(); at++) {
      if ((kind == null || all.get(at).kind() == kind) && count++ % size == 0) {
        starts.add(at);
      }
    }
    return new ProblemPages(count, starts);
  }

  /// Replaces the problems of an import.
  synchronized void problemsOf(long importKey, List<RowProblem> told) {
    problems.put(importKey, told);
  }

  @Override
  public String rejectedFileName(long importKey) {
    return "rows.rejected.csv";
  }

  @Override
  public synchronized long saveRejected(long importKey, Path file) {
    if (Files.exists(file)) {
      throw new LibraryException(
          "The file %s is there already, so nothing was written. Choose another name."
              .formatted(file));
    }
    List<String> lines =
        problems.getOrDefault(importKey, List.of()).stream()
            .filter(problem -> problem.kind() == RowProblem.Kind.REJECTED)
            .map(problem -> String.valueOf(problem.value()))
            .toList();
    try {
      Files.write(file, lines);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return lines.size();
  }

  @Override
  public synchronized void saveMapping(String name, ImportOffer offer) {
    mappings.add(name);
  }

  @Override
  public List<Path> saveTemplates(Path folder) {
    return List.of(folder.resolve("events.csv"), folder.resolve("places.csv"));
  }
}
