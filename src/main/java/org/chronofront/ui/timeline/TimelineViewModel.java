package org.chronofront.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.chronofront.index.EventFilter;
import org.chronofront.library.OpenLibrary;
import org.chronofront.time.DayRange;
import org.chronofront.time.DayText;
import org.chronofront.time.Step;
import org.chronofront.ui.session.PlaceTellings;
import org.chronofront.ui.session.Session;

/// What the timeline shows and what can be done with it; knows no scene graph. FX thread, or one
/// thread of a test.
public final class TimelineViewModel {
  private final Session session;
  private final TimelineAxis axis;
  private final Ribbons ribbons;
  private final EventCounts counts;
  private final DateEntry entry;
  private final KnowledgeDay knowledge;
  private final Playback playback = new Playback();
  private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.DAY);
  private final DoubleProperty speed = new SimpleDoubleProperty(2);

  /// A timeline of the session that weighs everything at once, for tests and measurements.
  public TimelineViewModel(Session session) {
    this(session, Runnable::run, Runnable::run);
  }

  /// A timeline of the session.
  ///
  /// @param background weighs what each source tells where that takes longer than a frame
  /// @param fx takes its answers
  TimelineViewModel(Session session, Executor background, Executor fx) {
    this.session = session;
    this.axis = new TimelineAxis(session.extent(), session.windowProperty().get());
    this.ribbons = new Ribbons(session, new PlaceTellings(session, background, fx));
    this.counts = new EventCounts(session);
    this.entry = new DateEntry(session, axis);
    this.knowledge = new KnowledgeDay(session);
  }

  /// The session.
  public Session session() {
    return session;
  }

  /// Which days the axis shows.
  public TimelineAxis axis() {
    return axis;
  }

  /// Which places have ribbons.
  Ribbons ribbons() {
    return ribbons;
  }

  /// The numbers of events.
  EventCounts counts() {
    return counts;
  }

  /// Puts typed dates into the session.
  DateEntry entry() {
    return entry;
  }

  /// The second clock.
  public KnowledgeDay knowledge() {
    return knowledge;
  }

  /// How far an arrow key goes.
  public ObjectProperty<Step> stepProperty() {
    return step;
  }

  /// How many days a second are played.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// Goes some of the chosen steps on, or back when negative.
  public void step(int steps) {
    step(step.get(), steps);
  }

  /// Goes some steps on, or back when negative.
  public void step(Step by, int steps) {
    session.goTo(by.plus(session.dayProperty().get(), steps));
  }

  /// Goes to the first day of the window.
  public void toWindowStart() {
    session.goTo(session.windowProperty().get().from());
  }

  /// Goes to the last day of the window.
  public void toWindowEnd() {
    session.goTo(session.windowProperty().get().to());
  }

  /// Goes to the next day, or the one before, on which something is said: of the selected place
  /// when there is one, else of anything. Stays where there is none.
  public void toNeighbour(boolean next) {
    OpenLibrary library = session.library();
    String place = ribbons.selected();
    BusyDays busy =
        place == null || library.control().claims(place).isEmpty()
            ? allBusyDays()
            : BusyDays.of(library.control(), place);
    LocalDate now = session.dayProperty().get();
    LocalDate target = next ? busy.after(now) : busy.before(now);
    if (session.extent().contains(target)) {
      session.goTo(target);
    }
  }

  /// Moves the day within the window, as dragging does: it stops at the window's ends.
  public void dragDayTo(LocalDate day) {
    session.goTo(session.windowProperty().get().clamp(day));
  }

  /// Starts playing, from the window's beginning when its end is reached; or stops.
  public void togglePlaying() {
    boolean start = !session.playingProperty().get();
    if (start && knowledge.playedProperty().get()) {
      knowledge.rewind();
    } else if (start) {
      playback.restart();
      if (session.dayProperty().get().equals(session.windowProperty().get().to())) {
        toWindowStart();
      }
    }
    session.playingProperty().set(start);
  }

  /// Moves on while playing; stops at the window's end.
  ///
  /// @param seconds since the last call
  public void play(double seconds) {
    if (knowledge.playedProperty().get()) {
      if (knowledge.play(seconds, speed.get())) {
        session.playingProperty().set(false);
      }
      return;
    }
    LocalDate now = session.dayProperty().get();
    LocalDate end = session.windowProperty().get().to();
    LocalDate next = playback.advance(now, seconds, speed.get(), allBusyDays().after(now), end);
    if (!next.equals(now)) {
      session.goTo(next);
    }
    if (!next.isBefore(end)) {
      session.playingProperty().set(false);
    }
  }

  /// Brings a window that was set elsewhere into sight. One that a day carried along keeps its
  /// length: where the axis shows a part of it only, that stays so, and the day is in sight.
  void windowChanged(DayRange old, DayRange now) {
    if (old.days() != now.days() || axis.shows(old)) {
      axis.reveal(now);
    }
  }

  /// Shows all days on the axis.
  public void fitAll() {
    axis.fit(session.extent());
  }

  /// Shows the window on the axis.
  public void fitWindow() {
    axis.fit(session.windowProperty().get());
  }

  /// Unfolds each source's ribbon below that of the selected place, or folds them; below the last
  /// pinned place when none is selected.
  public void toggleUnfolded() {
    List<String> places = ribbons.places();
    if (!places.isEmpty()) {
      String selected = ribbons.selected();
      ribbons.toggleUnfolded(selected == null ? places.getLast() : selected);
    }
  }

  /// Keeps a place's ribbon on the timeline, or no longer.
  public void togglePinned(String placeId) {
    if (!session.pinnedPlaces().remove(placeId)) {
      session.pinnedPlaces().add(placeId);
    }
  }

  /// Day, window and count in words, for screen readers.
  public String summary() {
    DayRange window = session.windowProperty().get();
    int shown = session.shown().get().events().shown();
    LocalDate known = knowledge.get();
    return "Timeline. Day %s.%s Window %s, both days included. %d %s shown."
        .formatted(
            DayText.of(session.dayProperty().get()),
            known == null ? "" : " As known on " + DayText.of(known) + ".",
            DayText.window(window),
            shown,
            shown == 1 ? "event" : "events");
  }

  private BusyDays allBusyDays() {
    OpenLibrary library = session.library();
    EventFilter filter = session.eventFilter();
    return busy.of(library, filter);
  }

  private final BusyCache busy = new BusyCache();
}
