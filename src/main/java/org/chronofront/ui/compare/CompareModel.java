package org.chronofront.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.Finding;
import org.chronofront.control.RuleChoice;
import org.chronofront.control.difference.ControlView;
import org.chronofront.control.difference.Difference;
import org.chronofront.control.difference.PlaceDifference;
import org.chronofront.library.ClaimDetail;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.ControlClaim;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Why;
import org.jspecify.annotations.Nullable;

/// The two sides and what differs between them. Knows no scene graph. FX thread; what takes long
/// runs in the background, and an answer that nobody waits for any more is dropped.
final class CompareModel {
  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final ObjectProperty<Side> first;
  private final ObjectProperty<Side> second;
  private final ReadOnlyObjectWrapper<@Nullable Difference> difference =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Why> asked = new ReadOnlyObjectWrapper<>();
  private final Map<RuleChoice, ControlEngine> engines = new HashMap<>();
  private @Nullable List<Side> awaited;

  /// Compares the day shown with the last of the window.
  CompareModel(Session session, Executor background, Executor fx) {
    this.session = session;
    this.background = background;
    this.fx = fx;
    Side shown = shown();
    this.first = new SimpleObjectProperty<>(shown);
    this.second = new SimpleObjectProperty<>(shown);
    compareDays();
    first.subscribe((_, _) -> refresh());
    second.subscribe((_, _) -> refresh());
  }

  Session session() {
    return session;
  }

  OpenLibrary library() {
    return session.library();
  }

  /// Side A.
  ObjectProperty<Side> first() {
    return first;
  }

  /// Side B.
  ObjectProperty<Side> second() {
    return second;
  }

  /// Side A, or B.
  Side side(boolean isFirst) {
    return isFirst ? first.get() : second.get();
  }

  /// What differs, null until it is known; the last answer stays while another is computed.
  ReadOnlyObjectProperty<@Nullable Difference> difference() {
    return difference.getReadOnlyProperty();
  }

  private Side shown() {
    return new Side(
        session.dayProperty().get(), session.ruleProperty().get(), session.knownProperty().get());
  }

  /// A is the day shown, B the last day of the window; where they are one, A is the window's first.
  void compareDays() {
    Side shown = shown();
    Side last = shown.on(session.windowProperty().get().to());
    first.set(last.equals(shown) ? shown.on(session.windowProperty().get().from()) : shown);
    second.set(last);
    refresh();
  }

  /// A is the day shown as known then (on the knowledge day, or else on that day), B the same day
  /// as known now.
  void compareKnown() {
    Side shown = shown();
    first.set(shown.known() == null ? shown.knownOn(shown.day()) : shown);
    second.set(shown.knownOn(null));
    refresh();
  }

  /// A becomes B and B becomes A.
  void swap() {
    Side before = first.get();
    first.set(second.get());
    second.set(before);
  }

  /// True when both sides ask the same.
  boolean sidesAreOne() {
    return first.get().equals(second.get());
  }

  /// True when the answer is of these two sides.
  boolean isCurrent() {
    return awaited == null;
  }

  /// Asks for what differs.
  void refresh() {
    List<Side> sides = List.of(first.get(), second.get());
    if (sides.equals(awaited)) {
      return;
    }
    awaited = sides;
    Side one = sides.getFirst();
    Side two = sides.getLast();
    ControlEngine here = engine(one.rule());
    ControlEngine there = engine(two.rule());
    background.execute(
        () -> {
          Difference found =
              Difference.between(
                  new ControlView(here, one.day(), one.known()),
                  new ControlView(there, two.day(), two.known()));
          fx.execute(() -> take(sides, found));
        });
  }

  private void take(List<Side> sides, Difference found) {
    if (sides.equals(awaited)) {
      awaited = null;
      difference.set(found);
    }
  }

  private ControlEngine engine(RuleChoice rule) {
    if (rule.equals(session.ruleProperty().get())) {
      return session.engine();
    }
    return engines.computeIfAbsent(
        rule, choice -> library().control().under(library().catalog().rule(choice)));
  }

  /// Who held a place on a side, and why.
  Why question(boolean isFirst, String placeId) {
    Side side = side(isFirst);
    return new Why(placeId, side.day(), side.rule(), side.known());
  }

  /// Asks why, under the rule, day, sources and knowledge day of a side: the dossier answers, and
  /// so does whoever listens to [#asked].
  void ask(boolean isFirst, String placeId) {
    Why why = question(isFirst, placeId);
    session.questions().ask(why);
    asked.set(why);
  }

  /// What was asked last.
  ReadOnlyObjectProperty<@Nullable Why> asked() {
    return asked.getReadOnlyProperty();
  }

  /// Reads the words of the claims that both sides rest on.
  ///
  /// @param found takes them on the FX thread
  /// @param problem takes a sentence on the FX thread when they cannot be read
  void read(
      BothStates place, Consumer<Map<ControlClaim, ClaimDetail>> found, Consumer<String> problem) {
    background.execute(
        () -> {
          try {
            Map<ControlClaim, ClaimDetail> details = library().details(place.claims());
            fx.execute(() -> found.accept(details));
          } catch (LibraryException e) {
            String sentence = String.valueOf(e.getMessage());
            fx.execute(() -> problem.accept(sentence));
          }
        });
  }

  /// The selected place on both sides, whether it differs or not; null when none is selected, when
  /// nothing is claimed of it, or while nothing is compared.
  @Nullable BothStates picked() {
    Difference both = difference.get();
    String place = selected();
    if (both == null || place == null || !session.library().control().places().contains(place)) {
      return null;
    }
    return new BothStates(place, both.before().at(place), both.after().at(place));
  }

  /// A place as each side has it.
  record BothStates(String placeId, Finding before, Finding after) {
    /// The claims that both rest on, each once.
    List<ControlClaim> claims() {
      return PlaceDifference.claims(before, after);
    }
  }

  /// Id of the place that is selected in all views, null for none.
  @Nullable String selected() {
    Selection selection = session.selectionProperty().get();
    return selection == null ? null : selection.placeId();
  }

  String name(String placeId) {
    return library().catalog().place(placeId).displayName();
  }
}
