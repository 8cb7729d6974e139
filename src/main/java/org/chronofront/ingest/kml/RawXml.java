package org.chronofront.ingest.kml;

import org.chronofront.ingest.tree.RawText;

/// An element written as XML again, so that it can be mended. Elements and texts are those of the
/// file; spaces between elements, comments and unknown prefixes are not kept.
final class RawXml {
  private static final String TOO_LONG =
      "<Placemark><description>This placemark is too long to be copied here; it stands in the"
          + " original file.</description><Point><coordinates>copy it</coordinates></Point>"
          + "</Placemark>";
  private final StringBuilder xml = new StringBuilder();

  private RawXml() {}

  static String of(Element element) {
    RawXml raw = new RawXml();
    raw.write(element);
    return raw.xml.length() > RawText.LONGEST ? TOO_LONG : raw.xml.toString();
  }

  /// For a feature of which only the beginning was read.
  static String tooLong() {
    return TOO_LONG;
  }

  private void write(Element element) {
    if (xml.length() > RawText.LONGEST) {
      return;
    }
    xml.append('<').append(element.name);
    element.attributes.forEach(
        (name, value) -> {
          xml.append(' ').append(name).append("=\"");
          escape(value);
          xml.append('"');
        });
    xml.append('>');
    escape(element.text());
    element.children.forEach(this::write);
    xml.append("</").append(element.name).append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append("&quot;");
        default -> xml.append(c);
      }
    }
  }
}
