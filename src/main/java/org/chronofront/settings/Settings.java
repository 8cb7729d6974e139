package org.chronofront.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the app remembers. Every part may be missing: the app then uses its defaults.
///
/// @param window size and place of the window
/// @param dividers positions of the split panes, 0…1, left to right, then the horizontal one
/// @param appearance light, dark, or as the system has it
/// @param library the library opened last, a path; null for the default library
/// @param view what was looked at last
/// @param recent the files that were imported last, paths, latest first
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
    @Nullable WindowPlace window,
    @Nullable List<Double> dividers,
    @Nullable Appearance appearance,
    @Nullable String library,
    @Nullable LastView view,
    @Nullable List<String> recent) {
  /// Nothing remembered.
  public static final Settings EMPTY = new Settings(null, null, null, null, null, null);

  /// Copies the lists.
  public Settings {
    dividers = dividers == null ? null : List.copyOf(dividers);
    recent = recent == null ? null : List.copyOf(recent);
  }

  /// Light, dark, or as the system has it.
  public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
  }

  /// Size and place of the window in logical pixels of the screens.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

  /// What was looked at last, in the library named.
  ///
  /// @param library the library's file
  /// @param from first day of the window, ISO 8601
  /// @param to last day of the window, ISO 8601
  /// @param day the cursor's day, ISO 8601
  /// @param known the knowledge day, ISO 8601, null for all that is known
  /// @param longitude degrees east of the map's centre
  /// @param latitude degrees north of the map's centre
  /// @param zoom the map's zoom
  /// @param place id of the selected place, null for none
  /// @param pinned ids of the places whose ribbons stay
  /// @param tickedOff keys of the gaps and checks that were worked through, as far as the library's
  ///   file does not have them; null for none
  /// @param rule how claims are weighed, as text that the control package reads; null for the
  ///   latest
  /// @param fading in how many days evidence fades by half, or "never"; null for the usual
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record LastView(
      String library,
      String from,
      String to,
      String day,
      @Nullable String known,
      double longitude,
      double latitude,
      double zoom,
      @Nullable String place,
      @Nullable List<String> pinned,
      @Nullable List<String> tickedOff,
      @Nullable String rule,
      @Nullable String fading) {}
}
