package org.chronofront.ingest.kml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.chronofront.ingest.feature.Feature;
import org.chronofront.ingest.tree.DayTexts;
import org.chronofront.ingest.tree.FieldFault;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// A placemark and the folders that it stands in.
final class Placemark {
  private static final int LONGEST_HTML = 100_000;
  private static final Set<String> LOOKS =
      Set.of("visibility", "open", "styleUrl", "name", "description", "Snippet", "coordinates");

  private final Element element;
  private final List<KmlWalk.Container> path;

  Placemark(Element element, List<KmlWalk.Container> path) {
    this.element = element;
    this.path = path;
  }

  /// For a person.
  String where(int line) {
    String name = element.childText("name");
    return name == null
        ? "line %d, Placemark".formatted(line)
        : "line %d, Placemark “%s”"
            .formatted(line, org.chronofront.ingest.tree.CleanText.line(name, 60));
  }

  /// The feature, with its time, or that of the folders around it.
  Feature feature(DayTexts days) throws FieldFault {
    DateSpan own = KmlTime.in(element, days);
    DateSpan span = own == null ? KmlWalk.inherited(path, days) : own;
    String id = element.attributes.get("id");
    return new Feature(id, span, KmlShapes.of(element), properties());
  }

  /// What an area is called that has no name of its own: the name of what it stands in, null when
  /// nothing around it has one.
  @Nullable String nameAround() {
    for (KmlWalk.Container container : path.reversed()) {
      if (!container.name.isEmpty()) {
        return container.name;
      }
    }
    return null;
  }

  /// The placemark as XML, with what it has from the folders around it.
  String raw() {
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes);
    Element whole = new Element(element.name, attributes);
    whole.append(element.text());
    Element time = path.isEmpty() ? null : path.getLast().time();
    if (time != null && element.children.stream().noneMatch(c -> KmlTime.isTime(c.name))) {
      whole.children.add(time);
    }
    whole.children.addAll(element.children);
    if (!folders().isEmpty()) {
      whole.children.add(data("folder", folders()));
    }
    return RawXml.of(whole);
  }

  private static Element data(String name, String value) {
    Element said = new Element("value", Map.of());
    said.append(value);
    Element data = new Element("Data", Map.of("name", name));
    data.children.add(said);
    Element extended = new Element("ExtendedData", Map.of());
    extended.children.add(data);
    return extended;
  }

  private String folders() {
    StringJoiner folders = new StringJoiner(" / ");
    for (KmlWalk.Container container : path) {
      if (container.kind.equals("Folder") && !container.name.isEmpty()) {
        folders.add(container.name);
      }
    }
    return folders.toString();
  }

  private List<Detail> properties() {
    List<Detail> properties = new ArrayList<>();
    String name = element.childText("name");
    if (name != null) {
      properties.add(new Detail("name", name));
    }
    String description = element.childText("description");
    if (description == null) {
      description = element.childText("Snippet");
    }
    if (description != null) {
      addDescription(properties, description);
    }
    for (Element child : element.children) {
      switch (child.name) {
        case "ExtendedData", "Metadata" -> addData(child, properties);
        case "TimeStamp", "TimeSpan", "gx:TimeStamp", "gx:TimeSpan" ->
            KmlTime.addClock(child, properties);
        case "atom:link" -> add(properties, "link", child.attributes.getOrDefault("href", ""));
        case "atom:author" -> {
          String author = child.childText("atom:name");
          add(properties, "author", author == null ? child.text() : author);
        }
        default -> {
          if (child.children.isEmpty() && !LOOKS.contains(child.name)) {
            add(properties, child.name, child.text());
          }
        }
      }
    }
    add(properties, "folder", folders());
    return properties;
  }

  private static void addDescription(List<Detail> properties, String description) {
    boolean html = HtmlText.isMarkedUp(description);
    int end = Math.min(description.length(), LONGEST_HTML);
    String plain = html ? HtmlText.plain(description.substring(0, end)) : description;
    properties.add(new Detail("description", plain));
    if (html) {
      properties.add(new Detail("description as HTML", description));
    }
  }

  private static void addData(Element data, List<Detail> properties) {
    for (Element child : data.children) {
      String name = child.attributes.get("name");
      switch (child.name) {
        case "Data" -> {
          String value = child.childText("value");
          add(properties, name == null ? "Data" : name, value == null ? "" : value);
        }
        case "SchemaData" -> addData(child, properties);
        case "SimpleData" -> add(properties, name == null ? "SimpleData" : name, child.text());
        default -> add(properties, child.name, child.text());
      }
    }
  }

  private static void add(List<Detail> properties, String name, String value) {
    if (!value.isBlank()) {
      properties.add(new Detail(name, value.strip()));
    }
  }
}
