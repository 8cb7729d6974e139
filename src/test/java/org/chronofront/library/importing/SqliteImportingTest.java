package org.chronofront.library.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chronofront.ingest.Formats;
import org.chronofront.ingest.json.DatasetJsonFormat;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.library.SearchHit;
import org.chronofront.model.Detail;
import org.chronofront.model.SampleDataset;
import org.chronofront.model.importing.ImportCounts;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.task.JobCancelledException;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteImportingTest {
  private static final String FIRST =
      """
      a|2017-10-01|town|army|Wire|Army enters the town|A battle
      b||town|rebels|Paper|Nobody knows when|
      c|skip||||
      d|2017-10-02||army|Wire|Army enters the town|Nowhere in particular
      e|bad|town|army|Wire|x|y
      """;

  private static final String SECOND =
      """
      a|2017-10-01|town|army|Wire|Army enters the town|A battle
      b|2017-10-09|town|rebels|Paper|Nobody knows when|
      n|2017-10-10|town|army|Wire|Army enters the town|New
      """;

  @TempDir Path folder;
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private Path library;
  private SqliteImporting importing;

  @BeforeEach
  void make() {
    library = folder.resolve("l.chronofront");
    importing =
        new SqliteImporting(
            library,
            new Formats(List.of(new LinesFormat(), new DatasetJsonFormat())),
            Clock.systemUTC(),
            Duration.ofMillis(200),
            executor);
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void files_folder_areThoseInItWithoutHiddenOnes() throws Exception {
    Path inside = Files.createDirectories(folder.resolve("data/2017"));
    Path file = Files.writeString(inside.resolve("a.lines"), FIRST);
    Files.writeString(inside.resolve(".hidden"), "x");

    assertThat(importing.files(folder.resolve("data"))).containsExactly(file);
    assertThat(importing.files(file)).containsExactly(file);
  }

  @Test
  void run_newDataset_accountsForEveryRow() throws Exception {
    ImportAccount account = run(FIRST);

    assertThat(account.counts()).isEqualTo(new ImportCounts(3, 0, 0, 1, 1, 0, 0, 1, 3));
    assertThat(importing.accounts()).containsExactly(account);
    List<RowProblem> problems = importing.problems(account.key(), 0, 10);
    assertThat(problems)
        .extracting(RowProblem::kind)
        .containsExactly(RowProblem.Kind.SKIPPED, RowProblem.Kind.REJECTED);
    assertThat(problems.getLast().place().where()).isEqualTo("line 5");
    assertThat(importing.datasets().getFirst().events()).isEqualTo(3);
    assertThat(importing.datasets().getFirst().info().terms()).isEqualTo("Do not sell.");
  }

  @Test
  void run_newDataset_isThereAndIsFound() throws Exception {
    run(FIRST);

    try (OpenLibrary open = open()) {
      assertThat(open.event("a").event().details()).contains(new Detail("who", "army")).hasSize(2);
      assertThat(open.event("b").event().span()).isNull();
      assertThat(open.event("b").event().reports().getFirst().sourceId())
          .isEqualTo("Paper:Nobody knows when");
      assertThat(open.search("nobody knows", 5)).extracting(SearchHit::id).containsExactly("b");
      assertThat(open.search("particular", 5)).extracting(SearchHit::id).containsExactly("d");
      assertThat(open.search("enters", 5)).extracting(SearchHit::id).contains("a", "d");
      assertThat(open.events().size()).isEqualTo(3);
    }
  }

  @Test
  void run_again_tellsWhatIsNewChangedSameAndGone() throws Exception {
    run(FIRST);

    ImportPreview preview = importing.preview(offer(SECOND), JobMonitor.NONE);
    ImportAccount account = run(SECOND);

    ImportCounts expected = new ImportCounts(1, 1, 1, 0, 0, 1, 0, 0, 3);
    assertThat(preview.replaces()).isTrue();
    assertThat(preview.counts()).isEqualTo(expected);
    assertThat(preview.rows()).hasSize(3);
    assertThat(account.counts()).isEqualTo(expected);
    assertThat(run(SECOND).counts()).isEqualTo(new ImportCounts(0, 0, 3, 0, 0, 0, 0, 0, 3));
  }

  @Test
  void undo_secondEdition_bringsTheFirstBackThenTakesTheDatasetAway() throws Exception {
    run(FIRST);
    String before = dump();
    run(SECOND);
    assertThat(dump()).isNotEqualTo(before);

    assertThat(importing.undoLast().undone()).isTrue();
    assertThat(dump()).isEqualTo(before);
    importing.undo("lines");
    assertThat(importing.datasets()).isEmpty();
    assertThat(importing.accounts()).allMatch(ImportAccount::undone);
    assertThat(sentence(() -> importing.undoLast())).contains("No import is left");
    assertThat(run(FIRST).counts().imported()).isEqualTo(3);
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void undo_calledOffAtAnyStep_leavesTheLibraryAsItWas() throws Exception {
    run(FIRST);
    run(SECOND);
    String before = dump();
    List<ImportAccount> accounts = importing.accounts();
    int steps = 0;
    for (boolean done = false; !done; steps++) {
      CountedMonitor monitor = new CountedMonitor(steps);
      try {
        importing.undo("lines", monitor);
        done = true;
      } catch (JobCancelledException _) {
        assertThat(dump()).isEqualTo(before);
        assertThat(importing.accounts()).isEqualTo(accounts);
      }
    }
    assertThat(steps).isGreaterThan(10);
    assertThat(importing.accounts().getFirst().undone()).isTrue();
  }

  @Test
  void examine_calledOffWhileAFileDoesNotAnswer_endsAtOnce() throws Exception {
    java.util.concurrent.CountDownLatch never = new java.util.concurrent.CountDownLatch(1);
    java.util.concurrent.CountDownLatch interrupted = new java.util.concurrent.CountDownLatch(1);

    assertThatExceptionOfType(JobCancelledException.class)
        .isThrownBy(
            () ->
                Deserted.run(
                    () -> {
                      try {
                        never.await();
                      } catch (InterruptedException _) {
                        interrupted.countDown();
                      }
                      return 0;
                    },
                    new CountedMonitor(3)));
    assertThat(interrupted.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void examine_calledOffBetweenFiles_saysWhichItLookedAt() throws Exception {
    Path one = file(FIRST);
    CountedMonitor monitor = new CountedMonitor(Integer.MAX_VALUE);
    assertThat(importing.examine(List.of(one), null, Map.of(), monitor)).hasSize(1);
    assertThat(monitor.told).contains("Looking at " + one.getFileName());
    assertThatExceptionOfType(JobCancelledException.class)
        .isThrownBy(() -> importing.examine(List.of(one), null, Map.of(), new CountedMonitor(0)));
  }

  @Test
  void problems_ofOneKind_comeByPages() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      text.append(
          "r%d|%s|town|army|Wire|Army|A battle%n".formatted(i, i % 5 == 0 ? "bad" : "skip"));
    }
    long key = run(text.toString()).key();

    ProblemPages all = importing.problemPages(key, null, 10);
    assertThat(all).isEqualTo(new ProblemPages(25, List.of(0, 10, 20)));
    ProblemPages bad = importing.problemPages(key, RowProblem.Kind.REJECTED, 2);
    assertThat(bad).isEqualTo(new ProblemPages(5, List.of(0, 10, 20)));
    assertThat(importing.problems(key, RowProblem.Kind.REJECTED, 10, 2))
        .extracting(problem -> problem.place().row())
        .containsExactly(11L, 16L);
    assertThat(importing.problemPages(key + 1, null, 10)).isEqualTo(ProblemPages.NONE);
  }

  /// Calls off after it was asked so many times.
  private static final class CountedMonitor implements JobMonitor {
    private final List<String> told = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final java.util.concurrent.atomic.AtomicInteger left;

    CountedMonitor(int asked) {
      left = new java.util.concurrent.atomic.AtomicInteger(asked);
    }

    @Override
    public void show(org.chronofront.task.JobState state) {
      told.add(state.what());
    }

    @Override
    public boolean isCancelled() {
      return left.getAndUpdate(n -> Math.max(0, n - 1)) == 0;
    }
  }

  @Test
  void undo_afterThirdEdition_keepsOneStepOnly() throws Exception {
    run(FIRST);
    run(SECOND);
    run(FIRST);
    importing.undo("lines");

    assertThat(importing.datasets().getFirst().undoable()).isFalse();
    assertThat(sentence(() -> importing.undo("lines"))).contains("cannot be taken back");
    assertThat(sentence(() -> importing.undo("none"))).contains("no dataset");
  }

  @Test
  void show_off_hidesTheDatasetAndKeepsIt() throws Exception {
    run(FIRST);
    importing.show("lines", false);

    try (OpenLibrary open = open()) {
      assertThat(open.events().size()).isZero();
      assertThat(open.search("battle", 5)).isEmpty();
      assertThat(open.catalog().actors()).isEmpty();
    }
    importing.show("lines", true);
    try (OpenLibrary open = open()) {
      assertThat(open.events().size()).isEqualTo(3);
    }
    assertThat(sentence(() -> importing.show("none", true))).contains("no dataset");
  }

  @Test
  void run_sameIdTwice_keepsBothAndFlags() throws Exception {
    String row = "x|2017-10-01|town|army|Wire|h|One\n";
    ImportAccount account = run(row + row.replace("One", "Two") + row.replace("One", "Three"));

    assertThat(account.counts().imported()).isEqualTo(3);
    assertThat(account.counts().flagged()).isEqualTo(2);
    try (OpenLibrary open = open()) {
      assertThat(open.event("x").event().summary()).isEqualTo("One");
      assertThat(open.event("x#2").event().summary()).isEqualTo("Two");
      assertThat(open.event("x#3").event().summary()).isEqualTo("Three");
    }
  }

  @Test
  void run_unreadableInTheMiddle_changesNothing() throws Exception {
    run(FIRST);
    String before = dump();

    assertThat(sentence(() -> run(SECOND + "z|end|||||\n"))).contains("ends in the middle");
    assertThat(dump()).isEqualTo(before);
    assertThat(importing.accounts()).hasSize(1);
  }

  @Test
  void run_calledOffAtAnyTime_changesNothing() throws Exception {
    run(FIRST);
    String before = dump();
    ImportOffer offer = offer(many(3_000));

    for (int after : new int[] {0, 1, 50, 1_000, 2_999}) {
      assertThatExceptionOfType(JobCancelledException.class)
          .isThrownBy(() -> importing.run(offer, new Impatient(after)));
      assertThat(dump()).as("after %d", after).isEqualTo(before);
    }
    assertThat(importing.run(offer, JobMonitor.NONE).counts().imported()).isEqualTo(3_000);
  }

  @Test
  void saveRejected_behindMoreNotesThanAreKept_hasEveryRefusedRow() throws Exception {
    String same = "a|2017-01-01|town|army|Wire|x|y\n".repeat(RowCollector.MOST_FLAGS + 3);
    ImportAccount account = run(same + "y|bad|town|army|Wire|x|y\nz|bad|town|army|Wire|x|y\n");

    assertThat(account.counts().flagged()).isEqualTo(RowCollector.MOST_FLAGS + 2);
    assertThat(importing.saveRejected(account.key(), folder.resolve("all.lines"))).isEqualTo(2);
  }

  @Test
  void saveRejected_mended_importsAgain() throws Exception {
    ImportAccount account = run(FIRST);
    Path rejected = folder.resolve("rejected.lines");

    assertThat(importing.saveRejected(account.key(), rejected)).isEqualTo(1);
    String text = Files.readString(rejected);
    assertThat(text).isEqualTo("e|bad|town|army|Wire|x|y\n");
    assertThat(sentence(() -> importing.saveRejected(account.key(), rejected)))
        .contains("there already");
    assertThat(run(text.replace("bad", "2017-01-01")).counts().imported()).isEqualTo(1);
  }

  @Test
  void examine_unknownEmptyOrMissing_saysWhatToDo() throws Exception {
    Path odd = Files.writeString(folder.resolve("odd.bin"), "?");
    Path empty = Files.createFile(folder.resolve("empty.lines"));

    assertThat(sentence(() -> examine(odd))).contains("odd.bin", "Lines", "mapping");
    assertThat(sentence(() -> examine(empty))).contains("is empty");
    assertThat(sentence(() -> examine(folder.resolve("none")))).contains("There is no file");
  }

  @Test
  void examine_folder_offersEachFile() throws Exception {
    Path inside = Files.createDirectory(folder.resolve("in"));
    Files.writeString(inside.resolve("a.lines"), FIRST);
    Files.writeString(inside.resolve("b.lines"), SECOND);

    assertThat(examine(inside)).hasSize(2);
  }

  @Test
  void saveMapping_sameShape_isUsedTheNextTime() throws Exception {
    ImportOffer offer =
        importing.examine(List.of(file(FIRST)), "lines", Map.of("who", "me")).getFirst();
    run(FIRST);
    importing.saveMapping("My lines", offer);

    ImportOffer next = offer(SECOND);
    assertThat(next.mapping()).isEqualTo("My lines");
    assertThat(next.answers()).containsEntry("who", "me");
  }

  @Test
  void run_besideAnotherDataset_keepsIdsApart() throws Exception {
    new Libraries(
            folder.resolve("none"),
            new BundledDataset("sample", "x", SampleDataset::dataset),
            Clock.systemUTC(),
            Duration.ofMillis(200))
        .load(library, SampleDataset.dataset());
    run("e-late|2017-10-01|mayadine|army|Wire|h|Mine\n");

    try (OpenLibrary open = open()) {
      assertThat(open.event("e-late@lines").event().summary()).isEqualTo("Mine");
      assertThat(open.event("e-late@lines").event().placeId()).isEqualTo("mayadine@lines");
      assertThat(open.event("e-late").event().placeId()).isEqualTo("mayadine");
      assertThat(open.events().size()).isEqualTo(3);
    }
  }

  private static String many(int rows) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, rows)
        .forEach(i -> text.append("i%d|2017-10-01|town|army|Wire|h|s%d\n".formatted(i, i)));
    return text.toString();
  }

  private List<ImportOffer> examine(Path path) {
    return importing.examine(List.of(path), null, Map.of());
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("file.lines"), text);
  }

  private ImportOffer offer(String text) throws Exception {
    return examine(file(text)).getFirst();
  }

  private ImportAccount run(String text) throws Exception {
    return importing.run(offer(text), JobMonitor.NONE);
  }

  private String dump() {
    return LibraryDump.of(open());
  }

  private OpenLibrary open() {
    return new Libraries(
            folder.resolve("none"),
            new BundledDataset("sample", "x", SampleDataset::dataset),
            Clock.systemUTC(),
            Duration.ofMillis(200))
        .open(library);
  }

  private static String sentence(ThrowingCallable call) {
    return catchThrowableOfType(LibraryException.class, call).getMessage();
  }

  /// Calls a job off after so many looks.
  private static final class Impatient implements JobMonitor {
    private final java.util.concurrent.atomic.AtomicInteger left;

    Impatient(int after) {
      left = new java.util.concurrent.atomic.AtomicInteger(after);
    }

    @Override
    public void show(JobState state) {
      left.decrementAndGet();
    }

    @Override
    public boolean isCancelled() {
      return left.get() < 0;
    }
  }
}
