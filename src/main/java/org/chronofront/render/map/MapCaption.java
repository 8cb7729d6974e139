package org.chronofront.render.map;

import java.util.List;
import org.chronofront.render.label.LabelBox;

/// What is written on the map besides names, or lies over it.
///
/// @param legend how much of the legend
/// @param control heading of the states: "Control on 12 October 2017"; further lines say under
///   which rule, and as known on which day
/// @param events heading of the kinds: "Events 28 Sep – 12 Oct 2017"
/// @param attribution whom to name for the base map and the data; empty for none
/// @param covered what the window lays over the picture (buttons, notes), in logical pixels:
///   nothing is written there
public record MapCaption(
    LegendForm legend, String control, String events, String attribution, List<LabelBox> covered) {
  /// Copies the list.
  public MapCaption {
    covered = List.copyOf(covered);
  }

  /// A caption of a picture that nothing is laid over.
  public MapCaption(LegendForm legend, String control, String events, String attribution) {
    this(legend, control, events, attribution, List.of());
  }

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

  /// The first line of the heading of the states.
  String title() {
    return control.lines().findFirst().orElse("");
  }

  /// Its other lines.
  List<String> basis() {
    return control.lines().skip(1).toList();
  }

  /// The same words with nothing over the picture.
  MapCaption withoutCovered() {
    return new MapCaption(legend, control, events, attribution);
  }

  /// Nothing but the scale bar.
  public static final MapCaption NONE = new MapCaption(LegendForm.HIDDEN, "", "", "");
}
