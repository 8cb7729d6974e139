package org.chronofront.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a dataset is, and under which terms it may be used.
///
/// @param id stable; importing a dataset with the same id again makes a new edition of it
/// @param title what people call it
/// @param description one paragraph, may be empty
/// @param licence the terms under which it may be passed on, as its publisher states them
/// @param attribution whom to name
/// @param terms a sentence that must stand on whatever is exported from it; null when there is none
/// @param address where it comes from, null when not stated
/// @param accessed the day on which it was fetched, null when not stated
public record DatasetInfo(
    String id,
    String title,
    String description,
    String licence,
    String attribution,
    @Nullable String terms,
    @Nullable String address,
    @Nullable LocalDate accessed) {
  /// A dataset without terms, address and day of access.
  public DatasetInfo(
      String id, String title, String description, String licence, String attribution) {
    this(id, title, description, licence, attribution, null, null, null);
  }
}
