package org.chronofront.render.map;

/// What is written on the map besides names.
///
/// @param legend how much of the legend
/// @param control heading of the states: "Control on 12 October 2017"
/// @param events heading of the kinds: "Events 28 Sep – 12 Oct 2017"
/// @param attribution whom to name for the base map and the data; empty for none
public record MapCaption(LegendForm legend, String control, String events, String attribution) {
  /// How much of the legend is shown.
  public enum LegendForm {
    /// Not at all.
    HIDDEN,
    /// A line that can be clicked.
    CLOSED,
    /// All of it, with an arrow that closes it; closed by itself where the map is too small.
    OPEN,
    /// All of it, without panel and arrow: to stand beside the map in a file.
    PRINTED
  }

  /// Nothing but the scale bar.
  public static final MapCaption NONE = new MapCaption(LegendForm.HIDDEN, "", "", "");
}
