package org.chronofront.ui.export;

import org.chronofront.export.SnapshotRequest;
import org.chronofront.render.map.MapFocus;
import org.chronofront.time.DayText;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Selection;
import org.chronofront.ui.session.Session;

/// Turns what the window shows into a request for a snapshot.
final class RequestOfSession {
  private RequestOfSession() {}

  static SnapshotRequest request(Session session, String title, SnapshotRequest.Page page) {
    MapPosition at = session.mapPositionProperty().get();
    return new SnapshotRequest(
        title,
        session.dayProperty().get(),
        session.windowProperty().get(),
        session.knownProperty().get(),
        session.engine().rule(),
        session.filterProperty().get(),
        new SnapshotRequest.Look(at.longitude(), at.latitude(), at.zoom()),
        focus(session),
        page,
        session.interpolationProperty().get(),
        session.fadingProperty().get());
  }

  /// The title that is offered: the selected place, or the dataset, and the day.
  static String title(Session session) {
    Selection selection = session.selectionProperty().get();
    String place = selection == null ? null : selection.placeId();
    String day = DayText.of(session.dayProperty().get());
    return place == null
        ? "Who held what on " + day
        : session.library().catalog().place(place).displayName() + ", " + day;
  }

  private static MapFocus focus(Session session) {
    Selection selection = session.selectionProperty().get();
    if (selection == null) {
      return MapFocus.NONE;
    }
    return new MapFocus(selection.placeId(), session.selectedRow(), null);
  }
}
