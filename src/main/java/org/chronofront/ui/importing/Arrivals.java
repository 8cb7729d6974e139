package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.ui.importing.BarModel.Action;
import org.chronofront.ui.importing.BarModel.Told;
import org.chronofront.ui.importing.ImportRuns.Arrival;
import org.chronofront.ui.importing.ImportRuns.Outcome;

/// After an import: opens the library anew, says what came of it, and offers what comes next.
final class Arrivals {
  private final ImportHost host;
  private final BarModel bar;
  private final ImportDesk desk;

  Arrivals(ImportHost host, BarModel bar, ImportDesk desk) {
    this.host = host;
    this.bar = bar;
    this.desk = desk;
  }

  /// @param line of the bar that told of the import
  void tell(Outcome outcome, BarModel.Work line) {
    List<Arrival> arrivals = outcome.arrivals();
    if (arrivals.isEmpty()) {
      line.end();
      bar.tell(OutcomeWords.mood(outcome), OutcomeWords.sentence(outcome), again(outcome));
      return;
    }
    line.show(new BarModel.Working("It came in. Opening the library anew…", null, null));
    host.reopen(
        outcome.library(),
        arrivals.stream().anyMatch(Arrival::first),
        newData -> {
          line.end();
          told(outcome, newData);
        });
  }

  private void told(Outcome outcome, Optional<Runnable> newData) {
    List<ImportAccount> accounts = outcome.arrivals().stream().map(Arrival::account).toList();
    List<Action> actions = new ArrayList<>();
    newData.ifPresent(
        show ->
            actions.add(
                new Action(
                    "Show the new data", "Moves the window and the map to what came in", show)));
    actions.add(
        new Action(
            "Report", "The account of every row", () -> desk.showReport(accounts.getLast().key())));
    actions.add(
        new Action(
            "Undo", "Takes it back: the library is as it was before", () -> desk.undo(accounts)));
    actions.addAll(again(outcome));
    Told line = bar.tell(OutcomeWords.mood(outcome), OutcomeWords.sentence(outcome), actions);
    desk.lookForAlike(
        outcome.library(),
        accounts,
        alike ->
            bar.add(
                line,
                alike.sentence(),
                new Action(MergesWindow.OPEN, MergesWindow.OPEN_HELP, desk::showMerges)));
  }

  private List<Action> again(Outcome outcome) {
    List<Path> files =
        outcome.failures().stream().flatMap(f -> f.offer().files().stream()).toList();
    return files.isEmpty()
        ? List.of()
        : List.of(
            new Action(
                "Try again…", "Shows the dialog for what did not come in", () -> desk.take(files)));
  }

  String undone(List<ImportAccount> undone) {
    return undone.size() == 1
        ? "The import of “%s” was taken back. The library is as it was before it."
            .formatted(undone.getFirst().title())
        : "%d imports were taken back. The library is as it was before them."
            .formatted(undone.size());
  }
}
