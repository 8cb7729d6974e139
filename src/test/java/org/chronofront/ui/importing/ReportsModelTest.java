package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chronofront.library.importing.Alike;
import org.chronofront.model.importing.RowPlace;
import org.chronofront.model.importing.RowProblem;
import org.chronofront.model.importing.RowProblem.Kind;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModelTest {
  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();
  private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
  private int changes;

  @Test
  void load_severalImports_picksTheLatest() {
    bring("a.csv");
    bring("b.csv");

    ReportsModel model = model();

    assertThat(model.accounts()).hasSize(2);
    assertThat(model.picked().get().files()).containsExactly("b.csv");
    assertThat(model.problems()).hasSize(1);
  }

  @Test
  void problems_moreThanAPage_areAllLoaded() {
    bring("a.csv");
    importing.problemsOf(1, problems(12_000, Kind.SKIPPED));

    assertThat(model().problems()).hasSize(12_000);
  }

  @Test
  void problems_millionsThatAreScrolledThrough_areReadByPagesAndFewAreKept() {
    bring("a.csv");
    List<RowProblem> two = problems(2, Kind.REJECTED);
    importing.problemsOf(1, IntStream.range(0, 3_000_000).mapToObj(i -> two.get(i % 2)).toList());

    PagedProblems problems = (PagedProblems) model().problems();
    assertThat(problems.size()).isEqualTo(3_000_000);
    assertThat(problems.held()).isZero();
    for (int row = 0; row < 3_000_000; row += 10_001) {
      assertThat(problems.get(row)).isEqualTo(two.get(row % 2));
    }
    assertThat(problems.held()).isEqualTo(PagedProblems.KEPT * PagedProblems.PAGE);
  }

  @Test
  void kind_chosen_leavesTheOthersOut() {
    bring("a.csv");
    ReportsModel model = model();

    model.kind().set(Kind.SKIPPED);
    assertThat(model.problems()).isEmpty();

    model.kind().set(Kind.REJECTED);
    assertThat(model.problems()).hasSize(1);
  }

  @Test
  void saveRejected_fileIsThere_overwritesNothingAndSaysSo() throws Exception {
    bring("a.csv");
    ReportsModel model = model();
    Path file = Files.writeString(folder.resolve("mine.csv"), "mine");

    model.saveRejected(file);
    assertThat(model.message().get()).contains("there already");
    assertThat(file).hasContent("mine");

    model.saveRejected(folder.resolve("new.csv"));
    assertThat(model.message().get()).contains("as one of its own");
    assertThat(model.message().get()).startsWith("1 row written to");
  }

  @Test
  void undo_latest_marksItAndTheLibraryIsOpenedAnew() {
    bring("a.csv");
    ReportsModel model = model();
    assertThat(model.undoable()).isTrue();

    model.undo();

    assertThat(model.accounts().getFirst().undone()).isTrue();
    assertThat(model.undoable()).isFalse();
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void alike_pickedImport_saysWhatMayBeOneUnlessItWasTakenBack() {
    bring("a.csv");
    importing.merging().alike(new Alike(0, 3, ""));
    ReportsModel model = model();
    assertThat(model.alike().get()).isEqualTo("3 pairs of places look alike and may be the same.");

    model.undo();
    assertThat(model.alike().get()).isEmpty();
  }

  @Test
  void alike_anotherImportPickedMeanwhile_thatOfTheFirstIsNeverCompared() {
    bring("a.csv");
    bring("b.csv");
    importing.merging().alike(new Alike(1, 0, ""));
    Deque<Runnable> waiting = new ArrayDeque<>();
    ReportsModel model =
        new ReportsModel(
            importing, jobs, new Jobs(waiting::add, Runnable::run), jobs, () -> changes++);
    model.load(null);
    model.picked().set(model.accounts().getLast());
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }

    assertThat(importing.merging().compared()).containsExactly("table-a.csv");
    assertThat(model.alike().get()).startsWith("1 pair of actors");
  }

  @Test
  void datasets_switchedOff_isKeptAndTheLibraryIsOpenedAnew() {
    bring("a.csv");
    DatasetsModel model = new DatasetsModel(importing, jobs, jobs, () -> changes++);
    model.load();

    model.show(model.items().getFirst().entry(), false);

    assertThat(model.items().getFirst().entry().shown()).isFalse();
    assertThat(model.message().get()).contains("switched off");
    assertThat(changes).isEqualTo(1);
  }

  @Test
  void datasets_undone_isGone() {
    bring("a.csv");
    DatasetsModel model = new DatasetsModel(importing, jobs, jobs, () -> changes++);
    model.load();
    assertThat(model.items().getFirst().last()).isNotNull();

    model.undo(model.items().getFirst());

    assertThat(model.items()).isEmpty();
  }

  private ReportsModel model() {
    ReportsModel model = new ReportsModel(importing, jobs, jobs, jobs, () -> changes++);
    model.load(null);
    return model;
  }

  private void bring(String name) {
    importing.run(
        importing
            .examine(List.of(Benches.table(folder, name)), "table", Map.of("date.order", "dmy"))
            .getFirst(),
        JobMonitor.NONE);
  }

  private static List<RowProblem> problems(int count, Kind kind) {
    return IntStream.range(0, count)
        .mapToObj(i -> new RowProblem(kind, new RowPlace(i, "line " + i), null, null, "Empty."))
        .toList();
  }
}
