package org.chronofront.ui.mark;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class BesideTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);
  private static final Rectangle2D DOSSIER = new Rectangle2D(908, 48, 372, 728);
  private static final Rectangle2D WANTED = new Rectangle2D(0, 0, 1240, 620);

  private static Rectangle2D first(Rectangle2D screen, Rectangle2D owner, boolean coversMap) {
    return Beside.first(screen, owner, DOSSIER, WANTED, 520, 280, coversMap);
  }

  @Test
  void first_onAScreenThatTheOwnerFills_leavesTheAnswerAndMostOfTheMapInSight() {
    assertThat(first(LAPTOP, LAPTOP, false)).isEqualTo(new Rectangle2D(0, 352, 908, 448));
  }

  @Test
  void first_withAMapOfItsOwn_leavesTheAnswerAndTheToolBarInSight() {
    assertThat(first(LAPTOP, LAPTOP, true)).isEqualTo(new Rectangle2D(0, 180, 908, 620));
  }

  @Test
  void first_onAWideScreen_standsBesideItsOwnerOnTheSideThatHasRoom() {
    Rectangle2D wide = new Rectangle2D(0, 0, 2560, 1440);
    assertThat(first(wide, LAPTOP, false)).isEqualTo(new Rectangle2D(1280, 0, 1240, 620));
    Rectangle2D right = new Rectangle2D(1280, 900, 1280, 540);
    assertThat(first(wide, right, false)).isEqualTo(new Rectangle2D(40, 820, 1240, 620));
  }

  @Test
  void first_onAScreenTooNarrowForBoth_isNeverNarrowerThanItsLeast() {
    Rectangle2D answer = new Rectangle2D(300, 48, 340, 400);
    Rectangle2D small = new Rectangle2D(0, 0, 640, 480);
    Rectangle2D place = Beside.first(small, small, answer, WANTED, 520, 280, false);
    assertThat(place).isEqualTo(new Rectangle2D(0, 200, 520, 280));
  }

  @Test
  void clear_aWindowOverTheAnswer_movesAsideAndOnlyThen() {
    Rectangle2D over = new Rectangle2D(700, 100, 560, 400);
    assertThat(Beside.clear(LAPTOP, over, DOSSIER, 520))
        .isEqualTo(new Rectangle2D(348, 100, 560, 400));
    assertThat(Beside.clear(LAPTOP, new Rectangle2D(100, 100, 1000, 400), DOSSIER, 520))
        .isEqualTo(new Rectangle2D(0, 100, 908, 400));
    Rectangle2D beside = new Rectangle2D(100, 100, 700, 400);
    assertThat(Beside.clear(LAPTOP, beside, DOSSIER, 520)).isEqualTo(beside);
    assertThat(Beside.clear(LAPTOP, over, DOSSIER, 920)).as("no room").isEqualTo(over);
  }
}
