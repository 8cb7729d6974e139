package org.chronofront.ui.shell;

import java.util.List;
import javafx.stage.Window;
import org.chronofront.library.OpenLibrary;
import org.chronofront.model.GeoPoint;
import org.chronofront.ui.events.EventChoice;
import org.chronofront.ui.session.MapPosition;
import org.chronofront.ui.session.Session;

/// Makes the views of one session; given by the composition root.
public interface Features {
  /// Where the map looks first, for a map of the size given in logical pixels.
  MapPosition firstPosition(OpenLibrary library, double width, double height);

  /// Where the map looks to see points, for a map of the size given in logical pixels.
  MapPosition positionOf(List<GeoPoint> points, double width, double height);

  /// The views on a session, freshly made.
  Views views(Session session);

  /// The views of one session, and what the shell asks of them.
  interface Views {
    /// The views as nodes.
    Panes panes();

    /// Puts the keyboard into the search.
    void focusSearch();

    /// Puts the keyboard into the map.
    void focusMap();

    /// Opens the snapshot dialog.
    void exportSnapshot(Window owner);

    /// Lists events one by one, in a window beside the main one.
    void showEvents(Window owner, EventChoice choice);

    /// Lists gaps and what cannot be right, in a window beside the main one.
    void showChecks(Window owner);

    /// Goes to the next of the gaps and checks that is not done, or to the one before; lists them
    /// first when they are not shown.
    ///
    /// @param direction 1 or -1
    void stepCheck(Window owner, int direction);

    /// Shows all places over time, in a window beside the main one.
    void showMatrix(Window owner);

    /// Compares two views of control, in a window beside the main one: two days, or what was known
    /// then and what is known now.
    void compare(Window owner, boolean knowledge);

    /// Closes what stands beside the main window.
    void close();

    /// True when nothing that the first picture needs is missing.
    boolean isComplete();
  }
}
