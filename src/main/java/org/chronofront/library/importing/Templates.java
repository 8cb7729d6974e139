package org.chronofront.library.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes empty tables into a folder.
final class Templates {
  private Templates() {}

  /// Overwrites nothing.
  ///
  /// @param tables texts by name of the file
  static List<Path> write(Path folder, Map<String, String> tables) {
    List<Path> files = tables.keySet().stream().sorted().map(folder::resolve).toList();
    for (Path file : files) {
      if (Files.exists(file)) {
        throw ImportSentences.exists(file);
      }
    }
    List<Path> written = new ArrayList<>();
    for (Path file : files) {
      try {
        Files.createDirectories(folder);
        Files.writeString(
            file,
            tables.getOrDefault(String.valueOf(file.getFileName()), ""),
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW);
        written.add(file);
      } catch (FileAlreadyExistsException _) {
        throw ImportSentences.exists(file);
      } catch (IOException e) {
        throw ImportSentences.notWritten(file, e);
      }
    }
    return written;
  }
}
