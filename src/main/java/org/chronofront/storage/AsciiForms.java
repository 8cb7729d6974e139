package org.chronofront.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The words of a plain text as [TextFolding] would fold them, without objects in between: most
/// texts are plain, and each that comes into a library passes here. One text; one thread.
final class AsciiForms {
  private static final int PLAIN = 0x80;

  /// What each character becomes in a word: 0 where it separates words.
  private static final byte[] FOLDED = new byte[PLAIN];

  static {
    for (char c = 0; c < PLAIN; c++) {
      FOLDED[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
    }
  }

  private byte[] forms;
  private int size;
  private int start = -1; // of the word that runs
  private int joinedStart = -1; // of the word before, where a connector joins the two
  private int joinedEnd = -1;

  AsciiForms(int length) {
    forms = new byte[length + 16];
  }

  /// Takes a text in.
  ///
  /// @return false when it holds other characters; then nothing that stands here means anything
  boolean addAll(byte[] text) {
    for (byte c : text) {
      if (c < 0) {
        return false;
      }
      byte folded = FOLDED[c];
      if (folded == 0) {
        endWord(c);
      } else {
        if (start < 0) {
          separate();
          start = size;
        }
        room(1);
        forms[size++] = folded;
      }
    }
    endWord((byte) ' ');
    return true;
  }

  private void endWord(byte separator) {
    int end = size;
    if (start >= 0 && joinedStart >= 0) {
      separate();
      append(joinedStart, joinedEnd);
      append(start, end);
    }
    joinedStart = TextFolding.CONNECTORS.indexOf(separator) >= 0 ? start : -1;
    joinedEnd = end;
    start = -1;
  }

  private void separate() {
    if (size > 0) {
      room(1);
      forms[size++] = ' ';
    }
  }

  private void append(int from, int to) {
    room(to - from);
    System.arraycopy(forms, from, forms, size, to - from);
    size += to - from;
  }

  private void room(int more) {
    if (size + more > forms.length) {
      forms = Arrays.copyOf(forms, 2 * (size + more));
    }
  }

  /// The forms, separated by spaces.
  @Override
  public String toString() {
    return new String(forms, 0, size, StandardCharsets.ISO_8859_1);
  }
}
