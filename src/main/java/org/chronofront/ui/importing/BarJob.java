package org.chronofront.ui.importing;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chronofront.task.JobMonitor;

/// One piece of work that the bar tells of from the moment it was asked for: that it waits for its
/// turn, then how far it has come. It can be called off all the while, and is gone at once where it
/// has not begun. FX thread, or a test's own.
///
/// @param bench where it is done
/// @param title what is being done
record BarJob(BarModel bar, Workbench bench, String title) {
  /// Does it.
  ///
  /// @param done gets what came of it, and the line of the bar, to be ended
  /// @param failed gets a sentence for a person
  /// @param calledOff runs when a person has called it off
  <T> void run(
      Function<JobMonitor, T> work,
      BiConsumer<T, BarModel.Work> done,
      Consumer<String> failed,
      Runnable calledOff) {
    BarModel.Work[] line = new BarModel.Work[1];
    WatchedJob[] job = new WatchedJob[1];
    Runnable cancel = () -> cancel(job[0], line[0], calledOff);
    job[0] = bench.watch(pace -> line[0].show(new BarModel.Working(title, pace, cancel)));
    line[0] = bar.begin(new BarModel.Working(title, bench.jobs().isBusy(), null, cancel));
    bench
        .jobs()
        .run(
            () -> {
              job[0].begin();
              return work.apply(job[0]);
            },
            result -> done.accept(result, line[0]),
            sentence -> {
              line[0].end();
              failed.accept(sentence);
            },
            () -> {
              if (line[0].end()) {
                calledOff.run();
              }
            });
  }

  private static void cancel(WatchedJob job, BarModel.Work line, Runnable calledOff) {
    boolean waiting = !job.hasBegun();
    job.cancel();
    if (waiting && line.end()) {
      calledOff.run();
    }
  }
}
