package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.chronofront.task.JobCancelledException;
import org.chronofront.ui.fx.Repaint;
import org.chronofront.ui.importing.BarModel.Action;
import org.chronofront.ui.importing.BarModel.Mood;
import org.jspecify.annotations.Nullable;

/// Everything about somebody's own files, for one window: menu, drop, dialog, progress, reports,
/// the list of datasets, the way back. FX thread.
public final class ImportDesk {
  private final ImportServices services;
  private final ImportHost host;
  private final RecentFiles recent;
  private final Jobs reads;
  private final Jobs writes;
  private final Jobs previews;
  private final BarModel bar;
  private final Region barNode;
  private final ImportRuns runs;
  private final Arrivals arrivals;
  private @Nullable Stage showing;

  /// @param recent the files that came in last
  public ImportDesk(ImportServices services, ImportHost host, RecentFiles recent) {
    this.services = services;
    this.host = host;
    this.recent = recent;
    this.reads = new Jobs(services.reads(), services.ui());
    this.writes = new Jobs(services.writes(), services.ui());
    this.previews = new Jobs(services.previews(), services.ui());
    this.bar = new BarModel(org.chronofront.ui.fx.Delay.ofMillis(100));
    this.barNode = new ImportBar(bar).root();
    this.arrivals = new Arrivals(host, bar, this);
    this.runs = new ImportRuns(bar, arrivals::tell);
    lookAtRecent();
  }

  /// The bar that tells how far imports have come; no higher than nothing while there is nothing to
  /// tell.
  public Region bar() {
    return barNode;
  }

  /// The menu's items; made anew at each call.
  public List<MenuItem> menuItems() {
    return new ImportMenu(this).items();
  }

  /// The files that came in last.
  public RecentFiles recent() {
    return recent;
  }

  /// Asks for files, then shows what they are.
  public void choose() {
    List<Path> files = services.files().open(host.stage());
    if (!files.isEmpty()) {
      take(files);
    }
  }

  /// Shows what files are and what would come of importing them. One that is a library is opened.
  public void take(List<Path> files) {
    if (DropTarget.isLibrary(files)) {
      host.openLibrary(files.getFirst());
      return;
    }
    withLibrary((library, importing) -> look(library, importing, files));
  }

  private void look(Path library, Importing importing, List<Path> files) {
    boolean free = !runs.running().get();
    WatchedJob job = watched("Looking at " + OfferWords.names(files) + "…", free);
    previews.run(
        () -> new Found(importing.formats(), BatchModel.look(importing, files, job)),
        found -> {
          if (free) {
            bar.hide();
          }
          if (found.looked().offers().isEmpty() && found.looked().unread().isEmpty()) {
            bar.tell(Mood.NOTE, nothing(files), List.of(chooseOthers()));
          } else {
            open(library, importing, files, found);
          }
        },
        sentence -> bar.tell(Mood.FAILED, sentence, List.of(chooseOthers())),
        bar::hide);
  }

  /// A job that the bar tells of, and can call off, as long as the bar is free for it.
  private WatchedJob watched(String title, boolean free) {
    WatchedJob[] job = new WatchedJob[1];
    Repaint repaint =
        new Repaint(
            () -> {
              if (free) {
                bar.advance(new BarModel.Working(title, job[0].pace(), job[0]::cancel));
              }
            });
    job[0] = new WatchedJob(repaint::request, System::nanoTime);
    if (free) {
      bar.begin(new BarModel.Working(title, null, job[0]::cancel));
    }
    return job[0];
  }

  private static String nothing(List<Path> files) {
    return "There is no file to import in " + OfferWords.names(files) + ".";
  }

  private Action chooseOthers() {
    return new Action("Choose files…", "Import something else", this::choose);
  }

  private record Found(List<FormatChoice> formats, BatchModel.Looked looked) {}

  private void open(Path library, Importing importing, List<Path> files, Found found) {
    Workbench reading = Workbench.onFx(importing, previews);
    Workbench writing = Workbench.onFx(importing, writes);
    ImportDialog dialog =
        new ImportDialog(
            host.stage(),
            new BatchModel(reading, found.looked()),
            found.formats(),
            orders -> {
              recent.add(files);
              host.remember();
              runs.start(library, writing, orders);
            });
    showing = dialog.stage();
  }

