package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlaybackTest {
  private static final LocalDate START = LocalDate.of(2017, 1, 1);
  private static final LocalDate END = LocalDate.of(2019, 1, 1);

  private final Playback playback = new Playback();

  @Test
  void advance_denseData_keepsTheChosenSpeed() {
    LocalDate day = START;
    for (int i = 0; i < 120; i++) {
      day = playback.advance(day, 1 / 60.0, 7, day.plusDays(1), END);
    }
    assertThat(day).isBetween(START.plusDays(13), START.plusDays(14));
  }

  @Test
  void advance_longSilence_isCrossedInASecondAndStopsAtTheNextEvent() {
    LocalDate busy = START.plusDays(500);
    LocalDate day = START;
    int frames = 0;
    while (day.isBefore(busy)) {
      day = playback.advance(day, 1 / 60.0, 1, busy, END);
      frames++;
    }
    assertThat(day).isEqualTo(busy);
    assertThat(frames).isBetween(55, 65);
  }

  @Test
  void advance_screenStoodStill_doesNotLeap() {
    assertThat(playback.advance(START, 60, 30, START.plusDays(1), END))
        .isBeforeOrEqualTo(START.plusDays(8));
  }

  @Test
  void advance_nearTheEnd_stopsAtIt() {
    assertThat(playback.advance(END.minusDays(1), 0.25, 30, LocalDate.MAX, END)).isEqualTo(END);
  }
}
