package org.chronofront.ui.timeline;

import javafx.animation.AnimationTimer;

/// Tells the model at each pulse how much time has passed, while the session plays.
final class PlaybackTimer extends AnimationTimer {
  private static final double NANOS = 1e9;

  private final TimelineViewModel model;
  private long last;

  PlaybackTimer(TimelineViewModel model) {
    this.model = model;
    model
        .session()
        .playingProperty()
        .addListener(
            (property, old, now) -> {
              last = 0;
              if (now) {
                start();
              } else {
                stop();
              }
            });
  }

  @Override
  public void handle(long now) {
    if (last != 0) {
      model.play((now - last) / NANOS);
    }
    last = now;
  }
}
