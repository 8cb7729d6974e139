package org.chronofront.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.Alike;
import org.chronofront.library.importing.ImportAccount;
import org.chronofront.library.importing.Importing;
import org.chronofront.library.importing.Importing.FormatChoice;
import org.chronofront.ui.fx.Delay;
import org.chronofront.ui.importing.BarModel.Action;
import org.chronofront.ui.importing.BarModel.Mood;
import org.jspecify.annotations.Nullable;

/// Everything about somebody's own files, for one window: menu, drop, dialog, progress, reports,
/// the list of datasets, the way back. FX thread.
public final class ImportDesk {
  private static final int PATIENCE_MILLIS = 100;

  private final ImportServices services;
  private final ImportHost host;
  private final RecentFiles recent;
  private final Jobs reads;
  private final Jobs writes;
  private final Jobs previews;
  private final Jobs comparisons;
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
    this.comparisons = new Jobs(services.comparisons(), services.ui());
    this.bar = new BarModel(() -> Delay.ofMillis(PATIENCE_MILLIS));
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
    new BarJob(bar, Workbench.onFx(importing, previews), "Looking at " + OfferWords.names(files))
        .run(
            job -> new Found(importing.formats(), BatchModel.look(importing, files, job)),
            (found, line) -> {
              line.end();
              if (found.looked().offers().isEmpty() && found.looked().unread().isEmpty()) {
                bar.tell(Mood.NOTE, nothing(files), List.of(chooseOthers()));
              } else {
                open(library, importing, files, found);
              }
            },
            sentence -> bar.tell(Mood.FAILED, sentence, List.of(chooseOthers())),
            () -> {});
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
            },
            this::choose);
    showing = dialog.stage();
  }

  /// Shows the list of datasets.
  public void showDatasets() {
    withLibrary(
        (library, importing) -> {
          DatasetsModel model =
              new DatasetsModel(
                  importing, reads, writes, () -> host.reopen(library, false, _ -> {}));
          model.changing().tellIn(bar);
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
                  importing.merging(),
                  comparisons,
                  writes,
                  () -> host.reopen(library, false, _ -> {}));
          model.changing().tellIn(bar);
          showing = new MergesWindow(host.stage(), model).stage();
          model.load();
        });
  }

  /// Compares the names of what came in with all others, after the import and elsewhere.
  ///
  /// @param found gets how many pairs look alike; not called for none, nor when another library was
  ///   opened meanwhile
  void lookForAlike(Path library, List<ImportAccount> accounts, Consumer<Alike> found) {
    Set<String> came = accounts.stream().map(ImportAccount::datasetId).collect(Collectors.toSet());
    comparisons.run(
        () -> services.importings().apply(library).merging().alike(came),
        alike -> {
          if (alike.pairs() > 0 && library.equals(host.library())) {
            found.accept(alike);
          }
        },
        _ -> {});
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
                  importing,
                  reads,
                  comparisons,
                  writes,
                  () -> host.reopen(library, false, _ -> {}));
          model.changing().tellIn(bar);
          showing =
              new ReportsWindow(host.stage(), model, services.files(), this::showMerges).stage();
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
          String title =
              accounts.size() == 1
                  ? "Taking “" + accounts.getFirst().title() + "” back"
                  : "Taking " + accounts.size() + " imports back";
          new BarJob(bar, Workbench.onFx(importing, writes), title)
              .run(
                  job -> Undoing.all(importing, accounts, job),
                  (undone, line) ->
                      host.reopen(
                          library,
                          false,
                          _ -> {
                            line.end();
                            bar.tell(
                                undone.size() == accounts.size() ? Mood.DONE : Mood.NOTE,
                                arrivals.undone(undone),
                                List.of());
                          }),
                  this::failed,
                  () -> bar.tell(Mood.NOTE, UndoWords.CALLED_OFF, List.of()));
        });
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
