package org.chronofront.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chronofront.task.JobMonitor;
import org.chronofront.task.JobState;
import org.junit.jupiter.api.Test;

class BarJobTest {
  private final Benches.Later executor = new Benches.Later();
  private final BarModel bar = new BarModel(Benches.Now::new);
  private final Workbench bench = Benches.at(new FakeImporting(), executor, Benches.Now::new);
  private final List<String> told = new ArrayList<>();

  @Test
  void run_behindOther_isSeenWaitingThenGoingOn() {
    run("first");
    run("second");
    assertThat(working(0).waits()).isFalse();
    assertThat(working(1).waits()).isTrue();

    executor.runNext();

    assertThat(told).containsExactly("done first 12,000 rows");
    assertThat(working(0).title()).isEqualTo("second");
    executor.runNext();
    assertThat(bar.lines()).isEmpty();
  }

  @Test
  void cancel_whileItWaits_isGoneAtOnceAndNeverDone() {
    run("first");
    run("second");

    working(1).cancel().run();

    assertThat(told).containsExactly("called off second");
    assertThat(bar.lines()).hasSize(1);
    executor.runNext();
    executor.runNext();
    assertThat(told).containsExactly("called off second", "done first 12,000 rows");
  }

  @Test
  void cancel_onceItHasBegun_endsWhenTheWorkLooks() {
    new BarJob(bar, bench, "first")
        .run(
            monitor -> {
              working(0).cancel().run();
              assertThat(bar.lines()).hasSize(1);
              monitor.throwIfCancelled();
              return "";
            },
            (_, _) -> told.add("done"),
            told::add,
            () -> told.add("called off"));

    executor.runNext();

    assertThat(told).containsExactly("called off");
    assertThat(bar.lines()).isEmpty();
  }

  @Test
  void run_fails_takesTheLineAwayAndSaysWhy() {
    new BarJob(bar, bench, "first")
        .run(
            _ -> {
              throw new org.chronofront.library.LibraryException("The disk is full.");
            },
            (_, _) -> told.add("done"),
            told::add,
            () -> told.add("called off"));

    executor.runNext();

    assertThat(told).containsExactly("The disk is full.");
    assertThat(bar.lines()).isEmpty();
  }

  private void run(String title) {
    new BarJob(bar, bench, title)
        .run(
            monitor -> work(title, monitor),
            (words, line) -> {
              line.end();
              told.add(words);
            },
            told::add,
            () -> told.add("called off " + title));
  }

  private String work(String title, JobMonitor monitor) {
    assertThat(working(0).waits()).isFalse();
    monitor.show(new JobState("Reading", 1, 2, 12_000));
    return "done " + title + " " + working(0).pace().words();
  }

  private BarModel.Working working(int line) {
    return ((BarModel.Work) bar.lines().get(line)).state().get();
  }
}
