package org.chronofront.ingest.ged;

/// One source of an event, as a row names it. All may be empty.
///
/// @param office who published it
/// @param date of publication, as it stands
/// @param headline its title
record Article(String office, String date, String headline) {}
