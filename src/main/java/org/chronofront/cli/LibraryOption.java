package org.chronofront.cli;

import java.nio.file.Path;
import org.chronofront.library.Libraries;
import org.chronofront.library.OpenLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--library FILE`.
final class LibraryOption {
  @Option(
      names = "--library",
      paramLabel = "FILE",
      description = "The library to use instead of your own.")
  private @Nullable Path file;

  OpenLibrary open(Libraries libraries) {
    return file == null ? libraries.openDefault() : libraries.open(file);
  }

  /// The library's file, after it was opened once: the default one is made where it is not there.
  Path existing(Libraries libraries) {
    try (OpenLibrary open = open(libraries)) {
      return open.info().file();
    }
  }

  /// The library that something comes into: the default one is made, with the bundled dataset,
  /// where it is not there; another is made by what comes in.
  Path receiving(Libraries libraries) {
    return file == null ? existing(libraries) : file;
  }

  Path file(Libraries libraries) {
    return file == null ? libraries.defaultFile() : file;
  }
}
