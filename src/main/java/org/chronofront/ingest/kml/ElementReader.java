package org.chronofront.ingest.kml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an element with all it holds, within bounds.
final class ElementReader {
  private static final int MOST_CHARACTERS = 24 << 20;
  private static final int MOST_ELEMENTS = 400_000;
  private static final int DEEPEST = 60;
  private static final Set<String> PREFIXES = Set.of("gx", "atom", "xal");

  private final XMLStreamReader xml;
  private final KmlInput input;
  private boolean tooLong;

  ElementReader(XMLStreamReader xml, KmlInput input) {
    this.xml = xml;
    this.input = input;
  }

  /// True when the element that was read last holds more than is kept of it.
  boolean tooLong() {
    return tooLong;
  }

  /// The name of the element that the parser stands at, without a prefix that means KML itself.
  static String name(XMLStreamReader xml) {
    String name = xml.getLocalName();
    int colon = name.indexOf(':');
    return colon < 0 || PREFIXES.contains(name.substring(0, colon))
        ? name
        : name.substring(colon + 1);
  }

  /// Reads from the element's start to its end.
  Element read() throws XMLStreamException {
    tooLong = false;
    long characters = 0;
    long elements = 0;
    Element root = begin();
    Deque<Element> open = new ArrayDeque<>();
    open.addLast(root);
    int below = 0;
    while (!open.isEmpty()) {
      int event = xml.next();
      input.reported();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          tooLong |= ++elements > MOST_ELEMENTS || open.size() > DEEPEST;
          if (tooLong) {
            below++;
          } else {
            Element element = begin();
            open.getLast().children.add(element);
            open.addLast(element);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (below > 0) {
            below--;
          } else {
            open.removeLast();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          characters += xml.getTextLength();
          tooLong |= characters > MOST_CHARACTERS;
          if (!tooLong) {
            open.getLast().append(xml.getText());
          }
        }
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return root;
  }

  /// Goes to the element's end.
  void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      input.reported();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private Element begin() {
    if (xml.getAttributeCount() == 0) {
      return new Element(name(xml), Map.of());
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.startsWith("xmlns") && !name.contains(":")) {
        attributes.put(name, xml.getAttributeValue(i));
      }
    }
    return new Element(name(xml), attributes);
  }
}
