package org.chronofront.ui.shell;

import java.util.List;
import javafx.stage.Window;
import org.chronofront.ui.checks.ChecksView;
import org.chronofront.ui.compare.CompareView;
import org.chronofront.ui.dossier.DossierView;
import org.chronofront.ui.events.EventChoice;
import org.chronofront.ui.events.EventListView;
import org.chronofront.ui.filter.FilterView;
import org.chronofront.ui.map.MapView;
import org.chronofront.ui.mark.SideWindow;
import org.chronofront.ui.matrix.MatrixView;
import org.chronofront.ui.search.SearchView;
import org.chronofront.ui.timeline.TimelineView;

/// The views of one session.
///
/// @param snapshots opens the snapshot dialog over a window
record WindowViews(
    SearchView search,
    FilterView filters,
    MapView map,
    DossierView dossier,
    TimelineView timeline,
    SideWindow<EventListView> events,
    SideWindow<ChecksView> checks,
    SideWindow<MatrixView> matrix,
    SideWindow<CompareView> compare,
    Snapshots snapshots)
    implements Features.Views {

  /// The dossier answers what is asked in the windows beside: they leave it in sight.
  WindowViews {
    List.of(events, checks, matrix, compare).forEach(window -> window.keepInSight(dossier));
  }

  /// Windows that cover the dossier move aside, because it was asked something. A comparison
  /// answers by itself.
  void giveWay() {
    List.of(events, checks, matrix).forEach(SideWindow::giveWay);
  }

  /// Opens the snapshot dialog.
  @FunctionalInterface
  interface Snapshots {
    void open(Window owner);
  }

  @Override
  public Panes panes() {
    return new Panes(search, filters, map, dossier, timeline.root());
  }

  @Override
  public void focusSearch() {
    search.focus();
  }

  @Override
  public void focusMap() {
    map.requestFocus();
  }

  @Override
  public void exportSnapshot(Window owner) {
    snapshots.open(owner);
  }

  @Override
  public void showEvents(Window owner, EventChoice choice) {
    events.show(owner).choose(choice);
  }

  @Override
  public void showChecks(Window owner) {
    checks.show(owner).focus();
  }

  @Override
  public void stepCheck(Window owner, int direction) {
    if (checks.showing() == null) {
      showChecks(owner);
    }
    ChecksView shown = checks.showing();
    if (shown != null) {
      shown.step(direction);
    }
  }

  @Override
  public void showMatrix(Window owner) {
    matrix.show(owner).focus();
  }

  @Override
  public void compare(Window owner, boolean knowledge) {
    CompareView view = compare.show(owner);
    view.focus();
    if (knowledge) {
      view.compareKnown();
    } else {
      view.compareDays();
    }
  }

  @Override
  public void close() {
    checks.close();
    events.close();
    matrix.close();
    compare.close();
  }

  @Override
  public boolean isComplete() {
    return map.isComplete();
  }
}
