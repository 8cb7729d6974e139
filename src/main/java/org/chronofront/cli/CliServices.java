package org.chronofront.cli;

import org.chronofront.library.Libraries;

/// What the commands need.
///
/// @param version the application's version, as `--version` prints it
public record CliServices(Libraries libraries, SnapshotPort snapshots, String version) {}
