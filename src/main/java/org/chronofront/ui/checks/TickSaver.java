package org.chronofront.ui.checks;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.chronofront.library.LibraryException;
import org.chronofront.ui.session.TickedOff;

/// Writes ticks into the library in the background, one change after the other however fast they
/// come. FX thread.
final class TickSaver {
  private final TickedOff ticks;
  private final Executor background;
  private final Executor fx;
  private final Consumer<String> told;
  private boolean saving;
  private boolean again;

  /// @param told takes a sentence on why it could not be written, empty when it was
  TickSaver(TickedOff ticks, Executor background, Executor fx, Consumer<String> told) {
    this.ticks = ticks;
    this.background = background;
    this.fx = fx;
    this.told = told;
  }

  /// Writes what is not written yet, if anything.
  void save() {
    again = saving;
    if (saving || ticks.unsaved().isEmpty()) {
      return;
    }
    saving = true;
    background.execute(
        () -> {
          String problem = "";
          try {
            ticks.save();
          } catch (LibraryException refused) {
            problem = String.valueOf(refused.getMessage());
          }
          String sentence = problem;
          fx.execute(() -> done(sentence));
        });
  }

  private void done(String problem) {
    saving = false;
    told.accept(problem);
    if (again && problem.isEmpty()) {
      save();
    }
  }
}