  /// Shows the list of datasets.
  public void showDatasets() {
    withLibrary(
        (library, importing) -> {
          DatasetsModel model =
              new DatasetsModel(
                  importing, reads, writes, () -> host.reopen(library, false, _ -> {}));
          showing = new DatasetsWindow(host.stage(), model, this::choose, this::showMerges).stage();
          model.load();
        });
  }

  /// Shows the places and actors that may be one, and those that were merged.
  public void showMerges() {
    withLibrary(
        (library, importing) -> {
          MergesModel model =
              new MergesModel(
                  importing.merging(), reads, writes, () -> host.reopen(library, false, _ -> {}));
          showing = new MergesWindow(host.stage(), model).stage();
          model.load();
        });
  }

  /// Shows all imports with their reports, the latest picked.
  public void showReports() {
    showReport(null);
  }

  /// Shows the report of one import.
  void showReport(@Nullable Long key) {
    withLibrary(
        (library, importing) -> {
          ReportsModel model =
              new ReportsModel(
                  importing, reads, writes, () -> host.reopen(library, false, _ -> {}));
          showing = new ReportsWindow(host.stage(), model, services.files()).stage();
          model.load(key);
        });
  }

  /// Asks, then takes the last import back.
  public void undoLast() {
    withLibrary(
        (_, importing) ->
            reads.run(
                () ->
                    importing.accounts().stream().filter(account -> !account.undone()).findFirst(),
                this::askUndo,
                this::failed));
  }

  private void askUndo(Optional<ImportAccount> last) {
    last.ifPresentOrElse(
        account ->
            Confirmation.ask(
                host.stage(),
                "Undo the last import?",
                UndoWords.question(account),
                "Undo",
                () -> undo(List.of(account))),
        () ->
            bar.tell(
                Mood.NOTE,
                "There is no import to take back in this library.",
                List.of(chooseOthers())));
  }

  /// Takes imports back, the last first.
  void undo(List<ImportAccount> accounts) {
    withLibrary(
        (library, importing) -> {
          WatchedJob job = watched("Taking the import back…", !runs.running().get());
          writes.run(
              () -> takeBack(importing, accounts, job),
              undone ->
                  host.reopen(
                      library,
                      false,
                      _ ->
                          bar.tell(
                              undone.size() == accounts.size() ? Mood.DONE : Mood.NOTE,
                              arrivals.undone(undone),
                              List.of())),
              this::failed,
              () -> bar.tell(Mood.NOTE, UndoWords.CALLED_OFF, List.of()));
        });
  }

  /// Those that were taken back before a person called it off stay so, and are told.
  private static List<ImportAccount> takeBack(
      Importing importing, List<ImportAccount> accounts, WatchedJob job) {
    List<ImportAccount> undone = new ArrayList<>();
    for (ImportAccount account : accounts.reversed()) {
      try {
        undone.add(importing.undo(account.datasetId(), job));
      } catch (JobCancelledException e) {
        if (undone.isEmpty()) {
          throw e;
        }
        return undone;
      }
    }
    return undone;
  }

  /// Asks for a folder and writes empty tables of the project's own format into it.
  public void saveTemplates() {
    withLibrary(
        (_, importing) ->
            services
                .files()
                .folder(host.stage(), "Save empty tables into a folder")
                .ifPresent(
                    folder ->
                        reads.run(
                            () -> importing.saveTemplates(folder),
                            files ->
                                bar.tell(
                                    Mood.DONE,
                                    "Empty tables were written to %s: %s. Fill them in and import them."
                                        .formatted(folder, OfferWords.allNames(files)),
                                    List.of()),
                            this::failed)));
  }

  /// Looks which recent files are still there.
  void lookAtRecent() {
    recent.look(reads);
  }

  /// Forgets the recent files that are gone.
  void forgetGone() {
    recent.forgetGone();
    host.remember();
  }

  private void failed(String sentence) {
    bar.tell(Mood.FAILED, sentence, List.of());
  }

  /// Does something on the open library, unless a page of imports is showing already.
  private void withLibrary(LibraryWork work) {
    Path library = host.library();
    Stage page = showing;
    if (page != null && page.isShowing()) {
      page.toFront();
    } else if (library == null) {
      failed("No library is open. Open one first, then import into it.");
    } else {
      try {
        work.on(library, services.importings().apply(library));
      } catch (LibraryException problem) {
        failed(String.valueOf(problem.getMessage()));
      }
    }
  }

  private interface LibraryWork {
    void on(Path library, Importing importing);
  }
}
