package org.chronofront.ingest.kml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chronofront.ingest.UnreadableException;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.jspecify.annotations.Nullable;

/// Walks through a KML document and hands over its features one by one. Holds one feature at a
/// time; no document type, no entity and no other file is ever read.
final class KmlWalk {
  private static final Set<String> CONTAINERS = Set.of("kml", "Document", "Folder");
  private static final Set<String> PICTURES =
      Set.of("GroundOverlay", "ScreenOverlay", "PhotoOverlay", "NetworkLink", "gx:Tour");

  private final String file;
  private final KmlInput input;
  private final Visitor visitor;
  private final Deque<Container> path = new ArrayDeque<>();
  private boolean wanted = true;

  private KmlWalk(String file, KmlInput input, Visitor visitor) {
    this.file = file;
    this.input = input;
    this.visitor = visitor;
  }

  /// Takes features in the order of the file.
  interface Visitor {
    /// A placemark, or one that is too long to be kept (`placemark` then holds its beginning).
    ///
    /// @return false when no more are wanted
    boolean placemark(int line, Element placemark, boolean tooLong, List<Container> path);

    /// A feature that is no placemark.
    void other(int line, String kind);
  }

  /// Reads a document to its end, or until no more is wanted.
  ///
  /// @throws UnreadableException when it is no KML, with line and column
  static void read(String file, InputStream stream, Visitor visitor)
      throws IOException, UnreadableException {
    KmlInput input = new KmlInput(stream);
    try {
      XMLStreamReader xml = KmlEncoding.open(factory(), input);
      new KmlWalk(file, input, visitor).document(xml);
    } catch (XMLStreamException e) {
      throw KmlFaults.unreadable(file, e, input);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private void document(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    ElementReader elements = new ElementReader(xml, input);
    while (wanted && xml.hasNext()) {
      int event = xml.next();
      input.reported();
      if (event == XMLStreamConstants.DTD) {
        throw KmlFaults.documentType(file);
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml, elements);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        path.pollLast();
      }
    }
  }

  /// Stands at the element's end afterwards, but for a container.
  private void start(XMLStreamReader xml, ElementReader elements)
      throws XMLStreamException, UnreadableException {
    String name = ElementReader.name(xml);
    int line = xml.getLocation().getLineNumber();
    if (CONTAINERS.contains(name)) {
      path.addLast(new Container(name, path.peekLast()));
    } else if (name.equals("Placemark")) {
      Element placemark = elements.read();
      wanted = visitor.placemark(line, placemark, elements.tooLong(), List.copyOf(path));
    } else if (PICTURES.contains(name)) {
      elements.skip();
      visitor.other(line, name);
    } else if (path.isEmpty()) {
      throw KmlFaults.noKml(file, line, name);
    } else {
      member(name, elements);
    }
  }

  private void member(String name, ElementReader elements) throws XMLStreamException {
    Container container = path.getLast();
    if (name.equals("name")) {
      container.name = elements.read().text();
    } else if (KmlTime.isTime(name)) {
      container.take(elements.read());
    } else {
      elements.skip();
    }
  }

  /// A document or folder that features stand in.
  static final class Container {
    final String kind;
    final @Nullable Container parent;
    String name = "";
    private @Nullable Element time;

    Container(String kind, @Nullable Container parent) {
      this.kind = kind;
      this.parent = parent;
    }

    void take(Element element) {
      time = element;
    }

    /// The time that its features inherit: its own, or that of the nearest one around it (the rule
    /// of Google Earth since 5.1). Null when there is none.
    @Nullable Element time() {
      return time != null ? time : parent == null ? null : parent.time();
    }
  }

  /// For callers that read a container's time.
  static org.chronofront.model.@Nullable DateSpan inherited(List<Container> path, DayTexts days)
      throws FieldFault {
    Element time = path.isEmpty() ? null : path.getLast().time();
    return time == null ? null : KmlTime.of(time, days);
  }
}
