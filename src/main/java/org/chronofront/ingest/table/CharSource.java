package org.chronofront.ingest.table;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongConsumer;

/// The characters of a file as FastCSV reads them, and a window of them kept back, so that the row
/// that is being read can be looked at again and read anew. Positions count characters from the
/// start of the text. FastCSV hands out slices of the very array it reads into; from what was read
/// into it last, each slice's position follows.
///
/// What cannot be decoded becomes U+FFFD, and its last position is remembered.
final class CharSource extends Reader {
  private static final int CHUNK = 64 * 1024;

  /// No character takes more bytes than this.
  private static final int LONGEST = 8;

  private static final Set<String> ASCII_BYTES =
      Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "windows-1252", "windows-1251", "windows-1256");

  private final InputStream in;
  private final CharsetDecoder decoder;

  /// Java takes a lone surrogate and the letter after it for one fault.
  private final boolean wide;

  /// True when a byte below 0x80 is that character, wherever it stands.
  private final boolean asciiBytes;

  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).order(LITTLE_ENDIAN).flip();
  private LongConsumer onBytes = count -> {};
  private long bytesRead;
  private boolean ended;
  private boolean drained;
  private boolean endReported;

  private char[] window = new char[2 * CHUNK];
  private long base;
  private int filled;
  private int next;
  private long keepFrom;
  private boolean exactly;
  private long handedBase;
  private long lastDamage = -1;
  private long lastNul = -1;
  private long lastReturn = -1;
  private boolean odd = true;

  CharSource(InputStream in, Charset charset, long skipped) {
    this.in = in;
    this.bytesRead = skipped;
    this.wide = charset.name().startsWith("UTF-16");
    this.asciiBytes = ASCII_BYTES.contains(charset.name());
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /// Who is told of the bytes read so far, whenever more have been.
  void onBytes(LongConsumer listener) {
    onBytes = listener;
  }

  long bytesRead() {
    return bytesRead;
  }

  /// The position of what stands at an index of the array that was read into last.
  long position(int index) {
    return handedBase + index;
  }

  /// From here on characters must be kept. While the start of a row is not known, it cannot lie
  /// before the array that is read into: see [#read].
  void keepFrom(long position, boolean exact) {
    keepFrom = position;
    exactly = exact;
  }

  /// The first position that is kept.
  long kept() {
    return Math.max(keepFrom, base);
  }

  /// True when everything has been handed out, and whoever reads knows that.
  boolean isDrained() {
    return endReported;
  }

  /// The position behind the last character that was handed out.
  long end() {
    return base + next;
  }

  /// True when something at the position or behind it could not be decoded.
  boolean isDamagedFrom(long position) {
    return lastDamage >= position;
  }

  /// True when there is a NUL at the position or behind it.
  boolean hasNulFrom(long position) {
    return lastNul >= position;
  }

  /// The character at a position, -1 after the last; reads on as far as is needed.
  int at(long position) throws IOException {
    while (position - base >= filled) {
      if (!fill()) {
        return -1;
      }
    }
    return window[(int) (position - base)];
  }

  /// Characters that are in the window.
  String text(long from, long to) {
    return new String(window, (int) (from - base), (int) (to - from));
  }

  /// Hands out again what stands at a position that is kept.
  void moveTo(long position) {
    keepFrom(position, true);
    next = (int) (position - base);
    endReported = false;
  }

  /// Goes to the beginning of the line after the one in which a position lies, without keeping what
  /// is between.
  ///
  /// @return how many line breaks were passed: 0 at the end of the text, else 1
  int moveToNextLine(long position) throws IOException {
    long at = position;
    int c = at(at);
    while (c >= 0 && c != '\n' && c != '\r') {
      at++;
      if (at - base >= filled) {
        keepFrom(at, true);
        next = filled;
      }
      c = at(at);
    }
    int passed = c < 0 ? 0 : 1;
    if (c == '\r' && at(at + 1) == '\n') {
      at++;
    }
    moveTo(at + passed);
    return passed;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    handedBase = base + next - offset;
    if (!exactly && handedBase > keepFrom) {
      keepFrom = handedBase;
    }
    if (next == filled && !fill()) {
      endReported = true;
      return -1;
    }
    int count = Math.min(length, filled - next);
    System.arraycopy(window, next, into, offset, count);
    next += count;
    if (lastReturn >= base + next - count) {
      mendReturns(into, offset, offset + count);
    }
    return count;
  }

  /// FastCSV 4.1.0 does not see the end of a row when its last field is quoted and holds a carriage
  /// return without a line feed; so it gets a line feed instead.
  private void mendReturns(char[] chars, int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      if (chars[i] == '\r') {
        int following = i + 1 < to ? chars[i + 1] : at(base + next);
        if (following != '\n') {
          chars[i] = '\n';
        }
      }
    }
  }

  /// Takes in more; what is no longer needed may leave the window.
  private boolean fill() throws IOException {
    makeRoom();
    int before = filled;
    CharBuffer chars = CharBuffer.wrap(window, filled, window.length - filled);
    while (!drained && chars.hasRemaining()) {
      if (!ended && bytes.remaining() < LONGEST) {
        if (filled > before) {
          break;
        }
        readBytes();
      }
      decode(chars);
      filled = chars.position();
    }
    look(before);
    return filled > before;
  }

  /// Finds NULs, and carriage returns that may stand alone, among what came last. Their bytes have
  /// told already whether there are any, where bytes can.
  private void look(int from) {
    if (asciiBytes && !odd) {
      return;
    }
    for (int i = from; i < filled; i++) {
      char c = window[i];
      if (c == 0) {
        lastNul = base + i;
      } else if (c == '\r' && (i + 1 == filled || window[i + 1] != '\n')) {
        lastReturn = base + i;
      }
    }
  }

  private void decode(CharBuffer chars) {
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isError() && chars.hasRemaining()) {
      int length = wide ? 2 : result.length();
      bytes.position(bytes.position() + Math.min(length, bytes.remaining()));
      lastDamage = base + chars.position();
      chars.put('\uFFFD');
    } else if (result.isUnderflow() && ended) {
      decoder.flush(chars);
      drained = true;
    }
  }

  private void readBytes() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
      bytesRead += count;
      onBytes.accept(bytesRead);
    }
    bytes.flip();
    odd = OddBytes.in(bytes);
  }

  private void makeRoom() {
    int unused = (int) Math.max(0, Math.min(Math.min(keepFrom - base, next), filled));
    if (unused > window.length / 2 || (unused > 0 && filled > window.length - CHUNK / 2)) {
      System.arraycopy(window, unused, window, 0, filled - unused);
      base += unused;
      filled -= unused;
      next -= unused;
    }
    if (filled > window.length - CHUNK / 2) {
      window = Arrays.copyOf(window, window.length * 2);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
