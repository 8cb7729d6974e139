package org.chronofront.ui.session;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Fading;
import org.chronofront.control.RuleChoice;
import org.chronofront.index.EventFilter;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.style.ActorColors;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What is asked of one open library: window, day, knowledge day, rule, filter, selection, map
/// position. Everything shown is derived from it, in one lazy step: a view listens for invalidation
/// of {@link #shown} and reads it when it paints, so that ten changes before a frame cost one
/// computation.
public final class Session {
  private final OpenLibrary library;
  private final ActorColors actorColors;
  private final DayRange extent;
  private final ReadOnlyObjectWrapper<DayRange> window;
  private final ReadOnlyObjectWrapper<LocalDate> day;
  private final ObjectProperty<@Nullable LocalDate> known = new SimpleObjectProperty<>();
  private final ObjectProperty<RuleChoice> rule = new SimpleObjectProperty<>(RuleChoice.LATEST);
  private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
  private final ObjectProperty<MapPosition> mapPosition;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<Fading> fading = new SimpleObjectProperty<>(Fading.USUAL);
  private final IntegerProperty interpolation = new SimpleIntegerProperty();
  private final BooleanProperty playing = new SimpleBooleanProperty();
  private final ObservableList<String> pinnedPlaces = FXCollections.observableArrayList();
  private final TickedOff tickedOff;
  private final ObjectBinding<Shown> shown;
  private final Questions questions = new Questions(this);
  private final ShownTellings tellings = new ShownTellings(this);
  private @Nullable ControlEngine engine;
  private @Nullable RuleChoice weighed;
  private @Nullable Selection selectedEvent;
  private int selectedRow = -1;

  /// A session on a library, looking at all of it.
  ///
  /// @param extent the days that the timeline can reach
  /// @param window the first window, within the extent
  /// @param day the first day, within the window
  /// @param position where the map looks first
  public Session(
      OpenLibrary library, DayRange extent, DayRange window, LocalDate day, MapPosition position) {
    this.library = library;
    this.actorColors = new ActorColors(library.catalog().actors());
    this.extent = extent;
    this.tickedOff = new TickedOff(library.ticks());
    this.window = new ReadOnlyObjectWrapper<>(window);
    this.day = new ReadOnlyObjectWrapper<>(window.clamp(day));
    this.mapPosition = new SimpleObjectProperty<>(position);
    this.shown =
        Bindings.createObjectBinding(this::derive, this.window, this.day, known, rule, filter);
    questions.followSelection();
  }

  /// The open library.
  public OpenLibrary library() {
    return library;
  }

  /// The actors' colours and codes.
  public ActorColors actorColors() {
    return actorColors;
  }

  /// The days that the timeline can reach.
  public DayRange extent() {
    return extent;
  }

  /// The window whose events are shown; set it with {@link #showWindow}.
  public ReadOnlyObjectProperty<DayRange> windowProperty() {
    return window.getReadOnlyProperty();
  }

  /// The day whose control is shown, always within the window; set it with {@link #goTo}.
  public ReadOnlyObjectProperty<LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /// The knowledge day; null for all that is known.
  public ObjectProperty<@Nullable LocalDate> knownProperty() {
    return known;
  }

  /// How claims are weighed: rule, lens and level.
  public ObjectProperty<RuleChoice> ruleProperty() {
    return rule;
  }

  /// The library's claims, weighed as [#ruleProperty] says; made anew only when that changes.
  public ControlEngine engine() {
    RuleChoice asked = rule.get();
    if (engine == null || !asked.equals(weighed)) {
      engine = library.control().under(library.catalog().rule(asked));
      weighed = asked;
    }
    return engine;
  }

  /// What is hidden.
  public ObjectProperty<EventFilter> filterProperty() {
    return filter;
  }

  /// What is hidden, and what was not known yet: the filter that every count and picture of events
  /// obeys.
  public EventFilter eventFilter() {
    return filter.get().knownOn(known.get());
  }

  /// What is picked; null for nothing.
  public ObjectProperty<@Nullable Selection> selectionProperty() {
    return selection;
  }

