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

  Path file(Libraries libraries) {
    return file == null ? libraries.defaultFile() : file;
  }
}
