package org.chronofront.cli;

import org.chronofront.library.LibraryException;
import org.chronofront.library.OpenLibrary;

/// Draws the map into a file; the composition root says with what.
@FunctionalInterface
public interface SnapshotPort {
  /// Writes the whole picture or leaves the file as it was.
  ///
  /// @throws LibraryException with a sentence when it cannot
  void write(OpenLibrary library, SnapshotOrder order);
}
