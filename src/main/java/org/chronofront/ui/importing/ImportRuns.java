package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
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
  /// @param calledOff how many were called off
  record Outcome(Path library, List<Arrival> arrivals, List<Failure> failures, int calledOff) {}

  private final BarModel bar;
  private final Consumer<Outcome> ended;
  private final Deque<Batch> waiting = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

  /// @param ended gets the outcome of each set of datasets that was started together
  ImportRuns(BarModel bar, Consumer<Outcome> ended) {
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
    waiting.add(new Batch(library, bench, orders));
    if (!running.get()) {
      running.set(true);
      waiting.remove().next();
    }
  }

  /// One set of datasets that was started together.
  private final class Batch {
    private final Path library;
    private final Workbench bench;
    private final List<Order> orders;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int at;

    Batch(Path library, Workbench bench, List<Order> orders) {
      this.library = library;
      this.bench = bench;
      this.orders = orders;
    }

    void next() {
      if (at == orders.size()) {
        end(0);
        return;
      }
      Order order = orders.get(at++);
      WatchedJob[] job = new WatchedJob[1];
      job[0] = bench.watch(pace -> bar.advance(working(order, pace, job[0]::cancel)));
      BarModel.Working begin = working(order, null, job[0]::cancel);
      if (at == 1) {
        bar.begin(begin);
      } else {
        bar.advance(begin);
      }
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
              () -> end(orders.size() - at + 1));
    }

    private BarModel.Working working(Order order, @Nullable Pace pace, Runnable cancel) {
      String which = orders.size() == 1 ? "" : " (%d of %d)".formatted(at, orders.size());
      return new BarModel.Working(
          "Importing “" + order.offer().info().title() + "”" + which, pace, cancel);
    }

    private void end(int calledOff) {
      ended.accept(new Outcome(library, arrivals, failures, calledOff));
      Batch following = waiting.poll();
      running.set(following != null);
      if (following != null) {
        following.next();
      }
    }
  }

  private static Arrival takeIn(Importing importing, Order order, WatchedJob job) {
    job.throwIfCancelled();
    String id = order.offer().info().id();
    boolean first = importing.datasets().stream().noneMatch(entry -> entry.info().id().equals(id));
    String mapping = order.mapping();
    if (mapping != null) {
      importing.saveMapping(mapping, order.offer());
    }
    return new Arrival(importing.run(order.offer(), job), first);
  }
}
