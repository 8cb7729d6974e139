package org.chronofront.ingest.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Tells in which encoding a text is, from its first bytes: by its byte order mark; by where its
/// zeros stand; by being UTF-8 without a fault; and otherwise by juniversalchardet's guess.
public final class Encodings {
  /// Windows' for western languages.
  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Those that a person may choose from.
  public static final List<Charset> CHOICES =
      List.of(
          StandardCharsets.UTF_8,
          WINDOWS_1252,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1256"));

  /// Single-byte encodings in which these bytes mean nothing are not what a file with them is in.
  private static final Set<Integer> NOT_IN_1252 = Set.of(0x81, 0x8d, 0x8f, 0x90, 0x9d);

  private Encodings() {}

  /// A byte order mark and what it says.
  ///
  /// @param charset that it stands for
  /// @param length in bytes
  record Mark(Charset charset, int length) {}

  /// The byte order mark that bytes begin with, null when they begin with none.
  static @Nullable Mark mark(byte[] bytes) {
    if (begins(bytes, 0xef, 0xbb, 0xbf)) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return new Mark(StandardCharsets.UTF_16LE, 2);
    }
    return begins(bytes, 0xfe, 0xff) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
  }

  /// The encoding that bytes seem to be in.
  ///
  /// @param bytes the beginning of a file; may end within a character
  public static Charset guess(byte[] bytes) {
    Mark mark = mark(bytes);
    if (mark != null) {
      return mark.charset();
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return wide;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : narrow(bytes);
  }

  /// In UTF-16 without a mark every other byte of Latin letters is zero.
  private static @Nullable Charset wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int enough = bytes.length / 8;
    if (zeros[1] > enough && zeros[0] < zeros[1] / 4) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] > enough && zeros[1] < zeros[0] / 4 ? StandardCharsets.UTF_16BE : null;
  }

  /// A text is UTF-8 when its characters beyond ASCII are, but for a few that are damaged: chance
  /// makes hardly any.
  private static boolean isUtf8(byte[] bytes) {
    String text = new String(bytes, 0, wholeCharacters(bytes), StandardCharsets.UTF_8);
    long damaged = text.chars().filter(c -> c == '\ufffd').count();
    long sound = text.chars().filter(c -> c >= 0x80).count() - damaged;
    return damaged == 0 || sound >= 2 * damaged;
  }

  /// The length of the bytes without a character that their end cuts in two.
  private static int wholeCharacters(byte[] bytes) {
    int end = bytes.length;
    for (int back = 1; back <= Math.min(3, bytes.length); back++) {
      int b = bytes[bytes.length - back] & 0xff;
      if (b >= 0xc0) {
        return end - back;
      }
      if (b < 0x80) {
        break;
      }
    }
    return end;
  }

  /// In western languages letters beyond ASCII stand alone or in pairs; where they make words, the
  /// detector is asked which script it is.
  private static Charset narrow(byte[] bytes) {
    if (!makesWords(bytes)) {
      return western(bytes);
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : western(bytes);
  }

  private static boolean makesWords(byte[] bytes) {
    int letters = 0;
    int words = 0;
    boolean within = false;
    for (byte b : bytes) {
      letters += b < 0 ? 1 : 0;
      words += b < 0 && !within ? 1 : 0;
      within = b < 0;
    }
    return letters > 2 * words;
  }

  private static Charset western(byte[] bytes) {
    for (byte b : bytes) {
      if (NOT_IN_1252.contains(b & 0xff)) {
        return StandardCharsets.ISO_8859_1;
      }
    }
    return WINDOWS_1252;
  }

  private static boolean begins(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
