package org.chronofront.ui.shell;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.chronofront.export.SnapshotExport;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.render.map.MapStudio;
import org.chronofront.ui.checks.ChecksView;
import org.chronofront.ui.compare.CompareView;
import org.chronofront.ui.dossier.DossierView;
import org.chronofront.ui.events.EventListView;
import org.chronofront.ui.export.SaveDialog;
import org.chronofront.ui.export.SnapshotDialog;
import org.chronofront.ui.filter.FilterView;
import org.chronofront.ui.map.MapView;
import org.chronofront.ui.mark.SideWindow;
import org.chronofront.ui.matrix.MatrixView;
import org.chronofront.ui.search.SearchView;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;
import org.chronofront.ui.timeline.TimelineView;

/// Makes the views of the window, and knows what each of them needs.
public final class WindowFeatures implements Features {
  private final CompletableFuture<MapStudio> studio;
  private final Executor background;
  private final Executor exports;
  private final Consumer<URI> links;

  /// @param studio done before views are asked for
  /// @param background reads texts
  /// @param exports draws snapshots, one at a time
  /// @param links opens http and https addresses outside of the app
  public WindowFeatures(
      CompletableFuture<MapStudio> studio,
      Executor background,
      Executor exports,
      Consumer<URI> links) {
    this.studio = studio;
    this.background = background;
    this.exports = exports;
    this.links = links;
  }

  @Override
  public MapPosition firstPosition(OpenLibrary library, double width, double height) {
    return MapView.fit(library, width, height);
  }

  @Override
  public MapPosition positionOf(List<GeoPoint> points, double width, double height) {
    return MapView.fitPoints(points, width, height);
  }

  @Override
  public Views views(Session session) {
    WindowViews views = made(session);
    session.questions().askedProperty().addListener(_ -> views.giveWay());
    return views;
  }

  private WindowViews made(Session session) {
    return new WindowViews(
        new SearchView(session, background),
        new FilterView(session),
        new MapView(session, studio.join()),
        new DossierView(session, links::accept, background),
        new TimelineView(session, background),
        new SideWindow<>(
            "Events one by one", 980, 560, () -> new EventListView(session, background)),
        new SideWindow<>("Gaps and checks", 1240, 620, () -> new ChecksView(session, background)),
        new SideWindow<>("Places over time", 1080, 640, () -> new MatrixView(session, background)),
        new SideWindow<>(
            "Compare",
            1180,
            720,
            860,
            480,
            () -> new CompareView(session, studio.join(), background)),
        owner ->
            SnapshotDialog.show(
                owner,
                session,
                new SnapshotExport(session.library(), studio.join()),
                exports,
                SaveDialog.platform()));
  }
}
