package org.chronofront.cli;

import java.nio.file.Path;
import java.util.Map;
import org.chronofront.export.ExportException;
import org.chronofront.export.ImportJson;
import org.chronofront.library.Libraries;
import org.chronofront.library.LibraryException;

/// What the commands need.
///
/// @param importing the way into a library
/// @param here the folder in which the person is
/// @param version the application's version, as `--version` prints it
public record CliServices(
    Libraries libraries, SnapshotPort snapshots, ImportPort importing, Path here, String version) {

  /// Answers to what a file leaves open.
  ///
  /// @throws LibraryException when the file does not hold any
  Map<String, String> answers(Path file) {
    try {
      return ImportJson.answers(file);
    } catch (ExportException told) {
      throw new LibraryException(String.valueOf(told.getMessage()), told);
    }
  }
}
