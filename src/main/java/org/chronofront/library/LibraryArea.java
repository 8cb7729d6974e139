package org.chronofront.library;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.chronofront.model.AreaPolygon;
import org.chronofront.model.DateSpan;
import org.chronofront.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// An area as a dataset draws it. Immutable; any thread. Two are equal when they are the same one.
public final class LibraryArea {
  private final String id;
  private final String name;
  private final @Nullable String actorId;
  private final @Nullable DateSpan span;
  private final String dataset;
  private final Supplier<List<AreaPolygon>> polygons;

  /// @param id in the library
  /// @param actorId whose it is, null when the dataset does not say
  /// @param span the days on which it is so, null when the dataset does not say
  /// @param dataset the title of the dataset that draws it
  /// @param polygons gives its parts, the same at each call
  public LibraryArea(
      String id,
      String name,
      @Nullable String actorId,
      @Nullable DateSpan span,
      String dataset,
      Supplier<List<AreaPolygon>> polygons) {
    this.id = id;
    this.name = name;
    this.actorId = actorId;
    this.span = span;
    this.dataset = dataset;
    this.polygons = polygons;
  }

  /// Stable as long as its dataset is.
  public String id() {
    return id;
  }

  /// What the dataset calls it.
  public String name() {
    return name;
  }

  /// Whose it is, null when the dataset does not say.
  public @Nullable String actorId() {
    return actorId;
  }

  /// The days on which it is so, null when the dataset does not say.
  public @Nullable DateSpan span() {
    return span;
  }

  /// The title of the dataset that draws it.
  public String dataset() {
    return dataset;
  }

  /// Its parts; worked out anew at each call, a millisecond for some thousand points.
  public List<AreaPolygon> polygons() {
    return polygons.get();
  }

  /// Whether a point lies in it; it is unpacked for that.
  public boolean holds(GeoPoint point) {
    double x = point.longitude();
    double y = point.latitude();
    return polygons().stream()
        .anyMatch(part -> part.holds(x, y) || part.holds(x - 360, y) || part.holds(x + 360, y));
  }

  /// Whether it is shown on a day: its span holds it. One without days, such as a border, is shown
  /// on every day.
  public boolean isShownOn(LocalDate day) {
    return span == null || span.contains(day);
  }
}
