package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.task.JobMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library is changed from a page while an import is running.
class ChangingTest {
  @TempDir Path folder;
  private final FakeImporting importing = new FakeImporting();
  private final Benches.Later executor = new Benches.Later();
  private final Jobs reads = new Jobs(Runnable::run, Runnable::run);
  private final Jobs writes = new Jobs(executor, Runnable::run);
  private final DatasetsModel model = new DatasetsModel(importing, reads, writes, () -> {});

  @BeforeEach
  void load() {
    bring();
    model.load();
    writes.run(() -> "an import", _ -> {}, _ -> {});
  }

  @Test
  void show_whileAnImportRuns_saysThatItWaitsAndThenDoesIt() {
    model.show(model.items().getFirst().entry(), false);

    assertThat(model.message().get())
        .isEqualTo("Switching “a” off: this begins when the import that is running is through.");
    assertThat(model.busy().get()).isTrue();
    assertThat(model.changing().cancel().get()).isNotNull();
    executor.runNext();
    executor.runNext();

    assertThat(model.message().get()).isEqualTo("“a” is switched off.");
    assertThat(model.items().getFirst().entry().shown()).isFalse();
    assertThat(model.changing().cancel().get()).isNull();
  }

  @Test
  void show_calledOffWhileItWaits_changesNothingAndTheSwitchIsBackAtOnce() {
    model.show(model.items().getFirst().entry(), false);

    model.changing().cancel().get().run();

    assertThat(model.busy().get()).isFalse();
    assertThat(model.message().get()).isEqualTo("Called off. Nothing was changed.");
    executor.runNext();
    executor.runNext();
    assertThat(importing.datasets().getFirst().shown()).isTrue();
    assertThat(model.message().get()).isEqualTo("Called off. Nothing was changed.");
  }

  @Test
  void show_whileItWaits_isToldInTheBarToo() {
    BarModel bar = new BarModel(Benches.Now::new);
    model.changing().tellIn(bar);
    model.show(model.items().getFirst().entry(), false);
    BarModel.Working working = ((BarModel.Work) bar.lines().getFirst()).state().get();
    assertThat(working.title()).isEqualTo("Switching “a” off");
    assertThat(working.waits()).isTrue();

    working.cancel().run();

    assertThat(bar.lines()).isEmpty();
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void show_nothingElseGoesOn_saysNothingUntilItIsDone() {
    executor.runNext();

    model.show(model.items().getFirst().entry(), false);

    assertThat(model.message().get()).isEmpty();
    assertThat(model.changing().cancel().get()).isNull();
  }

  @Test
  void undo_anotherEditionCameInMeanwhile_takesNothingBackAndSaysWhy() {
    DatasetsModel.Item shown = model.items().getFirst();
    model.undo(shown);
    bring();
    executor.runNext();
    executor.runNext();

    assertThat(model.message().get()).contains("not the last one that stands any more");
    assertThat(importing.accounts()).hasSize(2).noneMatch(ImportAccount::undone);
  }

  private void bring() {
    importing.run(
        importing
            .examine(List.of(Benches.table(folder, "a.csv")), "table", Map.of("date.order", "dmy"))
            .getFirst(),
        JobMonitor.NONE);
  }
}
