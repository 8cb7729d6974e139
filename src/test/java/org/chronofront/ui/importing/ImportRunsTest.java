package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.ui.importing.ImportRuns.Order;
import org.chronofront.ui.importing.ImportRuns.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunsTest {
  private static final Path LIBRARY = Path.of("my.chronofront");

  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();
  private final Benches.Patience patience = new Benches.Patience();
  private final BarModel bar = new BarModel(() -> patience);
  private final Benches.Later executor = new Benches.Later();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Workbench bench = Benches.at(importing, executor, () -> patience);
  private ImportRuns runs;

  @BeforeEach
  void make() {
    runs =
        new ImportRuns(
            bar,
            (outcome, line) -> {
              line.end();
              outcomes.add(outcome);
            });
  }

  @Test
  void start_twoDatasets_comeInOneAfterTheOther() {
    start(offer(Benches.ucdp(folder, "a.csv")), offer(Benches.ucdp(folder, "b.csv")));

    executor.runNext();
    assertThat(runs.running().get()).isTrue();
    executor.runNext();

    assertThat(runs.running().get()).isFalse();
    assertThat(outcomes.getFirst().arrivals()).hasSize(2).allMatch(ImportRuns.Arrival::first);
    assertThat(OutcomeWords.sentence(outcomes.getFirst()))
        .isEqualTo("2 datasets imported: 4 new rows.");
  }

  @Test
  void start_quickImport_showsNoProgressAtAll() {
    start(offer(Benches.ucdp(folder, "a.csv")));
    List<BarModel.Line> shown = new ArrayList<>();
    bar.lines().subscribe(() -> shown.addAll(bar.lines()));

    executor.runNext();
    bar.tell(BarModel.Mood.DONE, "done", List.of());
    patience.over();

    assertThat(shown).isNotEmpty().noneMatch(BarModel.Work.class::isInstance);
  }

  @Test
  void start_slowImport_showsRowsAfterAWhile() {
    importing.slow(3, 0);
    start(offer(Benches.ucdp(folder, "a.csv")));
    patience.over();

    BarModel.Work line = (BarModel.Work) bar.lines().getFirst();

    executor.runNext();

    BarModel.Working working = line.state().get();
    assertThat(working.pace().words()).contains("36,000 rows");
    assertThat(working.pace().fraction()).isEqualTo(1);
  }

  @Test
  void cancel_beforeItRuns_changesNothingAndSaysSo() {
    start(offer(Benches.ucdp(folder, "a.csv")), offer(Benches.ucdp(folder, "b.csv")));
    patience.over();
    working(0).cancel().run();

    executor.runNext();

    assertThat(outcomes.getFirst().calledOff()).hasSize(2);
    assertThat(importing.accounts()).isEmpty();
    assertThat(OutcomeWords.sentence(outcomes.getFirst())).contains("Nothing was changed");
    assertThat(executor.waiting()).isZero();
  }

  @Test
  void cancel_waitingBehindOtherWork_endsAtOnceAndOnce() {
    bench.jobs().run(() -> "undo", _ -> {}, _ -> {});
    start(offer(Benches.ucdp(folder, "a.csv")));
    patience.over();

    working(0).cancel().run();

    assertThat(outcomes).hasSize(1);
    assertThat(bar.lines()).isEmpty();
    assertThat(runs.running().get()).isFalse();
    executor.runNext();
    executor.runNext();
    assertThat(outcomes).hasSize(1);
    assertThat(importing.accounts()).isEmpty();
  }

  @Test
  void cancel_afterTheFirst_saysWhatCameInAndWhatDidNot() {
    start(offer(Benches.ucdp(folder, "a.csv")), offer(Benches.ucdp(folder, "b.csv")));
    patience.over();
    executor.runNext();
    working(0).cancel().run();

    executor.runNext();

    assertThat(OutcomeWords.sentence(outcomes.getFirst()))
        .contains("2 rows imported")
        .contains("b.csv” did not come in");
  }

  @Test
  void start_oneFails_theOtherStillComesInAndBothAreTold() {
    importing.doing(
        offer -> {
          if (offer.info().title().contains("a.csv")) {
            throw new LibraryException("The disk is full. Make room and import again.");
          }
        },
        _ -> {});
    start(offer(Benches.ucdp(folder, "a.csv")), offer(Benches.ucdp(folder, "b.csv")));

    executor.runNext();
    executor.runNext();

    assertThat(OutcomeWords.mood(outcomes.getFirst())).isEqualTo(BarModel.Mood.FAILED);
    assertThat(OutcomeWords.sentence(outcomes.getFirst()))
        .contains("2 rows imported")
        .contains("“UCDP GED, a.csv” did not come in. The disk is full.");
  }

  @Test
  void start_again_isANewEditionNotTheFirst() {
    start(offer(Benches.ucdp(folder, "a.csv")));
    executor.runNext();

    start(offer(Benches.ucdp(folder, "a.csv")));
    executor.runNext();

    assertThat(outcomes.getLast().arrivals().getFirst().first()).isFalse();
    assertThat(OutcomeWords.sentence(outcomes.getLast()))
        .isEqualTo("“UCDP GED, a.csv”: 0 rows imported, 2 unchanged.");
  }

  @Test
  void start_whileAnotherRuns_waitsForIt() {
    start(offer(Benches.ucdp(folder, "a.csv")));
    start(offer(Benches.ucdp(folder, "b.csv")));
    assertThat(executor.waiting()).isEqualTo(1);

    executor.runNext();
    executor.runNext();

    assertThat(outcomes).hasSize(2);
    assertThat(runs.running().get()).isFalse();
  }

  @Test
  void start_whileAnotherRuns_isSeenWaitingAndGoesOnInItsOwnLine() {
    start(offer(Benches.ucdp(folder, "a.csv")));
    patience.over();
    start(offer(Benches.ucdp(folder, "b.csv")));
    patience.over();

    assertThat(bar.lines()).hasSize(2);
    assertThat(working(0).title()).contains("a.csv");
    assertThat(working(1).title()).contains("b.csv");
    assertThat(working(1).waits()).isTrue();

    executor.runNext();

    assertThat(bar.lines()).hasSize(1);
    assertThat(working(0).title()).contains("b.csv");
    assertThat(working(0).waits()).isFalse();
  }

  @Test
  void cancel_whileItWaits_isGoneAtOnceAndTheOneThatRunsGoesOn() {
    start(offer(Benches.ucdp(folder, "a.csv")));
    patience.over();
    start(offer(Benches.ucdp(folder, "b.csv")));
    patience.over();

    working(1).cancel().run();

    assertThat(bar.lines()).hasSize(1);
    assertThat(OutcomeWords.sentence(outcomes.getFirst()))
        .contains("b.csv” was called off. Nothing was changed.");
    executor.runNext();
    assertThat(executor.waiting()).isZero();
    assertThat(importing.accounts()).hasSize(1);
    assertThat(runs.running().get()).isFalse();
  }

  @Test
  void start_withAName_remembersTheAnswers() {
    runs.start(
        LIBRARY,
        Benches.at(importing, executor, () -> patience),
        List.of(new Order(offer(Benches.ucdp(folder, "a.csv")), "Weekly")));

    executor.runNext();

    assertThat(importing.mappings).containsExactly("Weekly");
  }

  private BarModel.Working working(int line) {
    return ((BarModel.Work) bar.lines().get(line)).state().get();
  }

  private void start(ImportOffer... offers) {
    runs.start(
        LIBRARY,
        bench,
        java.util.Arrays.stream(offers).map(offer -> new Order(offer, null)).toList());
  }

  private ImportOffer offer(Path file) {
    return importing.examine(List.of(file), null, Map.of()).getFirst();
  }
}
