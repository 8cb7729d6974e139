package org.chronofront.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.chronofront.ingest.json.DatasetException;
import org.chronofront.ingest.json.DatasetJsonReader;
import org.chronofront.model.Dataset;

/// Reads a dataset in the project's own format for people: what is wrong comes as a sentence.
final class DatasetFile {
  private DatasetFile() {}

  static Dataset read(Path file) {
    if (Files.isDirectory(file)) {
      throw new LibraryException(
          "%s is a folder, so nothing was loaded. Name a dataset file in it.".formatted(file));
    }
    if (Files.notExists(file)) {
      throw new LibraryException(
          "There is no file %s, so nothing was loaded. Check the path.".formatted(file));
    }
    try {
      return new DatasetJsonReader().read(file);
    } catch (DatasetException e) {
      throw new LibraryException(Objects.requireNonNull(e.getMessage()), e);
    } catch (IOException e) {
      throw new LibraryException(
          "The file %s cannot be read, so nothing was loaded. Check its permissions."
              .formatted(file),
          e);
    }
  }
}
