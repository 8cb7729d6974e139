package org.chronofront.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.chronofront.library.importing.Importing;
import org.chronofront.ui.fx.Delay;

/// Work in the test's own thread, and small files.
final class Benches {
  private Benches() {}

  /// Everything happens at once, but for what is shown only after a while: that never is.
  static Workbench atOnce(Importing importing) {
    return at(importing, Runnable::run, Now::new);
  }

  static Workbench at(
      Importing importing, Executor executor, java.util.function.Supplier<Delay> patience) {
    return new Workbench(
        importing, new Jobs(executor, Runnable::run), Now::new, patience, task -> task, () -> 0);
  }

  /// Runs what it is given when the test says so.
  static final class Later implements Executor {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
      tasks.add(task);
    }

    void runNext() {
      tasks.remove().run();
    }

    int waiting() {
      return tasks.size();
    }
  }

  /// A delay of no time at all.
  static final class Now implements Delay {
    @Override
    public void start(Runnable task) {
      task.run();
    }

    @Override
    public void stop() {
      // nothing waits
    }
  }

  /// A delay that is over when the test says so.
  static final class Patience implements Delay {
    private Runnable task = () -> {};

    @Override
    public void start(Runnable next) {
      task = next;
    }

    @Override
    public void stop() {
      task = () -> {};
    }

    void over() {
      task.run();
    }
  }

  /// Five rows: one undated, one on a day that is none in any order.
  static Path table(Path folder, String name) {
    return write(
        folder.resolve(name),
        """
        day,place,what,deaths
        03/10/2017,Al-Qaryatayn,Shelling of the western entrance,4
        05/10/2017,Mayadine,Air strike on the market,12
        12/10/2017,Deir ez-Zor,Clashes east of the river,
        ,Hawija,Somebody was arrested,0
        45/45/2017,Hawija,A day that is none,1
        """);
  }

  static Path ucdp(Path folder, String name) {
    return write(
        folder.resolve(name),
        """
        day,place,what,date_prec
        03/10/2017,Al-Qaryatayn,Shelling,1
        05/10/2017,Mayadine,Air strike,1
        """);
  }

  static Path unknown(Path folder, String name) {
    return write(folder.resolve(name), "\u0000\u0001binary");
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
