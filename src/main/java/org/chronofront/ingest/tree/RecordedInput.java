package org.chronofront.ingest.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes on their way to a parser, the last of which can be asked for again: how a row stands in
/// the file is known only when the parser has come to its end. Keeps no more than it is told to.
final class RecordedInput extends InputStream {
  private static final byte RECORD_SEPARATOR = 0x1E;
  private final InputStream in;
  private final int most;
  private byte[] kept = new byte[16 * 1024];
  private int length;
  private long base;
  private boolean keeping;

  /// @param most bytes that are kept of a row
  RecordedInput(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    int read = in.read(target, offset, count);
    if (read <= 0) {
      return read;
    }
    blankSeparators(target, offset, read);
    if (!keeping || length + read > most) {
      base += length;
      length = 0;
    }
    if (length + read > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(length + read, Math.min(most, kept.length * 2)));
    }
    System.arraycopy(target, offset, kept, length, read);
    length += read;
    return read;
  }

  /// RFC 8142 puts this character before each text of a sequence; a parser knows nothing of it.
  private static void blankSeparators(byte[] target, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      if (target[i] == RECORD_SEPARATOR) {
        target[i] = ' ';
      }
    }
  }

  /// From here on everything is kept, until [#release].
  ///
  /// @param position of a byte among those that were read last
  void keep(long position) {
    int cut = (int) Math.min(length, Math.max(0, position - base));
    System.arraycopy(kept, cut, kept, 0, length - cut);
    base += cut;
    length -= cut;
    keeping = true;
  }

  /// No more need be kept.
  void release() {
    keeping = false;
  }

  /// What was read from one position to before another; null when it was too much to be kept.
  byte @Nullable [] slice(long from, long to) {
    return from < base || to > base + length
        ? null
        : Arrays.copyOfRange(kept, (int) (from - base), (int) (to - base));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
