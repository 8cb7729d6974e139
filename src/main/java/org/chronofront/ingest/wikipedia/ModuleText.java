package org.chronofront.ingest.wikipedia;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.ingest.tree.FileNames;
import org.jspecify.annotations.Nullable;

/// The source of a module. Wikipedia itself allows 2 MiB for a page.
final class ModuleText {
  private static final long LARGEST = 16 << 20;
  private static final int HEAD = 4_000;
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\d/.-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}"
              + " (?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " \\d{4})(?![\\d/-])");

  private ModuleText() {}

  static String read(Path path) throws IOException, UnreadableException {
    String file = FileNames.of(path);
    if (Files.size(path) > LARGEST) {
      throw new UnreadableException(
          "%s has more than 16 MiB; no module of Wikipedia is that large. Divide it."
              .formatted(file));
    }
    byte[] bytes = Files.readAllBytes(path);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          file + " is no text in UTF-8. Save it as UTF-8, and import it again.", e);
    }
    throw new UnreadableException(
        file + " is a binary file, or a text in UTF-16. Save it as UTF-8, and import it again.");
  }

  /// A day that a comment at the beginning names, or that stands in the file's name; null when
  /// there is none, or several that differ.
  static @Nullable String day(String file, String text) {
    LocalDate only = null;
    String searched =
        "-- " + file.replace('_', ' ') + "\n" + text.substring(0, Math.min(HEAD, text.length()));
    Matcher comments = COMMENT.matcher(searched);
    while (comments.find()) {
      Matcher days = DAY.matcher(comments.group());
      while (days.find()) {
        LocalDate day = day(days.group());
        if (day == null || (only != null && !only.equals(day))) {
          return null;
        }
        only = day;
      }
    }
    return only == null ? null : only.toString();
  }

  /// The file's name without its extension and without what differs from version to version: days
  /// and numbers. Empty when nothing is left.
  static String series(String file) {
    String stem = file.replaceFirst("\\.[A-Za-z]{1,4}$", "").toLowerCase(Locale.ROOT);
    return stem.replaceAll(
            "january|february|march|april|may|june|july|august|september|october|november|december",
            " ")
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return new DayTexts(null).read("module.date", text).earliest();
    } catch (FieldFault fault) {
      return null;
    }
  }
}
