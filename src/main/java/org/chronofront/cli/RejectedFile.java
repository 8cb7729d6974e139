package org.chronofront.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chronofront.library.LibraryException;
import org.chronofront.library.importing.Importing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves the rejected rows of an import where the person is, under a name that is free.
final class RejectedFile {
  private static final Logger LOG = LoggerFactory.getLogger(RejectedFile.class);
  private static final int TRIES = 1000;

  private RejectedFile() {}

  /// The file's path, null when it could not be saved: the import is done all the same, and its
  /// report keeps the rows.
  static @Nullable String save(Importing importing, long importKey, Path folder) {
    Path file = free(folder, importing.rejectedFileName(importKey));
    try {
      importing.saveRejected(importKey, file);
      return file.toString();
    } catch (LibraryException e) {
      LOG.warn("The rejected rows were not saved as {}", file, e);
      return null;
    }
  }

  private static Path free(Path folder, String name) {
    Path file = folder.resolve(name);
    int dot = name.lastIndexOf('.');
    for (int n = 2; Files.exists(file) && n < TRIES; n++) {
      file = folder.resolve(name.substring(0, dot) + "-" + n + name.substring(dot));
    }
    return file.toAbsolutePath();
  }
}
