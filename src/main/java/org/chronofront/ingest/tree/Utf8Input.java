package org.chronofront.ingest.tree;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A text in any Unicode encoding as UTF-8 without a byte order mark. UTF-16 and UTF-32 are told by
/// their mark, or by the zeros in their first four bytes (as RFC 4627 did for JSON); everything
/// else passes as it is.
final class Utf8Input extends InputStream {
  private static final int CHARS = 4096;
  private final Reader reader;
  private final char[] chars = new char[CHARS];
  private byte[] bytes = new byte[0];
  private int next;
  private int held;

  private Utf8Input(Reader reader) {
    this.reader = reader;
  }

  /// The same text as UTF-8.
  ///
  /// @param raw the file's bytes from its beginning; closed with the result
  /// @throws CharacterCodingException when it is a binary file
  static InputStream of(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw);
    in.mark(8);
    byte[] head = in.readNBytes(4);
    in.reset();
    int mark = markLength(head);
    Charset wide = wide(head);
    if (wide == null && hasZero(head)) {
      throw new CharacterCodingException();
    }
    in.skipNBytes(mark);
    return wide == null
        ? in
        : new Utf8Input(
            new InputStreamReader(
                in,
                wide.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static boolean hasZero(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
      return 4;
    }
    return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
  }

  private static @Nullable Charset wide(byte[] head) {
    if (head.length < 4) {
      return null;
    }
    boolean[] zero = {head[0] == 0, head[1] == 0, head[2] == 0, head[3] == 0};
    if (starts(head, 0xFF, 0xFE, 0, 0) || (!zero[0] && zero[1] && zero[2] && zero[3])) {
      return StandardCharsets.UTF_32LE;
    }
    if (starts(head, 0, 0, 0xFE, 0xFF) || (zero[0] && zero[1] && zero[2] && !zero[3])) {
      return StandardCharsets.UTF_32BE;
    }
    if (starts(head, 0xFF, 0xFE) || (!zero[0] && zero[1] && !zero[2] && zero[3])) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xFE, 0xFF) || (zero[0] && !zero[1] && zero[2] && !zero[3])) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  /// A pair of surrogates that a chunk would part is held back until its other half is there.
  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int read = reader.read(chars, held, CHARS - held);
      if (read <= 0 && held == 0) {
        return false;
      }
      int all = held + Math.max(read, 0);
      held = read > 0 && Character.isHighSurrogate(chars[all - 1]) ? 1 : 0;
      bytes = new String(chars, 0, all - held).getBytes(StandardCharsets.UTF_8);
      if (held == 1) {
        chars[0] = chars[all - 1];
      }
      next = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
