package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.chronofront.control.ControlEngine;
import org.chronofront.time.DayRange;
import org.chronofront.time.Step;
import org.chronofront.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The second clock on the timeline: the day whose knowledge is shown, moved and played. Null is
/// all that is known. FX thread, or one thread of a test.
public final class KnowledgeDay {
  private final Session session;
  private final Playback playback = new Playback();
  private final BooleanProperty played = new SimpleBooleanProperty();
  private @Nullable BusyDays reports;

  KnowledgeDay(Session session) {
    this.session = session;
    session
        .knownProperty()
        .addListener(
            (property, old, now) -> {
              if (now == null && played.get()) {
                session.playingProperty().set(false);
                played.set(false);
              }
            });
  }

  /// True when playing moves this day and leaves the day shown where it is; false by itself when
  /// everything is known.
  public BooleanProperty playedProperty() {
    return played;
  }

  /// The knowledge day; null for all that is known.
  @Nullable LocalDate get() {
    return session.knownProperty().get();
  }

  /// Leaves out what was reported after a day, pulled into the days that there are.
  void set(LocalDate day) {
    session.knownProperty().set(session.extent().clamp(day));
  }

  /// Lets all that is known count.
  void clear() {
    session.knownProperty().set(null);
  }

  /// As known on the day shown; or everything again.
  void toggle() {
    if (get() == null) {
      set(session.dayProperty().get());
    } else {
      clear();
    }
  }

  /// Goes some steps on, or back when negative; from the day shown where everything is known.
  void step(Step by, int steps) {
    LocalDate now = get();
    set(by.plus(now == null ? session.dayProperty().get() : now, steps));
  }

  /// Gets ready to be played: a day outside the window, or at its end, starts at its beginning.
  void rewind() {
    playback.restart();
    DayRange window = session.windowProperty().get();
    LocalDate now = get();
    if (now == null || !window.contains(now) || now.equals(window.to())) {
      set(window.from());
    }
  }

  /// Moves on while playing, quickly where nothing was reported.
  ///
  /// @param seconds since the last call
  /// @param daysPerSecond the speed
  /// @return true at the window's end
  boolean play(double seconds, double daysPerSecond) {
    LocalDate now = get();
    LocalDate end = session.windowProperty().get().to();
    if (now == null) {
      return true;
    }
    LocalDate next = playback.advance(now, seconds, daysPerSecond, reports().after(now), end);
    if (!next.equals(now)) {
      set(next);
    }
    return !next.isBefore(end);
  }

  private BusyDays reports() {
    BusyDays found = reports;
    if (found == null) {
      ControlEngine control = session.library().control();
      IntStream days =
          control.places().stream()
              .flatMap(place -> control.claims(place).stream())
              .mapToInt(claim -> (int) claim.reported().toEpochDay());
      found = BusyDays.of(days);
      reports = found;
    }
    return found;
  }
}
