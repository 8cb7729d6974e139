package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.ImportOffer;
import org.chronofront.library.importing.Importing;
import org.jspecify.annotations.Nullable;

/// Takes datasets in, one after the other, while the window stays usable. A dataset that fails
/// stops none of the others; calling off stops those that have not begun, too. FX thread, or a
/// test's own.
final class ImportRuns {
  /// A dataset that is to come in.
  ///
  /// @param mapping the name to remember its answers under, null for not at all
  record Order(ImportOffer offer, @Nullable String mapping) {}

  /// A dataset that came in.
  ///
  /// @param first true when the library did not have it before
  record Arrival(ImportAccount account, boolean first) {}

  /// A dataset that did not.
  record Failure(ImportOffer offer, String sentence) {}

  /// How several datasets fared.
  ///
  /// @param library where they were to go
  /// @param calledOff those that were called off
  record Outcome(
      Path library, List<Arrival> arrivals, List<Failure> failures, List<ImportOffer> calledOff) {
    /// Copies the lists.
    Outcome {
      arrivals = List.copyOf(arrivals);
      failures = List.copyOf(failures);
      calledOff = List.copyOf(calledOff);
    }
  }

  private final BarModel bar;
  private final BiConsumer<Outcome, BarModel.Work> ended;
  private final Deque<Batch> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

  /// @param ended gets the outcome of each set of datasets that was started together, and the line
  ///   of the bar that told of them, to be ended
  ImportRuns(BarModel bar, BiConsumer<Outcome, BarModel.Work> ended) {
    this.bar = bar;
    this.ended = ended;
  }

  /// True while something comes in.
  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Takes datasets in, after those that were started before.
  ///
  /// @param bench its jobs change the library
  void start(Path library, Workbench bench, List<Order> orders) {
    Batch batch = new Batch(library, bench, orders);
    if (running.get()) {
      waiting.add(batch);
    } else {
      running.set(true);
      batch.next();
    }
  }

  /// One set of datasets that was started together.
  private final class Batch {
    private final Path library;
    private final Workbench bench;
    private final List<Order> orders;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final BarModel.Work line;
    private int at;
    private boolean over;

    Batch(Path library, Workbench bench, List<Order> orders) {
      this.library = library;
      this.bench = bench;
      this.orders = orders;
      boolean waits = running.get() || bench.jobs().isBusy();
      this.line = bar.begin(new BarModel.Working(title(1), waits, null, this::leaveOut));
    }

    /// It has not begun, and shall not.
    private void leaveOut() {
      if (waiting.remove(this)) {
        tellEnd(0);
      }
    }

    void next() {
      if (at == orders.size()) {
        end(at);
        return;
      }
      Order order = orders.get(at++);
      String title = title(at);
      WatchedJob[] job = new WatchedJob[1];
      Runnable cancel = () -> cancel(job[0]);
      job[0] = bench.watch(pace -> line.show(new BarModel.Working(title, pace, cancel)));
      boolean waits = bench.jobs().isBusy();
      line.show(new BarModel.Working(title, waits, null, cancel));
      bench
          .jobs()
          .run(
              () -> takeIn(bench.importing(), order, job[0]),
              arrival -> {
                arrivals.add(arrival);
                next();
              },
              sentence -> {
                failures.add(new Failure(order.offer(), sentence));
                next();
              },
              () -> end(at - 1));
    }

    /// Where its turn has not come, it is over at once, and not when its turn would have come.
    private void cancel(WatchedJob job) {
      if (job.cancel()) {
        end(at - 1);
      }
    }

    private String title(int number) {
      String which = orders.size() == 1 ? "" : " (%d of %d)".formatted(number, orders.size());
      return "Importing “" + orders.get(number - 1).offer().info().title() + "”" + which;
    }

    /// @param done how many of the datasets came in or failed; the others were called off
    private void end(int done) {
      if (over) {
        return;
      }
      over = true;
      tellEnd(done);
      Batch following = waiting.poll();
      running.set(following != null);
      if (following != null) {
        following.next();
      }
    }

    private void tellEnd(int done) {
      List<ImportOffer> left =
          orders.subList(done, orders.size()).stream().map(Order::offer).toList();
      ended.accept(new Outcome(library, arrivals, failures, left), line);
    }
  }

  private static Arrival takeIn(Importing importing, Order order, WatchedJob job) {
    job.begin();
    String id = order.offer().info().id();
    boolean first = importing.datasets().stream().noneMatch(entry -> entry.info().id().equals(id));
    String mapping = order.mapping();
    if (mapping != null) {
      importing.saveMapping(mapping, order.offer());
    }
    return new Arrival(importing.run(order.offer(), job), first);
  }
}
