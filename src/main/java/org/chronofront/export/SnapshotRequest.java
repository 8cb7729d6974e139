package org.chronofront.export;

import java.time.LocalDate;
import java.util.Objects;
import org.chronofront.control.AdmissionRule;
import org.chronofront.control.Fading;
import org.chronofront.index.EventFilter;
import org.chronofront.render.map.MapFocus;
import org.chronofront.render.style.Theme;
import org.chronofront.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What a snapshot of the map is to show.
///
/// @param title first line of the page; empty for none
/// @param day the day whose control is shown
/// @param window the days whose events are shown
/// @param known the knowledge day, null for all that is known
/// @param rule the rule of control
/// @param filter what is hidden
/// @param look where the map looks, null to show all places
/// @param focus what is picked out
/// @param page size and form
/// @param interpolation how far areas between places reach, in kilometres; 0 for none
/// @param fading how evidence fades with its age
public record SnapshotRequest(
    String title,
    LocalDate day,
    DayRange window,
    @Nullable LocalDate known,
    AdmissionRule rule,
    EventFilter filter,
    @Nullable Look look,
    MapFocus focus,
    Page page,
    int interpolation,
    Fading fading) {

  /// Where the map looks.
  ///
  /// @param longitude degrees east of the centre
  /// @param latitude degrees north of the centre
  /// @param zoom the world is 256 · 2^zoom logical pixels wide
  public record Look(double longitude, double latitude, double zoom) {}

  /// The form of the page.
  ///
  /// @param width logical pixels, 320…8000
  /// @param height logical pixels, 240…8000
  /// @param scale device pixels for each logical pixel: 1, 2 or 4
  /// @param theme light or dark
  /// @param legend whether the legend is on the map
  /// @param sources whether the sources are listed below it
  public record Page(
      int width, int height, int scale, Theme theme, boolean legend, boolean sources) {}

  /// A page of the usual form: 1280 × 800, light, with legend and sources.
  public static final Page USUAL_PAGE = new Page(1280, 800, 1, Theme.LIGHT, true, true);

  /// The state of a day and the events of the two weeks up to it, all places in view; change what
  /// differs with the other methods.
  public static SnapshotRequest on(LocalDate day) {
    return new SnapshotRequest(
        "",
        day,
        new DayRange(day.minusDays(14), day),
        null,
        AdmissionRule.LATEST,
        EventFilter.NONE,
        null,
        MapFocus.NONE,
        USUAL_PAGE,
        0,
        Fading.USUAL);
  }

  /// The same under another title.
  public SnapshotRequest withTitle(String other) {
    return new SnapshotRequest(
        other, day, window, known, rule, filter, look, focus, page, interpolation, fading);
  }

  /// The same as it was known on a day, null for all that is known.
  public SnapshotRequest asKnownOn(@Nullable LocalDate other) {
    return new SnapshotRequest(
        title, day, window, other, rule, filter, look, focus, page, interpolation, fading);
  }

  /// The same under another rule.
  public SnapshotRequest under(AdmissionRule other) {
    return new SnapshotRequest(
        title, day, window, known, other, filter, look, focus, page, interpolation, fading);
  }

  /// The same from another look.
  public SnapshotRequest lookingAt(@Nullable Look other) {
    return new SnapshotRequest(
        title, day, window, known, rule, filter, other, focus, page, interpolation, fading);
  }

  /// The same with a place picked out.
  public SnapshotRequest selecting(String placeId) {
    return new SnapshotRequest(
        title,
        day,
        window,
        known,
        rule,
        filter,
        look,
        new MapFocus(placeId, -1, null),
        page,
        interpolation,
        fading);
  }

  /// The same on another page.
  public SnapshotRequest on(Page other) {
    return new SnapshotRequest(
        title,
        day,
        window,
        known,
        rule,
        filter,
        look,
        focus,
        Objects.requireNonNull(other),
        interpolation,
        fading);
  }

  /// The same with the land between places shaded.
  ///
  /// @param kilometres how far; 0 for none
  public SnapshotRequest interpolating(int kilometres) {
    return new SnapshotRequest(
        title, day, window, known, rule, filter, look, focus, page, kilometres, fading);
  }

  /// The same with evidence that fades faster, or slower.
  public SnapshotRequest fading(Fading other) {
    return new SnapshotRequest(
        title, day, window, known, rule, filter, look, focus, page, interpolation, other);
  }
}
