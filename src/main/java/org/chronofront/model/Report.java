package org.chronofront.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One source's words about an event.
///
/// @param sourceId the source in which the words stand
/// @param originId who says so: the source itself, or one that it relies on
/// @param excerptId the words; null when the dataset names the source without quoting it
/// @param reported the day on which it was first said in public; null when the dataset does not
///   tell
public record Report(
    String sourceId, String originId, @Nullable String excerptId, @Nullable LocalDate reported) {}
