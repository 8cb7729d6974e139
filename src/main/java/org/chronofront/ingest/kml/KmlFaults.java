package org.chronofront.ingest.kml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.chronofront.ingest.UnreadableException;
import org.jspecify.annotations.Nullable;

/// Why a KML file as a whole cannot be read, in sentences.
final class KmlFaults {
  private static final int LONGEST = 200;

  private KmlFaults() {}

  static UnreadableException unreadable(String file, XMLStreamException e, KmlInput input) {
    Throwable cause = e.getNestedException();
    String where = where(file, e.getLocation());
    if (cause instanceof KmlInput.TooLongException
        || String.valueOf(e.getMessage()).contains("MiB in one piece")) {
      return new UnreadableException(
          where + "one piece of the file has more than 8 MiB, which is too long to be read.", e);
    }
    if (cause instanceof java.nio.charset.CharacterCodingException
        || String.valueOf(e.getMessage()).contains("byte UTF-8 sequence")) {
      return new UnreadableException(
          where
              + "the file is not in the encoding that its first line names, or not in UTF-8 where"
              + " it names none. Save it as UTF-8, and import it again.",
          e);
    }
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    int said = message.indexOf("Message: ");
    String reason = said < 0 ? message : message.substring(said + 9);
    if (reason.contains("exceeds the limit")) {
      return new UnreadableException(
          where
              + "elements are nested too deeply here (more than 100 levels), or a name is too long,"
              + " or there are too many attributes to be read.",
          e);
    }
    if (reason.contains("must start and end within the same entity")
        || isAtEnd(e.getLocation(), input)) {
      return new UnreadableException(
          where + "the file ends in the middle of something: it is cut off. Fetch it again, whole.",
          e);
    }
    return new UnreadableException(
        "%sthis is no well-formed XML (%s). Mend it, and import the file again."
            .formatted(where, reason.substring(0, Math.min(LONGEST, reason.length()))),
        e);
  }

  static UnreadableException documentType(String file) {
    return new UnreadableException(
        file
            + " declares a document type (DOCTYPE). KML needs none, and with one a small file can"
            + " unfold into an enormous one or reach for other files, so it was not read. Remove"
            + " the declaration, and import the file again.");
  }

  static UnreadableException noKml(String file, int line, String name) {
    return new UnreadableException(
        "%s, line %d: the file is XML, but no KML: it begins with <%s> where <kml> would be right."
            .formatted(file, line, name.substring(0, Math.min(60, name.length()))));
  }

  private static boolean isAtEnd(@Nullable Location at, KmlInput input) {
    return at != null && input.endsAt(at.getLineNumber(), at.getColumnNumber());
  }

  private static String where(String file, @Nullable Location at) {
    return at == null || at.getLineNumber() < 1
        ? file + ": "
        : "%s, line %d, column %d: ".formatted(file, at.getLineNumber(), at.getColumnNumber());
  }
}
