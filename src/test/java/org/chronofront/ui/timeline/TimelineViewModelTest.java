package org.chronofront.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chronofront.time.DayRange;
import org.chronofront.time.Step;
import org.chronofront.ui.session.Session;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
  private final Session session = Sessions.bundled();
  private final TimelineViewModel model = new TimelineViewModel(session);

  private LocalDate day() {
    return session.dayProperty().get();
  }

  @Test
  void day_typedInFrench_isShown() {
    assertThat(model.entry().day("12 octobre 2017").accepted()).isTrue();
    assertThat(day()).isEqualTo("2017-10-12");
  }

  @Test
  void day_typedMonth_showsItsFirstDayAndSaysSo() {
    Typed typed = model.entry().day("2016-04");
    assertThat(day()).isEqualTo("2016-04-01");
    assertThat(typed.sentence()).isEqualTo("April 2016: its first day is shown.");
  }

  @Test
  void day_notADate_isRefusedWithASentenceAndNothingChanges() {
    Typed typed = model.entry().day("soon");
    assertThat(typed.accepted()).isFalse();
    assertThat(typed.sentence()).endsWith(".");
    assertThat(day()).isEqualTo("2017-10-03");
  }

  @Test
  void day_beyondTheExtent_goesToItsEndAndSaysSo() {
    Typed typed = model.entry().day("2019");
    assertThat(typed.sentence()).contains("the nearest is 12 October 2017");
    assertThat(day()).isEqualTo("2017-10-12");
  }

  private void assertWindow(String from, String to) {
    assertThat(session.windowProperty().get())
        .isEqualTo(new DayRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @Test
  void toAndFrom_beyondTheOtherEnd_takeItAlong() {
    assertThat(model.entry().to("15 mars 2016").accepted()).isTrue();
    assertWindow("2016-03-01", "2016-03-15");
    assertThat(model.entry().from("1 octobre 2016").accepted()).isTrue();
    assertWindow("2016-10-01", "2016-10-15");
    model.entry().from("10/10/2017");
    assertWindow("2017-10-10", "2017-10-12");
  }

  @Test
  void from_typedMonthOrYear_isTheWholeWindow() {
    model.entry().from("avril 2016");
    assertWindow("2016-04-01", "2016-04-30");
    model.entry().from("2016");
    assertWindow("2016-01-01", "2016-12-31");
    Typed typed = model.entry().from("2017-10");
    assertWindow("2017-10-01", "2017-10-12");
    assertThat(typed.sentence()).contains("the nearest is 12 October 2017");
  }

  @Test
  void to_typedMonth_includesItsLastDay() {
    model.entry().from("2015-08");
    model.entry().to("2016-04");
    assertThat(session.windowProperty().get())
        .isEqualTo(new DayRange(LocalDate.of(2015, 8, 1), LocalDate.of(2016, 4, 30)));
  }

  @Test
  void step_eachChoice_movesByIt() {
    model.step(1);
    assertThat(day()).isEqualTo("2017-10-04");
    model.step(Step.WEEK, -1);
    assertThat(day()).isEqualTo("2017-09-27");
    model.stepProperty().set(Step.MONTH);
    model.step(-1);
    assertThat(day()).isEqualTo("2017-08-27");
  }

  @Test
  void dragDayTo_beyondTheWindow_stopsAtItsEnd() {
    model.dragDayTo(LocalDate.of(2017, 9, 1));
    assertThat(day()).isEqualTo("2017-09-28");
    assertThat(session.windowProperty().get()).isEqualTo(Sessions.WINDOW);
  }

  @Test
  void toNeighbour_selectedPlace_goesThroughItsClaims() {
    session.selectPlace("al-qaryatayn");
    model.toNeighbour(false);
    model.toNeighbour(false);
    assertThat(day()).isEqualTo("2017-10-01");
    model.toNeighbour(false);
    assertThat(day()).isEqualTo("2016-04-30");
    model.toNeighbour(true);
    assertThat(day()).isEqualTo("2017-10-01");
  }

  @Test
  void play_toTheEnd_stopsThere() {
    model.togglePlaying();
    for (int i = 0; i < 1000 && session.playingProperty().get(); i++) {
      model.play(0.05);
    }
    assertThat(session.playingProperty().get()).isFalse();
    assertThat(day()).isEqualTo("2017-10-12");
    model.togglePlaying();
    assertThat(day()).isEqualTo("2017-09-28");
  }

  @Test
  void play_sparseYears_takesSeconds() {
    session.showWindow(Sessions.EXTENT);
    session.goTo(Sessions.EXTENT.from());
    model.speedProperty().set(1);
    model.togglePlaying();
    double seconds = 0;
    while (session.playingProperty().get() && seconds < 600) {
      model.play(1 / 60.0);
      seconds += 1 / 60.0;
    }
    assertThat(seconds).isLessThan(40);
    assertThat(day()).isEqualTo("2017-10-12");
  }

  @Test
  void places_pinnedAndSelected_comeOnce() {
    session.pinnedPlaces().add("mayadine");
    session.selectPlace("hawija");
    assertThat(model.ribbons().places()).containsExactly("mayadine", "hawija");
    session.selectPlace("mayadine");
    assertThat(model.ribbons().places()).containsExactly("mayadine");
  }

  @Test
  void history_knowledgeDay_isObeyed() {
    int now = model.ribbons().history("mayadine").periods().size();
    session.knownProperty().set(LocalDate.of(2017, 10, 3));
    assertThat(model.ribbons().history("mayadine").periods()).hasSize(1).hasSizeLessThan(now);
    assertThat(model.ribbons().claims("mayadine")).isEmpty();
  }

  @Test
  void knowledge_toggled_isTheDayShownAndBack() {
    model.knowledge().toggle();
    assertThat(session.knownProperty().get()).isEqualTo("2017-10-03");
    assertThat(model.summary()).contains("As known on 3 October 2017");
    model.knowledge().toggle();
    assertThat(session.knownProperty().get()).isNull();
  }

  @Test
  void knowledge_played_movesWhileTheDayStays() {
    session.knownProperty().set(LocalDate.of(2017, 10, 5));
    model.knowledge().playedProperty().set(true);
    model.togglePlaying();
    model.play(0);
    for (int i = 0; i < 400 && session.playingProperty().get(); i++) {
      model.play(0.25);
    }

    assertThat(session.knownProperty().get()).isEqualTo("2017-10-12");
    assertThat(session.dayProperty().get()).isEqualTo("2017-10-03");
    assertThat(session.playingProperty().get()).isFalse();
  }

  @Test
  void knowledge_playedFromTheEnd_startsAtTheWindowsBeginning() {
    session.knownProperty().set(session.windowProperty().get().to());
    model.knowledge().playedProperty().set(true);
    model.togglePlaying();

    assertThat(session.knownProperty().get()).isEqualTo(session.windowProperty().get().from());
  }

  @Test
  void knowledge_everythingKnownWhilePlayed_stops() {
    session.knownProperty().set(LocalDate.of(2017, 10, 5));
    model.knowledge().playedProperty().set(true);
    model.togglePlaying();
    session.knownProperty().set(null);

    assertThat(session.playingProperty().get()).isFalse();
    assertThat(model.knowledge().playedProperty().get()).isFalse();
  }

  @Test
  void summary_anyState_saysDayWindowAndCount() {
    assertThat(model.summary()).contains("3 October 2017", "28 Sep – 12 Oct 2017", "events shown");
  }
}
