package org.chronofront.index;

/// The events that are shown, and why the others are not.
///
/// @param rows rows of the index that are in the window and pass the filter, ascending; do not
///   change the array
/// @param total events in the library
/// @param undated events without a day, which no window holds
/// @param outsideWindow dated events with no possible day in the window
/// @param notYetReported events of the window first reported after the knowledge day
/// @param hiddenByKind events of the window that the filter of kinds hides
/// @param hiddenByActor events of the window, not hidden by kind, that the filter of actors hides
/// @param hiddenByOutlet events of the window, hidden by neither, that the filter of outlets hides
/// @param withoutPoint shown events that have no point on the map
@SuppressWarnings(
    "ArrayRecordComponent") // shared, never changed: copying millions of rows a frame is what the
// index avoids
public record EventSelection(
    int[] rows,
    int total,
    int undated,
    int outsideWindow,
    int notYetReported,
    int hiddenByKind,
    int hiddenByActor,
    int hiddenByOutlet,
    int withoutPoint) {
  /// The number of events shown.
  public int shown() {
    return rows.length;
  }

  /// The number of events of the window that some filter hides.
  public int hidden() {
    return hiddenByKind + hiddenByActor + hiddenByOutlet;
  }
}
