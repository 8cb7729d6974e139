package org.chronofront.ingest.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.chronofront.packed.LongTable;

/// Keeps the ids of millions of rows apart in little memory: an id of up to twelve digits, capitals
/// and hyphens ("214797", "SYR12345") takes 13 to 18 bytes, and so does one made from a row's
/// contents ("row-1f0c3b5a9d2e4876"). One reading of one dataset; one thread.
public final class EventIds {
  private static final int LONGEST = 12;
  private static final int LETTERS = 38;
  private static final String MADE = "row-";
  private static final int MADE_LENGTH = MADE.length() + 16;
  private final LongTable packed = new LongTable();
  private final LongTable made = new LongTable();
  private final Set<String> others = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /// The id itself at its first use, with "#2", "#3" … at its end at the next ones.
  public String unique(String id) {
    if (add(id)) {
      return id;
    }
    while (true) {
      int use = repeated.merge(id, 1, Integer::sum) + 1;
      String told = id + "#" + use;
      if (add(told)) {
        return told;
      }
    }
  }

  private boolean add(String id) {
    if (isMade(id)) {
      return made.add(HexFormat.fromHexDigitsToLong(id, MADE.length(), MADE_LENGTH));
    }
    long number = pack(id);
    return number < 0 ? others.add(id) : packed.add(number);
  }

  private static boolean isMade(String id) {
    if (id.length() != MADE_LENGTH || !id.startsWith(MADE)) {
      return false;
    }
    for (int i = MADE.length(); i < MADE_LENGTH; i++) {
      char c = id.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  /// A number for an id, each its own; -1 when it does not fit.
  private static long pack(String id) {
    if (id.length() > LONGEST) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < id.length(); i++) {
      int letter = letter(id.charAt(i));
      if (letter < 0) {
        return -1;
      }
      number = number * LETTERS + letter;
    }
    return number;
  }

  private static int letter(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0' + 1;
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 11;
    }
    return c == '-' ? LETTERS - 1 : -1;
  }
}
