package org.chronofront.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chronofront.ui.fx.Delay;
import org.jspecify.annotations.Nullable;

/// What the bar above the status line tells of imports, a line for each: what came of those before,
/// then how far each piece of work has come or that it waits for its turn. FX thread, or a test's
/// own.
final class BarModel {
  /// More that was told than this is in the reports.
  private static final int MOST_TOLD = 3;

  /// What the bar shows in one line.
  sealed interface Line {}

  /// How far a piece of work has come.
  ///
  /// @param title what is being done
  /// @param waits true while it has not begun, because something else comes before it
  /// @param pace how far it has come, null when that is not known
  /// @param cancel calls it off; null when it cannot be
  record Working(String title, boolean waits, @Nullable Pace pace, @Nullable Runnable cancel) {
    /// Of work that has begun.
    Working(String title, @Nullable Pace pace, @Nullable Runnable cancel) {
      this(title, false, pace, cancel);
    }
  }

  /// Something is done, or could not be. Two of the same words are two.
  static final class Told implements Line {
    private final Mood mood;
    private final String sentence;
    private final List<Action> actions;

    private Told(Mood mood, String sentence, List<Action> actions) {
      this.mood = mood;
      this.sentence = sentence;
      this.actions = List.copyOf(actions);
    }

    Mood mood() {
      return mood;
    }

    String sentence() {
      return sentence;
    }

    /// What can be done next.
    List<Action> actions() {
      return actions;
    }
  }

  /// How it went.
  enum Mood {
    DONE,
    NOTE,
    FAILED
  }

  /// Something that can be done next.
  ///
  /// @param help what it does, in a sentence
  record Action(String text, String help, Runnable run) {}

  /// A piece of work, from the moment it was asked for until it is over.
  final class Work implements Line {
    private final ReadOnlyObjectWrapper<Working> state;
    private final Delay patience = patiences.get();

    private Work(Working begin) {
      state = new ReadOnlyObjectWrapper<>(begin);
    }

    /// How far it has come.
    ReadOnlyObjectProperty<Working> state() {
      return state.getReadOnlyProperty();
    }

    /// It has come further.
    void show(Working now) {
      state.set(now);
    }

    /// It is over. False when it was before.
    boolean end() {
      patience.stop();
      lines.remove(this);
      boolean was = open.remove(this);
      forgetOld();
      return was;
    }

    private void appear() {
      if (open.contains(this)) {
        forgetOld();
        lines.add(this);
      }
    }
  }

  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final List<Work> open = new ArrayList<>();
  private final List<Line> old = new ArrayList<>();
  private final List<Line> kept = new ArrayList<>();
  private final Supplier<Delay> patiences;

  /// @param patiences makes delays that wait before work is shown at all
  BarModel(Supplier<Delay> patiences) {
    this.patiences = patiences;
  }

  /// What is shown: what was told, then work in the order in which it was asked for. So what is
  /// told of a piece of work comes where its line was, and no other way to call off takes the place
  /// of the one that was just pressed.
  ObservableList<Line> lines() {
    return lines;
  }

  /// Work is asked for. It is shown when it takes longer than one would notice. What was told
  /// before is of no more use then, unless other work goes on: whoever queued it wants to know of
  /// all.
  Work begin(Working work) {
    if (open.isEmpty()) {
      old.addAll(told());
    }
    Work made = new Work(work);
    open.add(made);
    made.patience.start(made::appear);
    return made;
  }

  /// There is something to tell. It takes the place of what was told before, unless that came while
  /// other work went on.
  Told tell(Mood mood, String sentence, List<Action> actions) {
    forgetOld();
    lines.removeAll(told().stream().filter(line -> !kept.contains(line)).toList());
    Told line = new Told(mood, sentence, actions);
    lines.add(told().size(), line);
    if (!open.isEmpty()) {
      kept.add(line);
    }
    List<Line> all = told();
    if (all.size() > MOST_TOLD) {
      lines.removeAll(all.subList(0, all.size() - MOST_TOLD));
    }
    return line;
  }

  /// There is more to say of what was told: a sentence and what can be done, in the same line.
  /// Nothing where that line is gone.
  void add(Told told, String sentence, Action action) {
    int at = lines.indexOf(told);
    if (at >= 0) {
      List<Action> actions = new ArrayList<>(told.actions());
      actions.add(action);
      Told more = new Told(told.mood(), told.sentence() + " " + sentence, actions);
      lines.set(at, more);
      if (kept.remove(told)) {
        kept.add(more);
      }
      if (old.remove(told)) {
        old.add(more);
      }
    }
  }

  /// Takes a line away that was told.
  void forget(Line told) {
    lines.remove(told);
  }

  private List<Line> told() {
    return lines.stream().filter(Told.class::isInstance).toList();
  }

  private void forgetOld() {
    lines.removeAll(old);
    kept.removeAll(old);
    old.clear();
  }
}