  /// Where the map looks.
  public ObjectProperty<MapPosition> mapPositionProperty() {
    return mapPosition;
  }

  /// How far the land between places is shaded, in kilometres; 0 for not at all.
  public IntegerProperty interpolationProperty() {
    return interpolation;
  }

  /// How marks and ribbons fade with the age of their evidence. No part of [#shown]: what is so
  /// stays, it is only drawn otherwise. Whoever draws by age listens to this, too.
  public ObjectProperty<Fading> fadingProperty() {
    return fading;
  }

  /// Light or dark.
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /// True while the day moves by itself.
  public BooleanProperty playingProperty() {
    return playing;
  }

  /// Places whose ribbons stay on the timeline, in order. The selected place's ribbon is shown
  /// besides.
  public ObservableList<String> pinnedPlaces() {
    return pinnedPlaces;
  }

  /// The gaps and checks that somebody has worked through.
  public TickedOff tickedOff() {
    return tickedOff;
  }

  /// Why states are the answer, as somebody has asked.
  public Questions questions() {
    return questions;
  }

  /// How each outlet tells the picked place, where that is unfolded.
  public ShownTellings tellings() {
    return tellings;
  }

  /// What is to be seen, derived lazily. Listen for invalidation, read when painting.
  public ObjectBinding<Shown> shown() {
    return shown;
  }

  /// Shows the control of a day. A day outside the window takes the window with it, at the same
  /// width; a day outside the extent goes to its nearest end.
  public void goTo(LocalDate target) {
    LocalDate to = extent.clamp(target);
    DayRange now = window.get();
    if (!now.contains(to)) {
      long width = now.days();
      LocalDate from = to.isBefore(now.from()) ? to : to.minusDays(width - 1);
      window.set(within(from, width));
    }
    day.set(to);
  }

  /// Shows the events of a window, cut to the extent; the day stays within.
  public void showWindow(DayRange range) {
    DayRange cut = new DayRange(extent.clamp(range.from()), extent.clamp(range.to()));
    day.set(cut.clamp(day.get()));
    window.set(cut);
  }

  /// Picks a place, in all views.
  public void selectPlace(String placeId) {
    selection.set(Selection.place(placeId));
  }

  /// Picks an event, in all views, and moves the day to it where it lies outside the window; an
  /// undated one leaves the day where it is.
  public void selectEvent(int row) {
    var events = library.events();
    Selection picked = Selection.event(events.id(row), events.placeId(row));
    selectedEvent = picked;
    selectedRow = row;
    selection.set(picked);
    if (!events.isDated(row)) {
      return;
    }
    LocalDate last = LocalDate.ofEpochDay(events.lastDay(row));
    LocalDate first = LocalDate.ofEpochDay(events.firstDay(row));
    if (last.isBefore(window.get().from())) {
      goTo(last);
    } else if (first.isAfter(window.get().to())) {
      goTo(first);
    }
  }

  /// Picks the event with an id, if there is one.
  public void selectEvent(String eventId) {
    library.events().rowOf(eventId).ifPresent(this::selectEvent);
  }

  /// The row of the event that is picked, -1 when none is.
  public int selectedRow() {
    Selection now = selection.get();
    if (now == null || now.eventId() == null) {
      return -1;
    }
    if (!now.equals(selectedEvent)) {
      selectedRow = library.events().rowOf(now.eventId()).orElse(-1);
      selectedEvent = now;
    }
    return selectedRow;
  }

  /// Picks a point within an area that a dataset draws.
  public void selectArea(String areaId, GeoPoint point) {
    selection.set(Selection.area(areaId, point));
  }

  /// Picks nothing.
  public void clearSelection() {
    selection.set(null);
  }

  private DayRange within(LocalDate from, long width) {
    LocalDate start = extent.clamp(from);
    LocalDate end = extent.clamp(start.plusDays(width - 1));
    return new DayRange(extent.clamp(end.minusDays(width - 1)), end);
  }

  private Shown derive() {
    return new Shown(
        day.get(),
        window.get(),
        known.get(),
        rule.get(),
        library.events().select(window.get(), eventFilter()),
        engine().states(day.get(), known.get()).byPlace());
  }
}
