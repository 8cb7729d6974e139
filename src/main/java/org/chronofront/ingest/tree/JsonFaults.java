package org.chronofront.ingest.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.chronofront.ingest.UnreadableException;

/// What a JSON parser has to complain of, in sentences.
public final class JsonFaults {
  private static final int LONGEST = 160;

  private JsonFaults() {}

  /// A file that cannot be read on.
  static UnreadableException unreadable(String file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String where =
        at == null ? "" : ", line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    return new UnreadableException("%s%s: %s".formatted(file, where, sentence(e)), e);
  }

  /// What is wrong, and what would be right.
  public static String sentence(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the file ends in the middle of something: it is cut off. Fetch it again, whole.";
    }
    if (e instanceof StreamConstraintsException) {
      return "something here is nested too deeply (more than 100 levels), or a text (more than"
          + " 1,000,000 characters), a name or a number is too long to be read.";
    }
    String message = e.getOriginalMessage().replaceAll("\\s+", " ");
    if (message.contains("UTF-8")) {
      return "this is no text in UTF-8. Save the file as UTF-8, and import it again.";
    }
    if (message.contains("code 0)")) {
      return "this is no text but a binary file, or a text in an encoding that JSON does not have.";
    }
    String shortened = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    return "this is no valid JSON (%s). Mend it, and import the file again.".formatted(shortened);
  }

  static char[] quoted(String text) {
    return JsonStringEncoder.getInstance().quoteAsString(text);
  }
}
