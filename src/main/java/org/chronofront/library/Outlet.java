package org.chronofront.library;

import java.time.LocalDate;
import org.chronofront.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Who publishes: what a filter by source works on. The same outlet may have documents in several
/// datasets.
///
/// @param name what it is called, and its id in the index
/// @param kind of its first document
/// @param sources how many documents of it there are
/// @param title of the first
/// @param published the first day, null when none is dated
public record Outlet(
    String name, SourceKind kind, int sources, String title, @Nullable LocalDate published) {
  /// The two as one.
  Outlet and(Outlet other) {
    LocalDate day = other.published;
    boolean earlier = day != null && (published == null || day.isBefore(published));
    return new Outlet(name, kind, sources + other.sources, title, earlier ? day : published);
  }
}
