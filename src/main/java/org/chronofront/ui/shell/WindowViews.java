package org.chronofront.ui.shell;

import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.chronofront.ui.dossier.DossierView;
import org.chronofront.ui.map.MapView;
import org.chronofront.ui.timeline.TimelineView;

/// The views of one session.
record WindowViews(
    MapView map, DossierView dossier, TimelineView timeline, Region filters, Region search)
    implements Features.Views {

  @Override
  public Panes panes() {
    return new Panes(search, filters, map, dossier, timeline.root());
  }

  @Override
  public void focusSearch() {
    search.requestFocus();
  }

  @Override
  public void focusMap() {
    map.requestFocus();
  }

  @Override
  public void exportSnapshot(Window owner) {}

  @Override
  public boolean isComplete() {
    return map.isComplete();
  }

  @Override
  public void close() {}
}
