package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chronofront.ui.session.Session;
import org.junit.jupiter.api.Test;

/// The rows of sources, in the test's own thread.
class RibbonsTest {
  private final Deque<Runnable> background = new ArrayDeque<>();

  private Ribbons ribbons(Session session) {
    session.selectPlace("mayadine");
    return new TimelineViewModel(session, background::add, Runnable::run).ribbons();
  }

  @Test
  void rows_aPlaceOfManyClaims_areAskedOfTheBackgroundOnceUnfolded() {
    Session session = Sessions.of(FakeLibrary.disputed(1_100));
    Ribbons ribbons = ribbons(session);
    session.goTo(LocalDate.of(2017, 10, 12));
    assertThat(ribbons.rows()).hasSize(1);
    assertThat(background).as("folded").isEmpty();

    ribbons.toggleUnfolded("mayadine");
    assertThat(ribbons.rows().getLast()).isInstanceOf(RibbonRow.Awaited.class);
    assertThat(ribbons.rows()).hasSize(2);
    assertThat(background).as("asked once").hasSize(1);
    int before = ribbons.arrivedProperty().get();
    background.removeFirst().run();
    assertThat(ribbons.arrivedProperty().get()).isEqualTo(before + 1);
    assertThat(ribbons.rows().getLast())
        .isEqualTo(new RibbonRow.Rest("mayadine", 1_103 - (Ribbons.MOST_TOLD - 1)));
    assertThat(ribbons.rows()).hasSize(1 + Ribbons.MOST_TOLD);
  }

  @Test
  void rows_anotherKnowledgeDayMeanwhile_dropTheAnswer() {
    Session session = Sessions.of(FakeLibrary.disputed(1_100));
    Ribbons ribbons = ribbons(session);
    ribbons.toggleUnfolded("mayadine");
    assertThat(ribbons.rows()).hasSize(2);
    session.knownProperty().set(LocalDate.of(2017, 10, 1));
    background.removeFirst().run();
    assertThat(ribbons.arrivedProperty().get()).isZero();
    assertThat(ribbons.rows().getLast()).isInstanceOf(RibbonRow.Awaited.class);
    background.removeFirst().run();
    assertThat(ribbons.rows()).as("nothing was known of Mayadine").hasSize(1);
  }

  @Test
  void rows_moreSourcesThanRows_keepThoseThatDisagree() {
    Ribbons ribbons = ribbons(Sessions.of(FakeLibrary.disputed(6)));
    ribbons.toggleUnfolded("mayadine");
    List<RibbonRow> rows = ribbons.rows();
    assertThat(rows.getLast()).isEqualTo(new RibbonRow.Rest("mayadine", 2));
    assertThat(rows.subList(1, rows.size() - 1))
        .hasSize(Ribbons.MOST_TOLD - 1)
        .allSatisfy(row -> assertThat(((RibbonRow.Told) row).telling().against()).isNotEmpty());
  }

  @Test
  void toggleUnfolded_nothingClaimed_staysFolded() {
    Ribbons ribbons = ribbons(Sessions.bundled());
    ribbons.toggleUnfolded("nowhere");
    assertThat(ribbons.unfolded()).isEmpty();
  }

  @Test
  void stack_mixedHeights_findsTheRowAtEachPixel() {
    RowStack stack = new RowStack(new int[] {24, 20, 16});
    assertThat(List.of(stack.at(0), stack.at(23.9), stack.at(24), stack.at(43), stack.at(59)))
        .containsExactly(0, 0, 1, 1, 2);
    assertThat(List.of(stack.at(-1), stack.at(60), RowStack.EMPTY.at(0)))
        .containsExactly(-1, -1, -1);
    assertThat(stack).isEqualTo(new RowStack(new int[] {24, 20, 16}));
    assertThat(stack).isNotEqualTo(RowStack.even(3, 20));
  }
}
