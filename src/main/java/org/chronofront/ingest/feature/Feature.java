package org.chronofront.ingest.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chronofront.model.DateSpan;
import org.chronofront.model.Detail;
import org.jspecify.annotations.Nullable;

/// A feature of a file. Immutable.
public final class Feature {
  private final @Nullable String id;
  private final @Nullable DateSpan given;
  private final RawShapes shapes;
  private final List<Detail> properties;
  private final Map<String, Detail> filled = new HashMap<>();
  private final Map<String, Detail> blank = new HashMap<>();

  /// @param id that the file gives it, null when it gives none
  /// @param given the time that the file gives the feature apart from its properties; null when
  ///   there is none. Properties that tell the time go before it
  /// @param shapes where
  /// @param properties in the order of the file, in its own names
  public Feature(
      @Nullable String id, @Nullable DateSpan given, RawShapes shapes, List<Detail> properties) {
    this.id = id;
    this.given = given;
    this.shapes = shapes;
    this.properties = List.copyOf(properties);
    for (Detail property : properties) {
      (property.value().isBlank() ? blank : filled).putIfAbsent(folded(property.name()), property);
    }
  }

  @Nullable String id() {
    return id;
  }

  @Nullable DateSpan given() {
    return given;
  }

  RawShapes shapes() {
    return shapes;
  }

  List<Detail> properties() {
    return properties;
  }

  /// The first property of this folded name that has a value, null when there is none.
  @Nullable Detail filled(String name) {
    return filled.get(name);
  }

  /// The first property of this folded name that has no value, null when there is none.
  @Nullable Detail blank(String name) {
    return blank.get(name);
  }

  /// "start_date", "Start Date" and "startDate" are one name; GeoJSON-T puts dates into "in".
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ':' && !Character.isWhitespace(c)) {
        folded.append(c);
      }
    }
    int end = folded.length() - 3;
    if (end > 0 && folded.substring(end).equals(".in")) {
      folded.setLength(end);
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
