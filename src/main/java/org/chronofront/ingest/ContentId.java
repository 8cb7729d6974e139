package org.chronofront.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Gives ids to rows that have none, from their contents, and keeps ids apart. For one reading of
/// one dataset; one thread.
public final class ContentId {
  private static final int DIGITS = 16;
  private final Map<String, Integer> uses = new HashMap<>();

  /// An id from the contents of a row: the same contents give the same id, whatever row it is.
  ///
  /// @param prefix what it is: "row", "place"
  public static String of(String prefix, List<String> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String field : contents) {
        digest.update(field.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return prefix + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The id itself at its first use, with "#2", "#3" … at its end at the next ones. Ids differ from
  /// the one asked for exactly when it was used before: whoever asks flags the row then.
  public String unique(String id) {
    int use = uses.merge(id, 1, Integer::sum);
    return use == 1 ? id : unique(id + "#" + use);
  }
}
