package org.chronofront.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.chronofront.ingest.table.Encodings;
import org.chronofront.ingest.table.Table;
import org.chronofront.ingest.table.TableFiles;
import org.jspecify.annotations.Nullable;

/// Notices files in which there is nothing to read, whatever their format.
public final class Emptiness {
  private Emptiness() {}

  /// What a file holds in place of rows, to stand behind its name; null when it holds more, or may.
  public static @Nullable String of(FileSample sample) {
    if (sample.size() == 0) {
      return "is empty";
    }
    if (sample.size() > sample.bytes().length) {
      return null;
    }
    Charset charset = Encodings.guess(sample.bytes());
    return TableFiles.text(sample, charset).chars().allMatch(Emptiness::isBlank)
        ? "is empty: it holds nothing but blanks"
        : null;
  }

  /// True when every one of these tables has a row of names and nothing below it.
  ///
  /// @param files whose format has the names of its columns in the first row
  public static boolean headersAlone(List<Path> files) throws IOException, UnreadableException {
    for (Path file : files) {
      try (Table table = Table.open(file)) {
        if (table.hasMore()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
