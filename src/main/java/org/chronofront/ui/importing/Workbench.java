package org.chronofront.ui.importing;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chronofront.library.importing.Importing;
import org.chronofront.ui.fx.Delay;
import org.chronofront.ui.fx.Repaint;

/// What the import dialog works with.
///
/// @param importing of the open library
/// @param jobs where files are looked at and read
/// @param typing makes delays that wait until typing has come to rest
/// @param patience makes delays that wait before progress is shown
/// @param coalescing makes of a task one that may be asked for any number of times, from any
///   thread, and runs on the FX thread once a pulse
/// @param nanos a clock, see [System#nanoTime]
record Workbench(
    Importing importing,
    Jobs jobs,
    Supplier<Delay> typing,
    Supplier<Delay> patience,
    UnaryOperator<Runnable> coalescing,
    LongSupplier nanos) {
  private static final int TYPING_MILLIS = 300;
  private static final int PATIENCE_MILLIS = 100;

  /// On the FX thread and its clock.
  static Workbench onFx(Importing importing, Jobs jobs) {
    return new Workbench(
        importing,
        jobs,
        () -> Delay.ofMillis(TYPING_MILLIS),
        () -> Delay.ofMillis(PATIENCE_MILLIS),
        task -> new Repaint(task)::request,
        System::nanoTime);
  }

  /// A job whose pace is handed over once a pulse.
  WatchedJob watch(java.util.function.Consumer<Pace> painter) {
    WatchedJob[] made = new WatchedJob[1];
    made[0] = new WatchedJob(coalescing.apply(() -> painter.accept(made[0].pace())), nanos);
    return made[0];
  }
}
