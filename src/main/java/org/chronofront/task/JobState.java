package org.chronofront.task;

/// How far a job has come.
///
/// @param what what is being done, in words for a person: "Reading events.csv"
/// @param done how much is done, in whatever unit the job counts (bytes, as a rule)
/// @param total how much there is in all; 0 when that is not known
/// @param rows how many rows have been handled so far
public record JobState(String what, long done, long total, long rows) {}
