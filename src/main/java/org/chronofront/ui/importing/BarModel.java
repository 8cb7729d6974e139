package org.chronofront.ui.importing;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chronofront.ui.fx.Delay;
import org.jspecify.annotations.Nullable;

/// What the bar above the status line tells of imports: how far one has come, then what came of it.
/// FX thread, or a test's own.
final class BarModel {
  /// What the bar shows.
  sealed interface State {}

  /// Nothing: there is no bar.
  record Hidden() implements State {}

  /// Work goes on.
  ///
  /// @param title what is being done
  /// @param pace how far it has come, null when that is not known
  /// @param cancel calls it off; null when it cannot be
  record Working(String title, @Nullable Pace pace, @Nullable Runnable cancel) implements State {}

  /// Something is done, or could not be.
  ///
  /// @param actions what can be done next
  record Told(Mood mood, String sentence, List<Action> actions) implements State {
    /// Copies the list.
    Told {
      actions = List.copyOf(actions);
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

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Hidden());
  private final Delay patience;
  private @Nullable Working waiting;

  /// @param patience waits before work is shown at all
  BarModel(Delay patience) {
    this.patience = patience;
  }

  /// What is shown.
  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// Work begins. It is shown when it takes longer than one would notice.
  void begin(Working work) {
    waiting = work;
    patience.start(this::showWaiting);
  }

  /// Work has come further.
  void advance(Working work) {
    if (waiting != null) {
      waiting = work;
    } else if (state.get() instanceof Working) {
      state.set(work);
    }
  }

  /// Work has ended, and there is something to tell.
  void tell(Mood mood, String sentence, List<Action> actions) {
    rest();
    state.set(new Told(mood, sentence, actions));
  }

  /// Takes the bar away.
  void hide() {
    rest();
    state.set(new Hidden());
  }

  private void showWaiting() {
    Working work = waiting;
    waiting = null;
    if (work != null) {
      state.set(work);
    }
  }

  private void rest() {
    waiting = null;
    patience.stop();
  }
}
