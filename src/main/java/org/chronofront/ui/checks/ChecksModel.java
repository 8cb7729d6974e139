package org.chronofront.ui.checks;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.chronofront.control.ControlEngine;
import org.chronofront.control.check.Concern;
import org.chronofront.control.check.ConcernKind;
import org.chronofront.control.check.GapSearch;
import org.chronofront.library.Catalog;
import org.chronofront.library.LibraryChecks;
import org.chronofront.library.LibraryException;
import org.chronofront.model.ControlClaim;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.session.Why;
import org.jspecify.annotations.Nullable;

/// What the page of gaps and checks shows: searched for in the background, under the session's rule
/// and knowledge day, and filtered by kind and by what is ticked off. FX thread.
final class ChecksModel {
  private final Session session;
  private final Executor background;
  private final Executor fx;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<@Nullable List<Concern>> found =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Concern>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
  private final ReadOnlyObjectWrapper<String> unsaved = new ReadOnlyObjectWrapper<>("");
  private final TickSaver saver;
  private final ObjectProperty<@Nullable ConcernKind> kind = new SimpleObjectProperty<>();
  private final BooleanProperty openOnly = new SimpleBooleanProperty();
  private final IntegerProperty silence = new SimpleIntegerProperty(GapSearch.USUAL_SILENCE);

  /// @param background searches
  /// @param fx takes what was found back to the FX thread
  ChecksModel(Session session, Executor background, Executor fx) {
    this.session = session;
    this.background = background;
    this.fx = fx;
    this.saver = new TickSaver(session.tickedOff(), background, fx, unsaved::set);
    session.ruleProperty().addListener(_ -> search());
    session.knownProperty().addListener(_ -> search());
    silence.addListener(_ -> search());
    kind.addListener(_ -> filter());
    openOnly.addListener(_ -> filter());
    search();
    saver.save();
  }

  /// The rows to be shown, in order.
  ReadOnlyObjectProperty<List<Concern>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// What could not be read; empty when all was.
  ReadOnlyObjectProperty<String> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Why the library does not have what was ticked off; empty when it has.
  ReadOnlyObjectProperty<String> unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /// The kind that alone is shown; null for all.
  ObjectProperty<@Nullable ConcernKind> kind() {
    return kind;
  }

  /// Whether what is ticked off is left out.
  BooleanProperty openOnly() {
    return openOnly;
  }

  /// Silences of no more days are left out.
  IntegerProperty silence() {
    return silence;
  }

  /// True until the first search is done.
  boolean searching() {
    return found.get() == null && problem.get().isEmpty();
  }

  /// How many there are of each kind that there is.
  Map<ConcernKind, Integer> counts() {
    Map<ConcernKind, Integer> counts = new EnumMap<>(ConcernKind.class);
    all().forEach(concern -> counts.merge(concern.kind(), 1, Integer::sum));
    return counts;
  }

  /// All that was found.
  List<Concern> all() {
    List<Concern> now = found.get();
    return now == null ? List.of() : now;
  }

  /// How many are ticked off.
  long done() {
    return all().stream().filter(this::isDone).count();
  }

  boolean isDone(Concern concern) {
    return session.tickedOff().keys().contains(concern.key());
  }

  /// Where a row stands among those shown, -1 for none.
  int indexOf(@Nullable Concern concern) {
    List<Concern> rows = shown.get();
    for (int at = 0; concern != null && at < rows.size(); at++) {
      if (rows.get(at).key().equals(concern.key())) {
        return at;
      }
    }
    return -1;
  }

  /// The next row that is not done, from a row on and around the ends; null when no other is left.
  ///
  /// @param from null to begin at an end
  /// @param direction 1 for onwards, -1 for back
  @Nullable Concern next(@Nullable Concern from, int direction) {
    List<Concern> rows = shown.get();
    int at = indexOf(from);
    int start = at >= 0 ? at : direction > 0 ? -1 : rows.size();
    for (int step = 1; step <= rows.size(); step++) {
      int to = Math.floorMod(start + direction * step, rows.size());
      if (to != at && !isDone(rows.get(to))) {
        return rows.get(to);
      }
    }
    return null;
  }

  /// Ticks a row off, or opens it again. What is left out stays in sight until the next filter, so
  /// that a slip can be taken back.
  void tick(Concern concern, boolean done) {
    session.tickedOff().tick(concern.key(), done);
    saver.save();
  }

  /// Picks the place and the day of a row in all views.
  void show(Concern concern) {
    if (concern.placeId() != null) {
      session.selectPlace(concern.placeId());
    }
    LocalDate day = day(concern);
    if (day != null) {
      session.goTo(day);
    }
  }

  /// The day that is shown for a row, null when it is about none.
  static @Nullable LocalDate day(Concern concern) {
    return concern.to() != null ? concern.to() : concern.from();
  }

  /// Who held the place of a row on the day that is shown for it, and why; null when a row is about
  /// no place or no day.
  @Nullable Why question(Concern concern) {
    LocalDate day = day(concern);
    return concern.placeId() == null || day == null
        ? null
        : session.questions().of(concern.placeId()).on(day);
  }

  /// Asks why a claim's place has the state that it has on the last day of the claim.
  Why question(ControlClaim claim) {
    return session.questions().of(claim.placeId()).on(claim.span().lastNamed());
  }

  /// Asks for reasons, which the dossier shows.
  void ask(Why why) {
    session.questions().ask(why);
  }

  private void filter() {
    shown.set(
        all().stream()
            .filter(concern -> kind.get() == null || kind.get() == concern.kind())
            .filter(concern -> !openOnly.get() || !isDone(concern))
            .toList());
  }

  private void search() {
    int ticket = asked.incrementAndGet();
    Catalog catalog = session.library().catalog();
    ControlEngine engine = session.engine();
    var known = session.knownProperty().get();
    int days = silence.get();
    background.execute(
        () -> {
          if (ticket != asked.get()) {
            return;
          }
          try {
            List<Concern> all = LibraryChecks.all(catalog, engine, known, days);
            fx.execute(() -> take(ticket, all, ""));
          } catch (LibraryException unreadable) {
            fx.execute(() -> take(ticket, List.of(), String.valueOf(unreadable.getMessage())));
          }
        });
  }

  private void take(int ticket, List<Concern> all, String trouble) {
    if (ticket == asked.get()) {
      problem.set(trouble);
      found.set(all);
      filter();
    }
  }
}
