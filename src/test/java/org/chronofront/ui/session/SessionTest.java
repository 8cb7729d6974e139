package org.chronofront.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.ControlStatus;
import org.chronofront.control.Fading;
import org.chronofront.index.EventFilter;
import org.chronofront.library.BundledDataset;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.EventKind;
import org.chronofront.time.DayRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
  private static final DayRange EXTENT = range("2015-07-01", "2017-11-12");
  private static final DayRange WINDOW = range("2017-09-28", "2017-10-12");

  @TempDir static Path folder;
  static OpenLibrary library;

  private Session session;

  @BeforeAll
  static void openLibrary() {
    library =
        new Libraries(
                folder.resolve("library.chronofront"),
                BundledDataset.shipped(),
                Clock.systemUTC(),
                Duration.ofSeconds(1))
            .openDefault();
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  @BeforeEach
  void newSession() {
    session =
        new Session(library, EXTENT, WINDOW, day("2017-10-12"), new MapPosition(38.5, 34.6, 7));
  }

  @Test
  void fading_another_weighsAndCountsNothingAnew() {
    Shown before = session.shown().get();
    ControlEngine engine = session.engine();

    session.fadingProperty().set(new Fading(30));

    assertThat(session.shown().isValid()).isTrue();
    assertThat(session.shown().get()).isSameAs(before);
    assertThat(session.engine()).isSameAs(engine);
  }

  @Test
  void goTo_dayInTheWindow_leavesTheWindow() {
    session.goTo(day("2017-10-03"));

    assertThat(session.dayProperty().get()).isEqualTo(day("2017-10-03"));
    assertThat(session.windowProperty().get()).isEqualTo(WINDOW);
  }

  @Test
  void goTo_dayBeforeTheWindow_takesTheWindowAlongAtTheSameWidth() {
    session.goTo(day("2016-04-30"));

    assertThat(session.windowProperty().get()).isEqualTo(range("2016-04-30", "2016-05-14"));
  }

  @Test
  void goTo_dayAfterTheWindow_endsTheWindowThere() {
    session.goTo(day("2017-10-20"));

    assertThat(session.windowProperty().get()).isEqualTo(range("2017-10-06", "2017-10-20"));
  }

  @Test
  void goTo_outOfReach_stopsAtTheEnd() {
    session.goTo(day("1999-01-01"));

    assertThat(session.dayProperty().get()).isEqualTo(EXTENT.from());
    assertThat(session.windowProperty().get().days()).isEqualTo(WINDOW.days());
  }

  @Test
  void showWindow_dayOutside_isPulledIn() {
    session.showWindow(range("2017-10-01", "2017-10-05"));

    assertThat(session.dayProperty().get()).isEqualTo(day("2017-10-05"));
  }

  @Test
  void shown_followsDayAndKnowledge() {
    session.goTo(day("2017-10-12"));
    assertThat(statusOf("mayadine")).isEqualTo(ControlStatus.CONTESTED);

    session.knownProperty().set(day("2017-10-03"));
    assertThat(statusOf("mayadine")).isEqualTo(ControlStatus.UNKNOWN);

    session.knownProperty().set(null);
    session.goTo(day("2017-10-01"));
    assertThat(statusOf("al-qaryatayn")).isEqualTo(ControlStatus.HELD);
  }

  @Test
  void shown_knowledgeDay_leavesOutEventsReportedLater() {
    int everything = session.shown().get().events().shown();

    session.knownProperty().set(day("2017-10-03"));

    var events = session.shown().get().events();
    assertThat(events.notYetReported()).isPositive();
    assertThat(events.shown()).isEqualTo(everything - events.notYetReported());
    for (int row : events.rows()) {
      assertThat(library.events().id(row)).isNotEqualTo("mayadine-quarters");
    }
  }

  @Test
  void shown_eventBeforeADay_isInTheWindowOfThatDayOnly() {
    session.showWindow(range("2016-05-01", "2016-05-31"));

    assertThat(shownIds()).doesNotContain("hawija-lost", "mayadine-capital");

    session.showWindow(range("2017-10-12", "2017-10-12"));
    assertThat(shownIds()).contains("hawija-lost", "mayadine-capital");
  }

  @Test
  void shown_filter_hidesEventsButNotControl() {
    int before = session.shown().get().events().shown();

    session.filterProperty().set(EventFilter.NONE.withKind(EventKind.BATTLE, true));

    assertThat(session.shown().get().events().hiddenByKind()).isPositive();
    assertThat(session.shown().get().events().shown())
        .isEqualTo(before - session.shown().get().events().hiddenByKind());
    assertThat(statusOf("al-qaryatayn")).isEqualTo(ControlStatus.CONTESTED);
  }

  @Test
  void shown_manyChangesBeforeItIsRead_invalidateOnce() {
    session.shown().get();
    AtomicInteger invalidations = new AtomicInteger();
    session.shown().addListener(_ -> invalidations.incrementAndGet());

    session.goTo(day("2016-04-30"));
    session.filterProperty().set(EventFilter.NONE.withActor("is", true));
    session.knownProperty().set(day("2017-10-03"));

    assertThat(invalidations).hasValue(1);
  }

  @Test
  void selectEvent_outsideTheWindow_movesTimeToIt() {
    int row = rowOf("qaryatayn-retaken-2016");

    session.selectEvent(row);

    assertThat(session.selectionProperty().get())
        .isEqualTo(Selection.event("qaryatayn-retaken-2016", "al-qaryatayn"));
    assertThat(session.windowProperty().get().contains(day("2016-04-30"))).isTrue();
  }

  private ControlStatus statusOf(String place) {
    return session.shown().get().findings().get(place).status();
  }

  private List<String> shownIds() {
    List<String> ids = new ArrayList<>();
    for (int row : session.shown().get().events().rows()) {
      ids.add(library.events().id(row));
    }
    return ids;
  }

  private int rowOf(String eventId) {
    for (int row = 0; row < library.events().size(); row++) {
      if (library.events().id(row).equals(eventId)) {
        return row;
      }
    }
    throw new AssertionError(eventId);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static DayRange range(String from, String to) {
    return new DayRange(day(from), day(to));
  }
}
