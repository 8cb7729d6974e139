package org.chronofront.ingest.kml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An XML element of a feature, with what it holds. Names are without a prefix, but for "gx:".
final class Element {
  final String name;
  final Map<String, String> attributes;
  final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Element(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  void append(String more) {
    text.append(more);
  }

  /// What stands directly in it, without spaces at its ends.
  String text() {
    return text.toString().strip();
  }

  /// The first child with this name.
  @Nullable Element child(String childName) {
    for (Element child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return null;
  }

  /// The text of the first child with this name, null when there is none or it is empty.
  @Nullable String childText(String childName) {
    Element child = child(childName);
    String said = child == null ? "" : child.text();
    return said.isEmpty() ? null : said;
  }
}
