package org.chronofront.ingest.conflict;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.chronofront.packed.LongTable;
import org.jspecify.annotations.Nullable;

/// Makes ids from contents ("aleppo-town-1f0c3b5a9d2e4876") and remembers which of them have been
/// handed over, in 13 to 18 bytes each. An id ends in 64 bits of SHA-256, so that a million of them
/// are all different but once in forty million datasets. One reading of one dataset; one thread.
public final class HandedOver {
  private static final int LONGEST_WORDS = 48;
  private final LongTable seen = new LongTable();
  private final MessageDigest digest;

  /// Nothing has been handed over.
  public HandedOver() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// An id and whether it is asked for the first time.
  ///
  /// @param id for the model
  /// @param first true when the thing has to be handed over
  public record Ticket(String id, boolean first) {}

  /// The id of a thing.
  ///
  /// @param words begin it, where they have Latin letters or digits
  /// @param otherwise begins it where they have none: "place"
  /// @param contents tell it from all others; null is told from an empty text
  public Ticket ticket(String words, String otherwise, @Nullable String... contents) {
    for (String content : contents) {
      if (content != null) {
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      digest.update((byte) 1);
    }
    byte[] bits = digest.digest();
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << Byte.SIZE | (bits[i] & 0xFF);
    }
    String slug = slug(words);
    String start = slug.isEmpty() ? otherwise : slug;
    return new Ticket(start + "-" + HexFormat.of().toHexDigits(number), seen.add(number));
  }

  /// Words as the beginning of an id: in lower case, accents off, joined by hyphens, at most 48
  /// characters; empty when they have no Latin letter or digit.
  public static String slug(String words) {
    String text = isPlain(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < text.length() && slug.length() < LONGEST_WORDS; i++) {
      char c = text.charAt(i);
      if (c < 0x80 && Character.isLetterOrDigit(c)) {
        if (gap && !slug.isEmpty()) {
          slug.append('-');
        }
        slug.append(c);
        gap = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return slug.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String words) {
    return words.chars().allMatch(c -> c < 0x80);
  }
}
