package org.chronofront.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import org.chronofront.time.DayRange;
import org.chronofront.ui.fx.FxThread;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;

/// Uses the window once as a person would and ends the application: the packaging's training run.
/// What has been loaded by then lies in the AOT cache, so that the first click after a start is not
/// the slow one. Asked for with the system property `chronofront.rehearse=true`. FX thread.
public final class Rehearsal {
  private static final int PULSES_BETWEEN = 8;
  private static final int PLACES = 3;
  private static final int DAYS = 4;

  private Rehearsal() {}

  /// Plays it once the window is complete; does nothing unless asked for.
  public static void watch(MainWindow window) {
    if (!Boolean.getBoolean("chronofront.rehearse")) {
      return;
    }
    new AnimationTimer() {
      private final Deque<Runnable> steps = new ArrayDeque<>();
      private int pulses;

      @Override
      public void handle(long now) {
        if (!window.isComplete() || ++pulses % PULSES_BETWEEN != 0) {
          return;
        }
        if (steps.isEmpty()) {
          fill(steps, Objects.requireNonNull(window.session()));
        }
        steps.remove().run();
        if (steps.isEmpty()) {
          stop();
          FxThread.exit();
        }
      }
    }.start();
  }

  private static void fill(Deque<Runnable> steps, Session session) {
    session.library().control().places().stream()
        .limit(PLACES)
        .forEach(
            place -> {
              steps.add(() -> session.selectPlace(place));
              for (int day = 0; day < DAYS; day++) {
                steps.add(() -> session.goTo(session.dayProperty().get().minusDays(1)));
              }
            });
    DayRange all = session.windowProperty().get();
    if (all.days() > 1) {
      steps.add(() -> session.showWindow(new DayRange(all.from(), all.to().minusDays(1))));
    }
    steps.add(() -> session.showWindow(all));
    if (session.library().events().size() > 0) {
      steps.add(() -> session.selectEvent(0));
    }
    steps.add(session::clearSelection);
    MapPosition home = session.mapPositionProperty().get();
    steps.add(
        () ->
            session
                .mapPositionProperty()
                .set(new MapPosition(home.longitude(), home.latitude(), home.zoom() + 1)));
  }
}
