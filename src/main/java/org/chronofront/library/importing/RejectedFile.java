package org.chronofront.library.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.chronofront.storage.StoredRun;

/// Writes rejected rows as a file that can be mended and imported again.
final class RejectedFile {
  private RejectedFile() {}

  /// What hands out rows one by one.
  interface Rows {
    void each(Consumer<String> taker);
  }

  /// Writes the file, which must not be there.
  ///
  /// @return how many rows were written
  static long write(Path file, StoredRun.Frame frame, Rows rows) {
    long[] count = new long[1];
    try (BufferedWriter out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
      out.write(frame.head());
      rows.each(
          raw -> {
            try {
              if (count[0]++ > 0) {
                out.write(frame.between());
              }
              out.write(raw);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      out.write(frame.foot());
    } catch (FileAlreadyExistsException _) {
      throw ImportSentences.exists(file);
    } catch (IOException | UncheckedIOException e) {
      throw ImportSentences.notWritten(file, e);
    }
    return count[0];
  }
}
