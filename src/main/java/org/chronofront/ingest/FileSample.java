package org.chronofront.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The beginning of a file, for telling what it is.
///
/// @param path where it is
/// @param name its name, in lower case
/// @param bytes its first bytes, at most [#LARGEST]; do not change them
/// @param size its length in bytes
@SuppressWarnings("ArrayRecordComponent")
public record FileSample(Path path, String name, byte[] bytes, long size) {
  /// The most bytes of a sample.
  public static final int LARGEST = 256 * 1024;

  /// Reads the beginning of a file.
  public static FileSample of(Path path) throws IOException {
    Path name = path.getFileName();
    try (InputStream in = Files.newInputStream(path)) {
      return new FileSample(
          path,
          (name == null ? path : name).toString().toLowerCase(java.util.Locale.ROOT),
          in.readNBytes(LARGEST),
          Files.size(path));
    }
  }
}
