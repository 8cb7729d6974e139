package org.chronofront.basemap;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// The bytes of a stream, read only as far as somebody has asked: the file holds its coarse levels
/// first, so that a start never waits for the fine ones. Thread-safe. The stream is closed when its
/// last byte has been read.
final class LazyBytes {
  private static final int STEP = 1 << 18;

  private final InputStream in;
  private byte[] bytes = new byte[STEP];
  private int length;

  LazyBytes(InputStream in) {
    this.in = in;
  }

  /// A copy of a range.
  ///
  /// @throws UncheckedIOException if the stream ends before it or cannot be read
  synchronized byte[] range(int from, int to) {
    if (to > length) {
      readTo(to);
    }
    return Arrays.copyOfRange(bytes, from, to);
  }

  private void readTo(int end) {
    try {
      int wanted = (end / STEP + 1) * STEP;
      if (wanted > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(wanted, bytes.length + bytes.length / 2));
      }
      length += in.readNBytes(bytes, length, wanted - length);
      if (length < wanted) {
        in.close();
      }
      if (length < end) {
        throw new EOFException("the base map ends at byte " + length + ", expected " + end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
