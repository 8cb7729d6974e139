package org.chronofront.model;

import java.time.LocalDate;

/// One source's words about an event.
///
/// @param sourceId the source in which the words stand
/// @param originId who says so: the source itself, or one that it relies on
/// @param excerptId the words
/// @param reported the day on which it was first said in public
public record Report(String sourceId, String originId, String excerptId, LocalDate reported) {}
