package org.chronofront;

import org.chronofront.basemap.BaseMap;
import org.chronofront.cli.SnapshotOrder;
import org.chronofront.cli.SnapshotPort;
import org.chronofront.export.ExportException;
import org.chronofront.export.SnapshotExport;
import org.chronofront.export.SnapshotRequest;
import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.model.Place;
import org.chronofront.render.map.MapStudio;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayText;

/// Draws the snapshots that the terminal asks for, with the window's own composer.
final class TerminalSnapshots implements SnapshotPort {
  private static final double PLACE_ZOOM = 8;
  private static final long CACHE_BYTES = 64L << 20;

  @Override
  public void write(OpenLibrary library, SnapshotOrder order) {
    MapStudio studio = new MapStudio(BaseMap.bundled(), Runnable::run, CACHE_BYTES);
    try {
      new SnapshotExport(library, studio)
          .write(request(library, order), order.file(), order.overwrite());
    } catch (ExportException told) {
      throw new LibraryException(String.valueOf(told.getMessage()), told);
    }
  }

  private static SnapshotRequest request(OpenLibrary library, SnapshotOrder order) {
    String day = DayText.of(order.on());
    Theme theme = order.dark() ? Theme.DARK : Theme.LIGHT;
    SnapshotRequest request =
        SnapshotRequest.on(order.on())
            .under(library.catalog().rule(order.rule()))
            .interpolating(order.interpolation())
            .fading(order.fading())
            .on(
                new SnapshotRequest.Page(
                    order.width(), order.height(), order.scale(), theme, true, true));
    if (order.placeId() == null) {
      return request.withTitle("Who held what on " + day);
    }
    Place place = library.catalog().place(order.placeId());
    GeoPoint point = place.point();
    SnapshotRequest picked =
        request.withTitle(place.displayName() + ", " + day).selecting(place.id());
    return point == null
        ? picked
        : picked.lookingAt(
            new SnapshotRequest.Look(point.longitude(), point.latitude(), PLACE_ZOOM));
  }
}
