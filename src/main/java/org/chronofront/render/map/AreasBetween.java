package org.chronofront.render.map;

import java.util.List;
import java.util.concurrent.Executor;

/// The areas between places of one picture, for a thread that must not wait: made on another, and
/// until they are there the last ones stay. Of what is asked for meanwhile only the latest is made.
/// Thread-safe.
public final class AreasBetween {
  private final Interpolation interpolation;
  private final LatestWork work;
  private final Runnable ready;
  private boolean wanted;
  private volatile List<AreaMark> made = List.of();

  /// @param worker one thread that may be busy for seconds
  /// @param ready runs on that thread after other areas have come: hand over to your own
  AreasBetween(Interpolation interpolation, Executor worker, Runnable ready) {
    this.interpolation = interpolation;
    this.work = new LatestWork(worker);
    this.ready = ready;
  }

  /// Asks for areas; returns at once. No distance is no areas, at once.
  public synchronized void ask(Interpolation.Order order) {
    wanted = order.kilometres() > 0;
    if (wanted) {
      work.ask(() -> take(interpolation.between(order)));
    } else {
      made = List.of();
    }
  }

  /// An answer that others have been asked for since is nearer to what is wanted than what is
  /// shown; one that nobody asks for any more is dropped.
  private synchronized void take(List<AreaMark> marks) {
    if (wanted && !marks.equals(made)) {
      made = marks;
      ready.run();
    }
  }

  /// The areas that are there; the same list until others have come.
  public List<AreaMark> marks() {
    return made;
  }
}
