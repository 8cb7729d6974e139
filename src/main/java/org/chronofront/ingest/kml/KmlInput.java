package org.chronofront.ingest.kml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes on their way to the XML parser, which keeps a comment, an attribute or a marked section
/// whole in memory however long it is. Between two things that the parser reports no more than a
/// fixed number of bytes may pass.
final class KmlInput extends FilterInputStream {
  private static final int MOST = 8 << 20;
  private long passed;
  private int lines = 1;
  private int columns;
  private int closed;
  private boolean ended;

  KmlInput(InputStream in) {
    super(in);
  }

  /// The parser has reported something.
  void reported() {
    passed = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, Math.min(length, 64 * 1024));
    passed += Math.max(read, 0);
    ended |= read < 0;
    for (int i = offset; i < offset + read; i++) {
      lines += target[i] == '\n' ? 1 : 0;
      columns = target[i] == '\n' ? 0 : columns + ((target[i] & 0xC0) == 0x80 ? 0 : 1);
      closed = target[i] == '>' ? columns : Math.min(closed, columns);
    }
    if (passed > MOST) {
      throw new TooLongException();
    }
    return read;
  }

  /// True when no tag ends after this place of a text in UTF-8: it is cut off there.
  boolean endsAt(int line, int column) {
    return ended && line == lines && column >= closed;
  }

  /// One thing of the file is longer than can be read.
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("more than " + (MOST >> 20) + " MiB in one piece");
    }
  }
}
